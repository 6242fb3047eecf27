using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>What can be done once the advice is there. Each offer is a button, and understood by its label at any time.</summary>
internal static class Offers
{
    private static readonly IReadOnlyList<Offer> All =
    [
        new(Reply.OfferSharpen, Sharpening.Begin, Request.Sharpen, turn => turn.Advise().MostDecisiveOpenQuestion is not null),
        new(Reply.OfferNumbers, Numbers.Show, Request.Numbers),
        new(Reply.OfferDefaults, Numbers.Reset, Request.Defaults, turn => turn.Memory.ShowsCosts && !turn.Memory.Costs.IsEmpty()),
        new(Reply.OfferCompare, Comparing.Show, Request.Compare),
        new(Reply.OfferAsk, AskAway),
        new(Reply.OfferChange, Repair.Change),
        new(Reply.OfferRestart, Repair.Restart),
        new(Reply.OfferHuman, Repair.TalkToAPerson),
        new(Reply.OfferAdvice, Sharpening.Stop, Request.Enough, _ => false),
    ];

    /// <summary>The offer whose label the person pressed or typed, or that was asked for in other words; null when it was another text.</summary>
    public static Interruption? Find(Turn turn) =>
        (All.FirstOrDefault(offer => new[] { turn.Words(offer.Label), LabelOf(turn, offer) }.Contains(turn.Text, StringComparer.OrdinalIgnoreCase))
            ?? All.FirstOrDefault(offer => offer.Request is not null && offer.Request == turn.Reading.Request))?.Handle;

    public static void Show(Turn turn)
    {
        turn.Say(Reply.Next);
        turn.Offer([.. All.Where(offer => offer.IsShown?.Invoke(turn) ?? true).Select(offer => LabelOf(turn, offer))]);
    }

    /// <summary>Whoever came by a link has somebody to talk to.</summary>
    private static string LabelOf(Turn turn, Offer offer) => offer.Label == Reply.OfferHuman && turn.Memory.Invitation?.Representative is { } representative
        ? turn.Words(Reply.OfferRepresentative, ("representative", representative.Name))
        : turn.Words(offer.Label);

    private static Next AskAway(Turn turn)
    {
        turn.Say(Reply.AskAway);
        turn.Offer(turn.Words(Reply.AskExample1), turn.Words(Reply.AskExample2), turn.Words(Reply.AskExample3));
        return Next.Wait;
    }

    /// <param name="Label">What its button says.</param>
    /// <param name="Request">What asks for the same in other words.</param>
    /// <param name="IsShown">Whether it is among the buttons below the advice; null for always.</param>
    private sealed record Offer(Reply Label, Interruption Handle, Request? Request = null, Func<Turn, bool>? IsShown = null);
}
