using SourcingBot.Advice.Criteria;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Dialogs.Tests.Prospects;

/// <summary>Somebody who came by a link of Anna Berg's.</summary>
internal sealed class Prospect
{
    public const string LinkId = "AAAAAAAAAAAAAAAAAAAAAA";

    public static readonly BudgetAnswer Budget = new(new AmountRange(200_000, 200_000, "USD"));
    public static readonly TimelineAnswer Timeline = new(182, 182);
    public static readonly ChoiceAnswer Control = new(Criterion.Control, "shared");
    public static readonly DataSensitivityAnswer Data = new("personal");

    private static readonly DateTimeOffset Created = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private Prospect(Conversation conversation, KeptProspects kept) => (Conversation, Kept) = (conversation, kept);

    public static SalesLink Link { get; } = new(LinkId, Created, "test", new Representative("Anna Berg")
    {
        Email = "anna@agiletech.example",
        Calendar = new Uri("https://calendar.example/anna?(30)"),
        Greeting = "Good to have met you in Oslo.",
    })
    {
        Company = "Fjord Shipping",
        Person = "Ola Nordmann",
        IsForOnePerson = true,
    };

    public Conversation Conversation { get; }

    public KeptProspects Kept { get; }

    /// <summary>What the sender of the link is told, each in a word or two.</summary>
    public IReadOnlyList<string> Told => [.. Kept.Events.Select(Tell)];

    public static (Prospect Prospect, Task<Exchange> Greeting) Arrives(params Answer[] known) => Arrives(Link with { Known = AnswerSheet.Of(known) });

    public static (Prospect Prospect, Task<Exchange> Greeting) Arrives(SalesLink link)
    {
        var kept = new KeptProspects { Links = { link } };
        var conversation = new Conversation { Prospects = kept.Records };
        return (new Prospect(conversation, kept), conversation.JoinByAsync(link.Id));
    }

    /// <summary>After the greeting.</summary>
    public static async Task<Prospect> ArrivedAsync(params Answer[] known)
    {
        var (prospect, greeting) = Arrives(known);
        await greeting;
        return prospect;
    }

    public Task<Exchange> SayAsync(string words) => Conversation.SayAsync(words);

    private static string Tell(LinkEvent happened) => string.Join(' ', new[]
    {
        happened.Kind.ToString(),
        happened.Criterion?.Id,
        happened.IsFromContact ? "from contact" : null,
        happened.Model,
    }.OfType<string>());
}
