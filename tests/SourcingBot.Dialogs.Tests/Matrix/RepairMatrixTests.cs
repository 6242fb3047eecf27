using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>Every repair at every place, reached by button or by text: what is kept, and what is asked next.</summary>
public sealed class RepairMatrixTests
{
    public static TheoryData<string> Places => [.. Place.All.Select(place => place.Name)];

    public static TheoryData<string> Repairs => [.. Repair.All.Select(repair => repair.Name)];

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task Nothing_is_lost_and_the_conversation_goes_on_where_it_should(string name)
    {
        var repair = Repair.All.Single(one => one.Name == name);
        foreach (var place in Place.All)
        {
            var (conversation, exchange) = await place.ReachAsync();
            foreach (var words in repair.Said)
            {
                exchange = await conversation.SayAsync(words);
            }

            await ShouldStandAsync(conversation, exchange, repair.Expect(place.Standing), $"{name} {place}");
            if (repair.Answers is { } answer)
            {
                exchange.Text.ShouldContain(answer, Case.Insensitive, $"{name} {place}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_place_is_where_the_rules_say(string name)
    {
        var place = Place.All.Single(one => one.Name == name);
        var (conversation, last) = await place.ReachAsync();
        await ShouldStandAsync(conversation, last, place.Standing, name);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_button_of_any_question_answers_that_question(string name)
    {
        var place = Place.All.Single(one => one.Name == name);
        foreach (var question in Shipped.Definitions.Plan.Questions)
        {
            foreach (var label in question.Choices)
            {
                var (conversation, _) = await place.ReachAsync();
                var exchange = await conversation.SayAsync(label);
                await ShouldStandAsync(conversation, exchange, place.Standing.With(Choices.Read(label, question.Criterion)), $"'{label}' {place}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_button_of_a_question_asked_back_tells_which_even_when_pressed_late(string name)
    {
        var place = Place.All.Single(one => one.Name == name);
        foreach (var meant in Choices.OfMoney)
        {
            var (conversation, _) = await place.ReachAsync();
            await conversation.RememberAsync(memory => memory.AskedBack = memory.Choosing ? memory.AskedBack : Choices.OfMoney);
            if (place.Standing.Choosing && place.Standing.Asked != Criterion.Budget)
            {
                continue;
            }

            var label = Shipped.Definitions.Wording.SayShort(meant);
            var exchange = await conversation.SayAsync(label);
            await ShouldStandAsync(conversation, exchange, Pressed(place.Standing, label, meant), $"'{label}' {place}");
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_same_press_twice_is_one(string name)
    {
        var place = Place.All.Single(one => one.Name == name);
        var (_, last) = await place.ReachAsync();
        foreach (var pressed in (string[])[.. last.Labels, "skip", "no idea", "1", "2", "the budget is 500k euros", "start over"])
        {
            var (once, _) = await place.ReachAsync();
            var (twice, _) = await place.ReachAsync();
            await once.SayAsync(pressed);
            await twice.SayAsync(pressed);
            var exchange = await twice.SayAtOnceAsync(pressed);

            var (one, two) = (await once.MemoryAsync(), await twice.MemoryAsync());
            exchange.Replies.ShouldNotBeEmpty($"'{pressed}' {place}");
            two.Sheet.ShouldBe(one.Sheet, $"'{pressed}' {place}");
            two.LeftOpen.ShouldBe(one.LeftOpen, $"'{pressed}' {place}");
            two.Place.ShouldBe(one.Place, $"'{pressed}' {place}");
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Who_comes_back_after_days_is_welcomed_and_stands_where_they_stood(string name)
    {
        var place = Place.All.Single(one => one.Name == name);
        foreach (var words in new[] { null, "hello", "so here I am", "what is offshoring?", "the budget is 500k euros" })
        {
            var (conversation, _) = await place.ReachAsync();
            conversation.Time.Advance(TimeSpan.FromDays(3));
            var exchange = words is null ? await conversation.JoinAsync() : await conversation.SayAsync(words);

            exchange.Text.ShouldStartWith("Welcome back", Case.Sensitive, $"'{words}' {place}");
            exchange.Text.ShouldNotContain("could not read", Case.Sensitive, $"'{words}' {place}");
            var answered = Criterion.Core.Count(place.Standing.Kept.IsAnswered);
            if (answered is > 0 and < 4)
            {
                exchange.Text.ShouldContain($"you had answered {answered} of 4.");
            }
            else if (answered == 4)
            {
                exchange.Text.ShouldContain("My advice to you was: ");
            }

            var expected = words?.Contains("500k") == true ? place.Standing.With(new BudgetAnswer(new AmountRange(500_000, 500_000, "EUR"))) : place.Standing;
            await ShouldStandAsync(conversation, exchange, expected, $"'{words}' {place}");
        }
    }

    /// <summary>A bare number counts people or units of time where those are asked for by now.</summary>
    private static Standing Pressed(Standing standing, string label, Answer meant) => label != "100" ? standing.With(meant)
        : standing.Asked == Criterion.ProjectSize ? standing.With(new ProjectSizeAnswer("large", 100, 100))
        : standing.Asked == Criterion.Timeline || standing.Asked == Criterion.Commitment ? standing with { Choosing = true }
        : standing.With(meant);

    private static async Task ShouldStandAsync(Conversation conversation, Exchange exchange, Standing expected, string which)
    {
        var memory = await conversation.MemoryAsync();
        memory.Sheet.ShouldBe(expected.Kept, which);
        memory.LeftOpen.Select(id => Criterion.Find(id)).ShouldBe(expected.LeftOpen, ignoreOrder: true, which);
        if (memory.Paused)
        {
            exchange.Text.ShouldContain("Write anything to go on.", Case.Sensitive, which);
            return;
        }

        memory.Asking.ShouldBe(expected.Asked?.Id, which);
        memory.Choosing.ShouldBe(expected.Choosing, which);
        ShouldAsk(exchange, expected, memory, which);
    }

    private static void ShouldAsk(Exchange exchange, Standing expected, InterviewMemory memory, string which)
    {
        if (expected.Asked is not { } criterion)
        {
            exchange.Text.ShouldContain("What would you like to do next?", Case.Sensitive, which);
            if (!Offered.IsAfterComparison(exchange.Labels))
            {
                exchange.Labels.Take(Offered.To(memory).Length).ShouldBe(Offered.To(memory), which);
            }

            return;
        }

        if (expected.Choosing)
        {
            var readings = Shipped.Definitions.Wording.SayReadings(memory.AskedBack);
            exchange.Text.ShouldContain($"Do you mean {string.Join(", or ", readings)}?", Case.Sensitive, which);
            exchange.Labels.Take(readings.Count).ShouldBe(readings, which);
            return;
        }

        var question = Shipped.Definitions.Plan[criterion];
        new[] { question.Ask, question.Again }.ShouldContain(words => exchange.Text.Contains(Exchange.Plain(words)), $"{which}: {exchange.Text}");
        exchange.Labels.Take(question.Choices.Count + 1).ShouldBe([.. question.Choices, "I don't know"], which);
    }
}
