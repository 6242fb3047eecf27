using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Tests.Advising;

public sealed class AdviceMessageTests
{
    private const string MediaType = "application/vnd.sourcingbot.recommendation+json";

    private const string Then = " → ";
    private const string Neutral = "What does not decide";
    private const string NoCounter = "None of your answers speaks for another model.";

    private static readonly string[] Usual = ["Our budget is tight", "In a year or more", "Close control", "Personal data"];

    private readonly Conversation _conversation = new();

    /// <summary>What is said, one after the other.</summary>
    public static TheoryData<string> Interviews =>
    [
        string.Join(Then, Usual),
        "Our budget is tight → As soon as possible → Hands off, just deliver results → Public data only",
        "We have room to invest → In a year or more → Full control → Regulated data",
        "Our budget is balanced → In about 6 months → Shared control → Internal data",
        "around 100k dollars → Within 3 months → Full control → patient records that must stay in our country",
        "skip → skip → skip → GDPR, and data must stay in the EU",
        "I don't know → no rush → I don't know → I don't know",
        "2 million euros → skip → Full control → skip",
    ];

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task The_message_carries_the_recommendation_as_data_and_both_say_the_same(string interview)
    {
        var (message, said) = await AdvisedAsync(interview.Split(Then));
        var data = DataOf(message);

        message.ValueType.ShouldBe(MediaType);
        data["answers"]!.ToJsonString().ShouldBe((await _conversation.StoredAsync()).GetProperty("interview").GetProperty("sheet").GetRawText());
        var recommendation = data["recommendation"]!;
        said.ShouldContain($"My advice: {NameOf((string)recommendation["model"]!)}");
        ((string)data["ranking"]![0]!["model"]!).ShouldBe((string)recommendation["model"]!);
        data["ranking"]!.AsArray().Count.ShouldBe(6);

        // The strongest counter-argument is one of the reasons, shown in a place of its own, and so are those that decide nothing.
        var reasons = data["reasons"]!.AsArray();
        var undecided = message.Text!.Contains(Neutral) ? Bulleted(message, Neutral) : 0;
        (Numbered(message, "Why, in order of weight") + undecided + (message.Text.Contains(NoCounter) ? 0 : 1)).ShouldBe(reasons.Count);
        foreach (var text in reasons.Select(reason => (string)reason!["text"]!).Concat(data["risks"]!.AsArray().SelectMany(risk => new[] { (string)risk!["text"]!, (string)risk["mitigation"]! }))
            .Concat(data["nextSteps"]!.AsArray().Select(step => (string)step!)))
        {
            said.ShouldContain(Exchange.Plain(text));
        }

        Numbered(message, "Next steps").ShouldBe(data["nextSteps"]!.AsArray().Count);
        Bulleted(message, "Risks, and what to do about them").ShouldBe(data["risks"]!.AsArray().Count);
        Bulleted(message, "What would change this advice").ShouldBe(Math.Min(5, data["whatWouldChangeIt"]!.AsArray().Count));
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task No_section_is_empty(string interview)
    {
        var (message, _) = await AdvisedAsync(interview.Split(Then));
        var lines = message.Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Count(line => line.StartsWith("### ")).ShouldBe(message.Text.Contains(Neutral) ? 6 : 5);
        lines.Zip(lines.Skip(1)).ShouldAllBe(pair => !pair.First.StartsWith('#') || !pair.Second.StartsWith('#'), message.Text);
        lines[^1].ShouldNotStartWith("#");
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task The_reasons_stand_in_the_order_of_their_effect(string interview)
    {
        var (message, _) = await AdvisedAsync(interview.Split(Then));
        var reasons = DataOf(message)["reasons"]!.AsArray();
        reasons.Select(reason => -Math.Abs((double)reason!["effect"]!)).ShouldBeInOrder();

        var text = Exchange.Plain(Section(message, "Why, in order of weight"));
        reasons.Select(reason => text.IndexOf(Exchange.Plain((string)reason!["text"]!), StringComparison.Ordinal)).Where(at => at >= 0).ShouldBeInOrder();
    }

    [Theory]
    [MemberData(nameof(Interviews))]
    public async Task How_far_the_advice_holds_is_said_in_the_percent_of_the_data(string interview)
    {
        var (message, said) = await AdvisedAsync(interview.Split(Then));
        var holdsIn = (double)DataOf(message)["recommendation"]!["holdsIn"]!;
        holdsIn.ShouldBeLessThan(1);
        said.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"It stays first in {Math.Round(holdsIn * 100)} % of all the ways to answer what is still open."));
    }

