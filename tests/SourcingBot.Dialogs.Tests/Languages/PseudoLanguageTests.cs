using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Content.Charts;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Tests.Languages;

/// <summary>Nothing that the bot says comes from anywhere but a language's own files: in a language of nonsense no English is left.</summary>
public sealed class PseudoLanguageTests : IClassFixture<PseudoLanguageTests.Fixture>
{
    private const int MostMessages = 80;

    private readonly AdvisorLanguages _languages;
    private readonly AdvisorDefinitions _pseudo;
    private readonly IReadOnlyList<string> _allowed;
    private readonly List<string> _leaks = [];

    public PseudoLanguageTests(Fixture fixture)
    {
        _languages = fixture.Languages;
        _pseudo = _languages.For(PseudoLanguage.Tag);
        _allowed = fixture.Allowed;
    }

    [Fact]
    public void It_is_written_from_right_to_left_and_in_its_own_words()
    {
        _pseudo.Language.Tag.ShouldBe(PseudoLanguage.Tag);
        _pseudo.Language.IsRightToLeft.ShouldBeTrue();
        _languages.Default.Language.Tag.ShouldBe("en");
    }

    [Fact]
    public async Task A_whole_interview_shows_no_English()
    {
        var talk = new Conversation(_languages) { Locale = PseudoLanguage.Tag };
        var said = await HearAsync(talk.JoinAsync());
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("blue elephants sing")));
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("blue elephants sing")));
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("blue elephants sing")));
        said.Labels.ShouldContain(_pseudo.Replies.Say(Reply.OfferHuman), "The third misread offers a person.");
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("help")));
        said.Text.ShouldContain(PseudoText.Typed("to learn why I ask"));
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("why")));
        said.Text.ShouldStartWith(_pseudo.Plan[Criterion.Budget].Why);
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("what is nearshoring") + "?"));
        said.Text.ShouldContain(_pseudo.Library.Find("nearshoring")!.Short[..20]);
        said = await HearAsync(talk.SayAsync("200000 USD"));
        said.Text.ShouldContain("200.000 USD");
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("back")));
        (await talk.MemoryAsync()).Withdrawn.Count.ShouldBe(1);
        said = await HearAsync(talk.PressAsync(said.Buttons[0]));
        said = await AnswerAllAsync(talk, said);
        (await talk.MemoryAsync()).Advised.ShouldNotBeNull();

        said = await OfferAsync(talk, Reply.OfferNumbers);
        (await talk.MemoryAsync()).ShowsCosts.ShouldBeTrue();
        said = await OfferAsync(talk, Reply.OfferCompare);
        said = await OfferAsync(talk, Reply.OfferAsk);
        said = await HearAsync(talk.PressAsync(said.Buttons[0]));
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("why")));
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("help")));
        said = await HearAsync(talk.SayAsync(PseudoText.Typed("blue elephants sing")));
        said = await OfferAsync(talk, Reply.OfferChange);
        said = await HearAsync(talk.PressAsync(said.Buttons[^1]));
        said = await HearAsync(talk.PressAsync(said.Buttons[1]));
        (await talk.MemoryAsync()).Sheet[Criterion.DataSensitivity].ShouldBe(new DataSensitivityAnswer("internal"));
        said = await OfferAsync(talk, Reply.OfferSharpen);
        said = await AnswerAllAsync(talk, said);
        said = await OfferAsync(talk, Reply.OfferHuman);
        said = await OfferAsync(talk, Reply.OfferRestart);
        said = await HearAsync(talk.PressAsync(said.Buttons[1]));
        (await talk.MemoryAsync()).Sheet.Count.ShouldBeGreaterThan(0);
        said = await OfferAsync(talk, Reply.OfferRestart);
        said = await HearAsync(talk.PressAsync(said.Buttons[0]));
        (await talk.MemoryAsync()).Sheet.Count.ShouldBe(0);
        said = await HearAsync(talk.SayAsync(_pseudo.Replies.Say(Reply.Skip)));
        said = await HearAsync(talk.SayAsync(_pseudo.Replies.Say(Reply.DontKnow)));
        said = await HearAsync(talk.SayAfterAsync(TimeSpan.FromDays(3), PseudoText.Typed("hello")));

        _leaks.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task Typed_words_are_understood_as_well_as_buttons()
    {
        var talk = new Conversation(_languages) { Locale = PseudoLanguage.Tag };
        await HearAsync(talk.JoinAsync());
        foreach (var typed in new[] { "around two hundred thousand dollars", "in about six months", "we want full control", "patient records" })
        {
            await HearAsync(talk.SayAsync(PseudoText.Typed(typed)));
        }

        await HearAsync(talk.SayAsync(PseudoText.Typed("make it 3 months")));
        await HearAsync(talk.SayAsync(PseudoText.Typed("show me the figures")));
        await HearAsync(talk.SayAsync(PseudoText.Typed("make it 12 people")));
        await HearAsync(talk.SayAsync(PseudoText.Typed("talk to a person")));

        var memory = await talk.MemoryAsync();
        memory.Sheet.Select(answer => answer.Criterion.Id).ShouldBe(["budget", "timeline", "control", "dataSensitivity"], ignoreOrder: true);
        ((TimelineAnswer)memory.Sheet[Criterion.Timeline]!).MaxDays.ShouldBe(91);
        memory.Costs.Assumptions.ShouldHaveSingleItem().Max.ShouldBe(12);
        _leaks.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Advice_costs_and_a_comparison_for_other_programs_show_none_either()
    {
        var sheet = AnswerSheet.Of(new BudgetAnswer(new AmountRange(200_000, 300_000, "USD", "total"), "tight"), new CommitmentAnswer(24, 36), new ProjectSizeAnswer("large", 30, 40));
        var other = AnswerSheet.Of(new BudgetAnswer(null, "invest"), new ChoiceAnswer(Criterion.Control, "full"), new CommitmentAnswer(null, null, Ongoing: true));
        var advice = RecommendationJson.ToNode(sheet, _pseudo.Adviser.Advise(sheet, [Criterion.Budget]), _pseudo.Explainer);
        var costs = CostsJson.Write(_pseudo.Costs.Compare(new CostRequest { Answers = sheet }).Value!, _pseudo.CostExplainer);
        var (first, second) = (new Stakeholder(sheet, [Criterion.Budget], []), new Stakeholder(other, [], []));
        var comparison = ComparisonJson.Write(
            new ComparisonRequest(first, second, PseudoLanguage.Tag), new StakeholderComparer(_pseudo.Adviser).Compare(first, second), _pseudo.Explainer, _pseudo.ComparisonExplainer);

        foreach (var node in new[] { advice, JsonNode.Parse(costs)!, JsonNode.Parse(comparison)! })
        {
            Look(string.Join('\n', TextsIn(node)));
        }

        _leaks.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_answer_is_said_back_in_its_words()
    {
        Answer[] answers =
        [
            new BudgetAnswer(new AmountRange(20_000, 40_000.5m, "EUR", "month"), "balanced"), new BudgetAnswer(new AmountRange(null, 3_000_000, null, null), null),
            new TimelineAnswer(61, 122), new TimelineAnswer(null, 7), new TimelineAnswer(365, null), new CommitmentAnswer(1, 1), new CommitmentAnswer(24, 36),
            new ProjectSizeAnswer("small", 1, 1), new ProjectSizeAnswer("large", 30, 40), new ProjectSizeAnswer("medium", null, 20),
            new DataSensitivityAnswer("regulated", true, "North America") { Regimes = ["GDPR", "HIPAA"] }, new DataSensitivityAnswer(null, false),
            .. Criterion.All.SelectMany(criterion => ChoiceAnswer.ChoicesOf(criterion).Select(choice => new ChoiceAnswer(criterion, choice))),
        ];
        var days = new KeptDays(new DateOnly(2027, 3, 1), new DateOnly(2027, 5, 31));

        foreach (var answer in answers)
        {
            Look(_pseudo.Wording.Say(answer));
            Look(_pseudo.Wording.SayShort(answer));
        }

        Look(_pseudo.Wording.Say(new TimelineAnswer(61, 122), days));
        Look(string.Join('\n', _pseudo.Wording.SayReadings([new BudgetAnswer(new AmountRange(100_000, 100_000, null, null), null), new BudgetAnswer(new AmountRange(100, 100, null, null), null)])));
        Look(string.Join('\n', _pseudo.Wording.SayReadings([new CommitmentAnswer(12, 12), new CommitmentAnswer(3, 3)])));
        _leaks.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_keeps_its_language_until_it_is_asked_for_another_that_there_is()
    {
        var talk = new Conversation(_languages) { Locale = PseudoLanguage.Tag };
        await talk.JoinAsync();
        talk.Locale = null;
        var silent = await talk.SayAsync("zzz");
        talk.Locale = "xx-YY";
        var unknown = await talk.SayAsync("zzz");
        talk.Locale = "en-GB";
        var english = await talk.SayAsync("zzz");

        PseudoText.EnglishIn(silent.Text, _allowed).ShouldBeEmpty();
        PseudoText.EnglishIn(unknown.Text, _allowed).ShouldBeEmpty();
        english.Text.ShouldContain("What can you spend");
        PseudoText.EnglishIn(english.Text, _allowed).ShouldNotBeEmpty();
        (await talk.MemoryAsync()).Asking.ShouldBe("budget");
    }

    /// <summary>Presses the first button of each question, until there is none any more.</summary>
    private async Task<Exchange> AnswerAllAsync(Conversation talk, Exchange said)
    {
        for (var messages = 0; (await talk.MemoryAsync()).Asking is not null; messages++)
        {
            messages.ShouldBeLessThan(MostMessages, said.Text);
            said = await HearAsync(talk.PressAsync(said.Buttons[0]));
        }

        return said;
    }

    private Task<Exchange> OfferAsync(Conversation talk, Reply offer) => HearAsync(talk.SayAsync(_pseudo.Replies.Say(offer)));

    private async Task<Exchange> HearAsync(Task<Exchange> turn)
    {
        var exchange = await turn;
        exchange.Replies.ShouldNotBeEmpty();
        foreach (var reply in exchange.Replies)
        {
            Look(reply.Text);
            foreach (var attachment in reply.Attachments ?? [])
            {
                Look(attachment.Content is Picture picture ? picture.Alt : attachment.Name);
            }

            foreach (var button in reply.SuggestedActions?.Actions ?? [])
            {
                Look(button.Title);
            }
        }

        return exchange;
    }

    private void Look(string? text) => _leaks.AddRange(PseudoText.EnglishIn(text ?? "", _allowed).Select(word => $"{word} in: {text}"));

    /// <summary>What is for people, not for programs.</summary>
    private static IEnumerable<string> TextsIn(JsonNode? node) => node switch
    {
        JsonObject group => group.SelectMany(field => field.Key is "text" or "mitigation" or "summary" or "nextSteps" or "notes" or "name" ? Leaves(field.Value) : TextsIn(field.Value)),
        JsonArray list => list.SelectMany(TextsIn),
        _ => [],
    };

    private static IEnumerable<string> Leaves(JsonNode? node) => node is JsonArray list ? list.SelectMany(Leaves) : [node!.ToString()];

    /// <summary>The language is made once for all tests of it.</summary>
    public sealed class Fixture : IDisposable
    {
        private readonly PseudoLanguage _language = new();

        public Fixture()
        {
            var problems = new Problems();
            var languages = AdvisorLanguagesReader.Read(_language.Folders, Shipped.Today, problems);
            problems.ShouldBeEmpty();
            Languages = new AdvisorLanguages(languages!);

            // Alike in every language: who speaks, whom it cites, currencies, laws.
            var facts = Content.Facts.Read(_language.Folders.Content, Shipped.Folders.Language, Shipped.Today, []);
            Allowed =
            [
                .. new[] { Shipped.Publisher.Name, "USD", "EUR", "GDPR", "HIPAA" }
                    .Concat(facts.All.SelectMany(fact => new[] { fact.Source, fact.Year }))
                    .Distinct()
                    .OrderByDescending(name => name.Length),
            ];
        }

        public AdvisorLanguages Languages { get; }

        internal IReadOnlyList<string> Allowed { get; }

        public void Dispose() => _language.Dispose();
    }
}
