using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.BotFramework;
using SourcingBot.DirectLine;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;
using SourcingBot.Storage.Sqlite;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class ErasureTests : IDisposable
{
    /// <summary>Stands in everything that belongs to the person; long enough to fill pages of its own too.</summary>
    private const string Mine = "kestrel-over-the-harbour";
    private const string Theirs = "somebody-elses-words";

    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
    private static readonly Person Ann = new("directline", "c1", "ann");

    private readonly TemporaryDatabase _database = new();
    private readonly FakeTimeProvider _time = new(Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    [Requirement("G28", "a table or the write-ahead log still has words of somebody who deleted their data")]
    public async Task Everything_of_a_person_goes_and_no_byte_of_it_is_left_in_the_files()
    {
        await SeedAsync(Ann, Mine);
        await SeedAsync(new Person("directline", "c2", "bea"), Theirs);
        Files().ShouldContain(Mine);

        (await Data.EraseAsync(Ann, Token)).ShouldBeTrue();

        var left = Files();
        left.ShouldNotContain(Mine);
        left.ShouldContain(Theirs);
        (await Data.ReadAsync(Ann, Token)).ToJson().Select(field => (field.Key, (field.Value as System.Text.Json.Nodes.JsonArray)?.Count ?? 0))
            .ShouldBe([("conversation", 0), ("transcript", 0), ("results", 0), ("events", 0), ("inquiries", 0), ("consents", 0), ("files", 0)]);
        (await Pages.FindByResumeAsync($"resume {Mine}", Token)).ShouldBeNull();
        (await Turns.ReadAcceptedAsync(Token)).ShouldBeEmpty();
        _database.Query("SELECT COUNT(*) FROM erasures", row => row.GetInt32(0)).ShouldBe(1);

        // Numbers alone: how many came, and how far.
        var events = await Events.ReadAsync($"link {Mine}"[..22], Token);
        events.Select(happened => happened.Kind).ShouldBe([LinkEventKind.Opened, LinkEventKind.Erased]);
        events.ShouldAllBe(happened => happened.ConversationId == null && happened.Context.Count == 0);
    }

    [Fact]
    [Requirement("G28", "something that is kept of a person is left out of what they download")]
    public async Task What_a_person_downloads_holds_all_of_it()
    {
        await SeedAsync(Ann, Mine, turns: 18);

        var all = (await Data.ReadAsync(Ann, Token)).ToJson();

        // Eighteen messages, memory, link, file, result, two events and an inquiry are twenty-five, with the consent in it.
        (all["transcript"]!.AsArray().Count(said => (string)said!["from"]! == "person"), all["memory"] is not null, all["link"] is not null, all["files"]!.AsArray().Count, all["results"]!.AsArray().Count)
            .ShouldBe((18, true, true, 1, 1));
        (all["events"]!.AsArray().Count, all["inquiries"]!.AsArray().Count, all["consents"]!.AsArray().Count).ShouldBe((4, 1, 1));
        foreach (var part in new[] { "memory", "transcript", "results", "events", "inquiries", "link" })
        {
            all[part]!.ToJsonString().ShouldContain(Mine, Case.Sensitive, part);
        }
    }

    [Fact]
    public async Task A_turn_that_was_running_brings_nothing_back()
    {
        await Turns.CommitAsync(Commit(Said("1", Mine), [new StateWrite(KeyOf(Ann), "{}", 0)], "reply"), Token);
        var (running, accepted) = (Said("2", Mine), Said("3", Mine));
        (await Turns.AcceptAsync(accepted, Token)).Outcome.ShouldBe(CommitOutcome.Committed);
        _time.Advance(TimeSpan.FromSeconds(1));

        await Data.EraseAsync(Ann, Token);

        // With the state as it was read before, with the state as it is read anew, and after it was told that it is kept.
        (await Turns.CommitAsync(Commit(running, [new StateWrite(KeyOf(Ann), $"\"{Mine}\"", 1)], Mine), Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await Turns.CommitAsync(Commit(running, [new StateWrite(KeyOf(Ann), $"\"{Mine}\"", 0)], Mine), Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await Turns.CommitAsync(Commit(accepted, [new StateWrite(KeyOf(Ann), $"\"{Mine}\"", 0)], Mine), Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await Turns.AcceptAsync(running, Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await Turns.ReadAcceptedAsync(Token)).ShouldBeEmpty();
        Checkpoint();
        Files().ShouldNotContain(Mine);
    }

    [Fact]
    public async Task What_is_said_afterwards_is_a_new_beginning()
    {
        await Turns.CommitAsync(Commit(Said("1", Mine), [new StateWrite(KeyOf(Ann), "{}", 0)]), Token);
        await Data.EraseAsync(Ann, Token);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        (await Turns.CommitAsync(Commit(Said("2", "hello again"), [new StateWrite(KeyOf(Ann), "{}", 0)]), Token)).Outcome.ShouldBe(CommitOutcome.Committed);

        (await Data.ReadAsync(Ann, Token)).Transcript.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_deletion_in_the_chat_only_its_reply_remains()
    {
        await SeedAsync(Ann, Mine);
        var last = Said("last", $"yes, delete {Mine}");
        last.Activity.From.Name = Mine;
        var reply = Reply("It is done.");
        reply.Recipient = new ChannelAccount("ann", Mine);

        var result = await Turns.CommitAsync(
            new TurnCommit(
                IncomingOf(last), [new StateWrite(KeyOf(Ann), $"\"{Mine}\"", 1)], [WrittenActivity.Of(reply)],
                [new ErasedPerson(Ann), new LinkEvent($"link {Mine}"[..22], "c1", LinkEventKind.Answered, Now) { Model = Mine }]),
            Token);

        result.Outcome.ShouldBe(CommitOutcome.Committed);
        Files().ShouldNotContain(Mine);
        var left = await Data.ReadAsync(Ann, Token);
        left.Transcript.Where(said => !said.IsIncoming).ShouldHaveSingleItem().Json.ShouldContain("It is done.");
        left.Memory.ShouldBeNull();
        left.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_several_people_talk_only_one_s_own_goes()
    {
        var (ann, bea) = (new Person("msteams", "g", "ann"), new Person("msteams", "g", "bea"));
        foreach (var person in new[] { ann, bea })
        {
            await Turns.CommitAsync(
                new TurnCommit(Said(person.UserId, $"words of {person.UserId}", person), [new StateWrite(KeyOf(person), $$"""{"of":"{{person.UserId}}"}""", 0)], [], [ResultOf(person, $"result-{person.UserId}")]), Token);
        }

        (await Data.EraseAsync(ann, Token)).ShouldBeFalse();

        (await Results.FindAsync("result-ann", Token)).ShouldBeNull();
        (await Results.FindAsync("result-bea", Token)).ShouldNotBeNull();
        (await Turns.ReadStateAsync([KeyOf(ann), KeyOf(bea)], Token)).Keys.ShouldBe([KeyOf(bea)]);
        Files().ShouldContain("words of ann");

        // What is theirs alone is what each downloads.
        (await Data.ReadAsync(bea, Token)).Memory.ShouldNotBeNull();
        (await Data.EraseAsync(bea, Token)).ShouldBeTrue();
        Files().ShouldNotContain("words of ann");
    }

    [Fact]
    public async Task Somebody_elses_result_loses_the_copy_and_keeps_its_own()
    {
        var bea = new Person("directline", "c2", "bea");
        await Turns.CommitAsync(new TurnCommit(Said("1", "x"), [], [], [ResultOf(Ann, "first", Mine)]), Token);
        await Turns.CommitAsync(new TurnCommit(Said("1", "x", bea), [], [], [ResultOf(bea, "second", Theirs, comparesWith: ("first", Mine))]), Token);

        await Data.EraseAsync(Ann, Token);

        var second = (await Results.FindAsync("second", Token))!;
        second.ComparesWith.ShouldBeNull();
        var document = Sales.Results.Documents.ResultDocument.Read(second.Document);
        (document.Comparison, document.LostComparison).ShouldBe((null, true));
        second.Document.ShouldContain(Theirs);
        Files().ShouldNotContain(Mine);
    }

    [Fact]
    public async Task A_second_view_goes_without_the_first()
    {
        var bea = new Person("directline", "c2", "bea");
        await Turns.CommitAsync(new TurnCommit(Said("1", "x"), [], [], [ResultOf(Ann, "first", Mine)]), Token);
        await Turns.CommitAsync(new TurnCommit(Said("1", "x", bea), [], [], [ResultOf(bea, "second", Theirs, comparesWith: ("first", Mine))]), Token);
        var before = await Results.FindAsync("first", Token);

        await Data.EraseAsync(bea, Token);

        (await Results.FindAsync("first", Token)).ShouldBe(before);
        (await Results.FindAsync("second", Token)).ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_for_one_person_forgets_who_it_was_for_and_one_for_many_was_nobody_s(bool isForOnePerson)
    {
        await SeedAsync(Ann, Mine, isForOnePerson: isForOnePerson);

        await Data.EraseAsync(Ann, Token);

        var link = (await Links.FindAsync($"link {Mine}"[..22], Token))!;
        (link.Person is null, link.Representative.Greeting is null, link.Known.Count == 0).ShouldBe((isForOnePerson, isForOnePerson, isForOnePerson));
        (link.Representative.Name, link.Company).ShouldBe(("Anna", "Acme"));
        (await Pages.FindOnlyAsync(link.Id, Token)).ShouldBeNull();
    }

    [Fact]
    [Requirement("G28", "contact details are kept without the consent, or after the person has deleted their data")]
    public async Task A_question_is_kept_with_its_consent_and_never_for_a_result_that_is_gone()
    {
        await SeedAsync(Ann, Mine);
        var link = $"link {Mine}"[..22];
        var kept = (await Inquiries.ReadAsync(link, Token)).ShouldHaveSingleItem();
        (kept.ConsentVersion, kept.At).ShouldBe(("v1", Now));
        (await Events.ReadAsync(link, Token)).TakeLast(2).Select(happened => (happened.Kind, happened.ConsentVersion)).ShouldBe([(LinkEventKind.Consented, "v1"), (LinkEventKind.Inquired, null)]);

        await Data.EraseAsync(Ann, Token);

        (await Inquiries.AddAsync(kept, Token)).ShouldBeFalse();
        (await Inquiries.ReadAsync(link, Token)).ShouldBeEmpty();
        (await Events.ReadAsync(link, Token)).ShouldNotContain(happened => happened.Kind == LinkEventKind.Inquired);
    }

    public void Dispose() => _database.Dispose();

    private IServiceProvider Services => field ??= _database.Open(_time);

    private ITurnStore Turns => Services.GetRequiredService<ITurnStore>();

    private IPersonalData Data => Services.GetRequiredService<IPersonalData>();

    private IResultStore Results => Services.GetRequiredService<IResultStore>();

    private ILinkEvents Events => Services.GetRequiredService<ILinkEvents>();

    private ILinkStore Links => Services.GetRequiredService<ILinkStore>();

    private IInquiries Inquiries => Services.GetRequiredService<IInquiries>();

    private IWebConversationStore Pages => Services.GetRequiredService<IWebConversationStore>();

    private static string KeyOf(Person person) => $"{person.ChannelId}/conversations/{person.ConversationId}/users/{person.UserId}";

    /// <summary>Of everything that there is for a person something with these words in it, long and short.</summary>
    private async Task SeedAsync(Person person, string words, int turns = 4, bool isForOnePerson = true)
    {
        var link = new SalesLink($"link {words}"[..22], Now, "crm", new Representative("Anna") { Greeting = $"Hello {words}" })
        {
            Person = words,
            Company = "Acme",
            IsForOnePerson = isForOnePerson,
            Known = AnswersJson.Read($$"""{"dataSensitivity": {"level": "regulated", "regimes": ["{{words}}"]} }""").Value!,
        };
        await Links.AddAsync(link, null, Token);
        await Pages.AddOnlyAsync(new WebConversation(person.ConversationId, person.UserId, "en", link.Id), $"resume {words}", null, Token);
        await Events.AddAsync(new LinkEvent(link.Id, person.ConversationId, LinkEventKind.Opened, Now) { Context = new Dictionary<string, string> { ["utm"] = words } }, Token);
        for (var i = 0; i < turns; i++)
        {
            var effects = i > 0 ? Array.Empty<object>() : [ResultOf(person, $"result {words}", words, link: link.Id), new LinkEvent(link.Id, person.ConversationId, LinkEventKind.Answered, Now) { Criterion = Criterion.DataSensitivity, Answer = link.Known.Single() }];
            var padding = string.Concat(Enumerable.Repeat($" {words}", i % 2 == 0 ? 1 : 900));
            await Turns.CommitAsync(
                new TurnCommit(
                    Said($"{i}", padding, person), i > 0 ? [] : [new StateWrite(KeyOf(person), $$"""{"said":"{{words}}"}""", 0)], [WrittenActivity.Of(Reply(padding))], effects),
                Token);
        }

        await Services.GetRequiredService<IUploadStore>().AddAsync(
            [new Upload($"file {words}", person.ConversationId, "text/plain", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(words, 1000))), Now)], long.MaxValue, long.MaxValue, Token);
        (await Inquiries.AddAsync(new Inquiry($"result {words}", link.Id, person, Now, $"What about {words}?", words, $"{words}@example.com", "v1"), Token)).ShouldBeTrue();
    }

    private static Result ResultOf(Person person, string id, string words = "words", string? link = null, (string Id, string Words)? comparesWith = null)
    {
        var comparison = comparesWith is { } other ? $$$""","comparison":{"changesAdvice":true,"firstModel":"{{{other.Words}}}","secondModel":"x","firstDay":"x","summary":"{{{other.Words}}}","differences":[]}""" : "";
        return new Result(id, "hash", person.ChannelId, person.ConversationId, person.UserId, link, comparesWith?.Id, Now, $$$"""
            {"format":1,"language":"en","made":"2026-11-29T12:00:00+00:00","day":"29 November 2026","definitions":"x",
             "advice":{"model":"in-house","headline":"## {{{words}}}","description":"x","howSure":"x","confidence":"clear","ranking":[],"reasons":[],"counterArgument":{"text":"x","sources":[]},"whatWouldChangeIt":[],"risks":[],"nextSteps":[]},
             "answers":[],"costs":{"scope":"x","table":"x","breakEven":"x","dependsMostOn":"x","savingCheck":"x","assumptions":[],
             "chart":{"title":"x","time":"x","amounts":"x","amountWords":[],"decimals":".","groups":",","months":"x","years":"x","provider":"x","centre":"x","alt":"x"}},
             "recommendation":{},"costsOverTime":{}{{{comparison}}}}
            """);
    }

    private IncomingTurn Said(string key, string text, Person? person = null)
    {
        person ??= Ann;
        return new IncomingTurn(new ConversationKey(person.ChannelId, person.ConversationId), key, new Activity
        {
            Type = ActivityTypes.Message,
            Id = $"in-{key}",
            ChannelId = person.ChannelId,
            Conversation = new ConversationAccount(id: person.ConversationId),
            From = new ChannelAccount(person.UserId),
            Text = text,
            Timestamp = _time.GetUtcNow(),
        });
    }

    /// <summary>As it was written down: with what was changed on it since.</summary>
    private static IncomingTurn IncomingOf(IncomingTurn turn) => new(turn.Conversation, turn.DeliveryKey, turn.Activity);

    private void Checkpoint() => Services.GetRequiredService<SqliteCheckpoint>().Run();

    /// <summary>All bytes of database, write-ahead log and its index.</summary>
    private string Files() => string.Concat(
        Directory.GetFiles(Path.GetDirectoryName(_database.Path)!).Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
}
