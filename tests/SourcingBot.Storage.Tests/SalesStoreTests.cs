using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.BotFramework;
using SourcingBot.DirectLine;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class SalesStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
    private static readonly AnswerSheet Known = AnswersJson.Read("""{"budget": {"stance": "tight"}, "control": "close"}""").Value!;

    private static readonly SalesLink Full = new("full", Now, "crm", new Representative("Anna Schmidt")
    {
        Email = "anna@example.com",
        Calendar = new Uri("https://calendar.example.com/anna"),
        Greeting = "Good to meet you \"again\".",
        HasPhoto = true,
    })
    {
        Company = "Müller & Söhne",
        Person = "Jo",
        IsForOnePerson = true,
        Expires = Now.AddDays(30),
        Known = Known,
        Tags = ["spring", "fair"],
    };

    private static readonly SalesLink Bare = new("bare", Now.AddMinutes(-1), "command", new Representative("Bo"));

    private readonly TemporaryDatabase _database = new();
    private readonly FakeTimeProvider _time = new(Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_is_there_after_a_restart_with_all_that_was_said_of_it()
    {
        await Links.AddAsync(Full, [1, 2, 3], Token);
        await Links.AddAsync(Bare, null, Token);

        var again = _database.Open().GetRequiredService<ILinkStore>();
        var found = await again.ReadAsync(Token);
        found.Select(link => link.Id).ShouldBe(["full", "bare"]);
        found[0].ShouldBe(Full with { Known = found[0].Known, Tags = found[0].Tags });
        found[0].Known.ShouldBe(Known);
        found[0].Tags.ShouldBe(Full.Tags);
        found[1].ShouldBe(Bare with { Known = found[1].Known, Tags = found[1].Tags });
        found[1].Known.ShouldBeEmpty();
        (await again.FindPhotoAsync("full", Token)).ShouldBe([1, 2, 3]);
        (await again.FindPhotoAsync("bare", Token)).ShouldBeNull();
        (await again.FindAsync("other", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_link_is_revoked_once()
    {
        await Links.AddAsync(Bare, null, Token);

        (await Links.RevokeAsync("bare", Token)).ShouldBeTrue();
        (await Links.RevokeAsync("bare", Token)).ShouldBeFalse();
        (await Links.RevokeAsync("other", Token)).ShouldBeFalse();
        (await Links.FindAsync("bare", Token))!.Revoked.ShouldBe(Now);
    }

    [Fact]
    public async Task What_happened_is_kept_in_order_with_its_particulars()
    {
        await Links.AddAsync(Bare, null, Token);
        var opened = new LinkEvent("bare", "c1", LinkEventKind.Opened, Now) { Context = new Dictionary<string, string> { ["utm_source"] = "fair" } };
        var answered = new LinkEvent("bare", "c1", LinkEventKind.Answered, Now.AddMinutes(1)) { Criterion = Criterion.Control, Answer = Known[Criterion.Control], IsFromContact = true };
        var advised = new LinkEvent("bare", "c1", LinkEventKind.Advised, Now.AddMinutes(2)) { Model = "in-house", Confidence = "clear", ResultId = "r" };

        await Events.AddAsync(opened, Token);
        await CommitAsync("k", answered, advised);
        await CommitAsync("k", answered, advised);

        var read = await Events.ReadAsync("bare", Token);
        read.Count.ShouldBe(3);
        read[0].ShouldBe(opened with { Context = read[0].Context });
        read[0].Context.ShouldBe(opened.Context);
        read[1].ShouldBe(answered with { Context = read[1].Context });
        read[2].ShouldBe(advised with { Context = read[2].Context });
    }

    [Fact]
    public async Task A_return_within_the_time_is_not_counted()
    {
        await Links.AddAsync(Bare, null, Token);
        await Events.AddAsync(new LinkEvent("bare", "c1", LinkEventKind.Opened, Now), Token);

        await Events.AddIfQuietAsync(new LinkEvent("bare", "c1", LinkEventKind.CameBack, Now.AddMinutes(29)), TimeSpan.FromMinutes(30), Token);
        (await Events.ReadAsync("bare", Token)).Count.ShouldBe(1);

        await Events.AddIfQuietAsync(new LinkEvent("bare", "c1", LinkEventKind.CameBack, Now.AddMinutes(30)), TimeSpan.FromMinutes(30), Token);
        (await Events.ReadAsync("bare", Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task People_are_counted_not_events()
    {
        await Links.AddAsync(Bare, null, Token);
        await Links.AddAsync(Full, null, Token);
        foreach (var (conversation, kind) in new[]
        {
            ("c1", LinkEventKind.Opened), ("c1", LinkEventKind.CameBack), ("c1", LinkEventKind.Started), ("c1", LinkEventKind.Finished), ("c1", LinkEventKind.Finished),
            ("c2", LinkEventKind.Opened), ("c2", LinkEventKind.Started), ("c3", LinkEventKind.Opened),
        })
        {
            await Events.AddAsync(new LinkEvent("bare", conversation, kind, Now), Token);
        }

        await Events.AddAsync(new LinkEvent("bare", null, LinkEventKind.Opened, Now.AddHours(1)), Token);

        var counts = await Events.CountAsync(Token);
        counts.Keys.ShouldBe(["bare"]);
        counts["bare"].ShouldBe(new LinkCounts(4, 2, 1, Now.AddHours(1)));
    }

    [Fact]
    public async Task A_result_is_kept_with_its_turn()
    {
        var result = new Result("r1", "hash", "directline", "c1", "u1", "bare", null, Now, """{"a":1}""");
        var later = result with { Id = "r2", LinkId = null, ComparesWith = "r1", Created = Now.AddMinutes(1) };
        await CommitAsync("k1", result);
        await CommitAsync("k2", later, result with { Id = "r3", UserId = "u2" });

        (await Results.FindAsync("r1", Token)).ShouldBe(result);
        (await Services.GetRequiredService<IPersonalData>().ReadAsync(new Person("directline", "c1", "u1"), Token)).Results.ShouldBe([later, result]);
        (await Results.FindAsync("other", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_link_for_one_person_has_one_conversation_whichever_device_comes_first()
    {
        var (first, second) = (new WebConversation("c1", "dl_1", "en", "full"), new WebConversation("c2", "dl_2", "de", "full"));

        (await Pages.FindOnlyAsync("full", Token)).ShouldBeNull();
        (await Pages.AddOnlyAsync(first, "hash-1", null, Token)).ShouldBe(first);
        (await Pages.AddOnlyAsync(second, "hash-2", null, Token)).ShouldBe(first);
        await Pages.AddResumeAsync(first, "hash-3", Token);

        (await Pages.FindOnlyAsync("full", Token)).ShouldBe(first);
        foreach (var hash in new[] { "hash-1", "hash-2", "hash-3" })
        {
            (await Pages.FindByResumeAsync(hash, Token)).ShouldBe(first);
        }

        (await Pages.FindAsync("c2", Token)).ShouldBeNull();
        (await Pages.AddOnlyAsync(second, "hash-4", replaces: first, Token)).ShouldBe(second);
        (await Pages.FindOnlyAsync("full", Token)).ShouldBe(second);
        (await Pages.FindByResumeAsync("hash-1", Token)).ShouldBe(first);
    }

    public void Dispose() => _database.Dispose();

    private IServiceProvider Services => field ??= _database.Open(_time);

    private ILinkStore Links => Services.GetRequiredService<ILinkStore>();

    private ILinkEvents Events => Services.GetRequiredService<ILinkEvents>();

    private IResultStore Results => Services.GetRequiredService<IResultStore>();

    private IWebConversationStore Pages => Services.GetRequiredService<IWebConversationStore>();

    private Task<CommitResult> CommitAsync(string key, params object[] effects) =>
        Services.GetRequiredService<ITurnStore>().CommitAsync(new TurnCommit(Incoming(key), [], [], effects), Token);
}