    [Fact]
    public async Task A_close_call_names_the_models_that_are_as_good_and_no_others()
    {
        var (message, said) = await AdvisedAsync("around 200k dollars", "six months", "shared control", "internal data");

        var ranking = DataOf(message)["ranking"]!.AsArray();
        var close = Shipped.Definitions.Adviser.Table.Thresholds.CloseCall;
        var rivals = ranking.Skip(1).Where(model => model!["ruledOutBy"] is null && (double)ranking[0]!["score"]! - (double)model["score"]! < close).ToArray();
        rivals.ShouldNotBeEmpty();
        said.ShouldContain($"As good or nearly so: {string.Join(", ", rivals.Select(model => NameOf((string)model!["model"]!)))}.");

        var (_, clear) = await new AdviceMessageTests().AdvisedAsync("Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only");
        clear.ShouldNotContain("As good or nearly so");
    }

    [Fact]
    public async Task What_decides_nothing_is_no_numbered_reason()
    {
        var (message, _) = await AdvisedAsync("around 200k dollars", "six months", "shared control", "internal data");
        Section(message, "Why, in order of weight").ShouldNotContain("favours nobody");
        Section(message, Neutral).ShouldContain("favours nobody");
    }

    [Fact]
    public async Task Models_that_an_answer_rules_out_are_named_with_the_reason()
    {
        var (message, said) = await AdvisedAsync("skip", "skip", "skip", "patient records that must stay in our country");
        said.ShouldContain("Nearshore outsourcing, Offshore outsourcing");
        said.ShouldContain("Ruled out, because the data must stay in your country.");
        DataOf(message)["ranking"]!.AsArray().Where(model => (string?)model!["ruledOutBy"] == "dataSensitivity")
            .Select(model => (string)model!["model"]!)
            .ShouldBe(["nearshore-outsourcing", "offshore-outsourcing", "build-operate-transfer", "captive-offshoring"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_speaks_most_against_the_advice_is_said_once_in_its_own_section()
    {
        var (message, said) = await AdvisedAsync("Our budget is tight", "As soon as possible", "Full control", "Public data only");
        var counter = Exchange.Plain(Section(message, "The strongest counter-argument"));
        counter.ShouldContain("article, section");
        said.Split(counter).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Answers_that_all_agree_leave_no_counter_argument()
    {
        var (message, _) = await AdvisedAsync("skip", "skip", "Hands off, just deliver results", "skip");
        Section(message, "The strongest counter-argument").ShouldContain(NoCounter);
        Numbered(message, "Why, in order of weight").ShouldBe(1);
    }

    [Fact]
    public async Task Where_everything_was_left_open_no_advice_is_made_up()
    {
        var last = await AnswerAsync("skip", "I don't know", "skip", "I don't know");
        last.Text.ShouldContain("so I have nothing to base advice on.");
        last.Text.ShouldNotContain("My advice");
        last.Replies.ShouldAllBe(reply => reply.Value == null && reply.ValueType == null);
        last.Labels.ShouldContain("Change an answer");
    }

    [Fact]
    public async Task One_answer_after_everything_was_left_open_gives_the_first_advice()
    {
        await AnswerAsync("skip", "skip", "skip", "skip");
        var advice = await _conversation.SayAsync("Hands off, just deliver results");
        advice.Text.ShouldContain("My advice:");
        advice.Text.ShouldNotContain("This moves");
    }

    [Fact]
    public async Task A_change_that_moves_the_advice_says_from_which_to_which_and_by_how_much()
    {
        var (before, _) = await AdvisedAsync("Our budget is tight", "In a year or more", "Hands off, just deliver results", "Public data only");
        var after = await _conversation.SayAsync("I want full control, and the data must stay in our country");
        var data = DataOf(after.Replies[^1]);

        var (was, now) = (NameOf((string)DataOf(before)["recommendation"]!["model"]!), NameOf((string)data["recommendation"]!["model"]!));
        now.ShouldNotBe(was);
        after.Text.ShouldContain($"This moves the advice from {was} to {now}.");
        foreach (var model in data["ranking"]!.AsArray())
        {
            after.Text.ShouldContain($"| {NameOf((string)model!["model"]!)} | {Points(DataOf(before), (string)model["model"]!)} | {(model["ruledOutBy"] is null ? Points(data, (string)model["model"]!) : "ruled out")} |");
        }
    }

    [Fact]
    public async Task A_change_that_does_not_move_the_advice_says_so_with_the_points_before_and_after()
    {
        var (before, _) = await AdvisedAsync("Our budget is tight", "In a year or more", "Hands off, just deliver results", "Public data only");
        var after = await _conversation.SayAsync("shared control");
        var model = (string)DataOf(before)["recommendation"]!["model"]!;
        after.Text.ShouldContain($"This does not move the advice: it stays {NameOf(model)}, with {Points(DataOf(before), model)} points before and {Points(DataOf(after.Replies[^1]), model)} now (of 100).");
    }

    [Fact]
    public async Task What_decides_nothing_does_not_count_for_more_when_it_is_called_important()
    {
        var (message, _) = await AdvisedAsync("speed and control matter most", "around 200k dollars", "eight months", "full control", "internal data");
        Section(message, Neutral).ShouldNotContain("counts for more");
        Section(message, "Why, in order of weight").ShouldContain("counts for more");
    }

    [Fact]
    public async Task Three_years_are_not_called_more_than_three()
    {
        await AdvisedAsync(Usual);
        (await _conversation.SayAsync("For 3 years")).Text.ShouldContain("The work goes on for three years or more");
    }

    [Fact]
    public async Task Help_does_not_speak_of_an_advice_that_is_not_there()
    {
        await AnswerAsync("skip", "skip", "skip", "skip");
        (await _conversation.SayAsync("help")).Text.ShouldNotContain("advice is ready");
    }

    [Fact]
    public async Task The_same_answer_again_is_not_a_new_advice()
    {
        await AdvisedAsync(Usual);
        var again = await _conversation.SayAsync(Usual[0]);
        again.Text.ShouldContain("Kept: budget, a tight budget. Your advice stays:");
        again.Replies.ShouldAllBe(reply => reply.Value == null);
    }

    private async Task<Exchange> AnswerAsync(params string[] words)
    {
        var last = await _conversation.JoinAsync();
        foreach (var said in words)
        {
            last = await _conversation.SayAsync(said);
        }

        return last;
    }

    private async Task<(Activity Message, string Said)> AdvisedAsync(params string[] interview)
    {
        var last = await AnswerAsync(interview);
        return (last.Replies[^1], last.Text);
    }

    private static JsonNode DataOf(Activity message) => message.Value.ShouldBeOfType<JsonObject>();

    private static string NameOf(string model) =>
        Shipped.Definitions.Explainer.Model(SourcingBot.Advice.Models.SourcingModel.Find(model)!).Name;

    private static string Points(JsonNode data, string model) =>
        Math.Round((double)data["ranking"]!.AsArray().Single(ranked => (string)ranked!["model"]! == model)!["score"]! * 100).ToString(CultureInfo.InvariantCulture);

    private static string Section(Activity message, string heading)
    {
        var from = message.Text!.IndexOf($"### {heading}\n", StringComparison.Ordinal);
        from.ShouldBeGreaterThanOrEqualTo(0, message.Text);
        var body = message.Text[(from + heading.Length + 5)..];
        var end = body.IndexOf("###", StringComparison.Ordinal);
        return (end < 0 ? body : body[..end]).Trim();
    }

    private static int Numbered(Activity message, string heading) => Section(message, heading).Split('\n').Count(line => line.Length > 1 && char.IsAsciiDigit(line[0]));

    private static int Bulleted(Activity message, string heading) => Section(message, heading).Split('\n').Count(line => line.StartsWith("- "));
}
