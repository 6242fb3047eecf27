using SourcingBot.Advice.Criteria;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Dialogs.Tests.Prospects;

/// <summary>Answers that the contact knows already: marked so, confirmed in one step, and worth nothing before.</summary>
public sealed class ReportedTests
{
    private const string Right = "Yes, that is right";

    [Fact]
    public async Task They_are_marked_and_put_to_the_person_at_once()
    {
        var (prospect, greeting) = Prospect.Arrives(Prospect.Budget, Prospect.Timeline);
        var reply = await greeting;

        reply.Text.ShouldEndWith("From your contact Anna Berg: - budget: 200,000 USD - timeline: about 6 months Is that right? It counts only once you say so.");
        reply.Labels.ShouldBe([Right, "Change my budget", "Change my timeline"]);
        (await prospect.Conversation.MemoryAsync()).Sheet.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Right)]
    [InlineData("yes")]
    [InlineData("Yes!")]
    [InlineData("correct")]
    [InlineData("ok")]
    [InlineData("that's right")]
    [InlineData("all of it is correct, thanks")]
    [InlineData("yes please")]
    [InlineData("sounds good")]
    public async Task One_word_confirms_them_all(string words)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        var reply = await prospect.SayAsync(words);

        reply.Text.ShouldContain("Noted, from your contact: budget, 200,000 USD; and timeline, about 6 months.");
        reply.Text.ShouldContain("3 of 4");
        var memory = await prospect.Conversation.MemoryAsync();
        memory.Sheet.ShouldBe([Prospect.Budget, Prospect.Timeline], ignoreOrder: true);
        memory.FromContact.ShouldBe(["budget", "timeline"]);
        memory.Reported.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_all_is_known_the_advice_follows_the_confirmation()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data);
        (await prospect.SayAsync("yes")).Text.ShouldContain("My advice: ");
    }

    [Theory]
    [InlineData("no, our budget is 500k", "Changed: budget, from 200,000 USD to 500,000 USD.")]
    [InlineData("no, 500k", "Changed: budget, from 200,000 USD to 500,000 USD.")]
    [InlineData("500k", "Changed: budget, from 200,000 USD to 500,000 USD.")]
    [InlineData("the budget is 500k euros", "Changed: budget, from 200,000 USD to 500,000 EUR.")]
    [InlineData("Our budget is tight", "Changed: budget, from 200,000 USD to ")]
    public async Task What_is_said_otherwise_is_the_persons_own_and_the_rest_is_still_asked(string words, string changed)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        var reply = await prospect.SayAsync(words);

        reply.Text.ShouldStartWith(changed);
        reply.Text.ShouldContain("From your contact Anna Berg: - timeline: about 6 months Is that right?");
        reply.Labels.ShouldBe([Right, "Change my timeline"]);
        var memory = await prospect.Conversation.MemoryAsync();
        memory.Sheet.Select(answer => answer.Criterion).ShouldBe([Criterion.Budget]);
        memory.FromContact.ShouldBeEmpty();
        (await prospect.SayAsync("yes")).Text.ShouldStartWith("Noted, from your contact: timeline, about 6 months. 3 of 4");
    }

    [Fact]
    public async Task Yes_but_confirms_the_rest()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        var reply = await prospect.SayAsync("yes, but our budget is 500k");

        reply.Text.ShouldStartWith("Noted, from your contact: timeline, about 6 months. Changed: budget, from 200,000 USD to 500,000 USD. 3 of 4");
        (await prospect.Conversation.MemoryAsync()).FromContact.ShouldBe(["timeline"]);
    }

    [Theory]
    [InlineData("Change my timeline")]
    [InlineData("the timeline is wrong")]
    [InlineData("change my timeline")]
    [InlineData("no, the timeline is wrong")]
    public async Task One_of_them_can_be_asked_about_before_they_are_confirmed(string words)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        (await prospect.SayAsync(words)).Text.ShouldContain("When do you need the first results? (From your contact: about 6 months.)");
        var reply = await prospect.SayAsync("in 3 months");

        reply.Text.ShouldStartWith("Changed: timeline, from about 6 months to about 3 months.");
        reply.Text.ShouldContain("- budget: 200,000 USD Is that right?");
    }

    [Theory]
    [InlineData("back")]
    [InlineData("skip")]
    [InlineData("never mind", "hello")]
    public async Task A_change_that_is_left_changes_nothing(params string[] words)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("Change my timeline");
        var reply = await prospect.Conversation.JoinAsync();
        foreach (var said in words)
        {
            reply = await prospect.SayAsync(said);
        }

        reply.Text.ShouldContain("- budget: 200,000 USD - timeline: about 6 months Is that right?");
    }

    [Fact]
    public async Task A_confirmed_one_is_changed_like_any_other_and_is_then_the_persons_own()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("yes");
        (await prospect.SayAsync("change my budget")).Text.ShouldContain("(You said: 200,000 USD.)");
        (await prospect.SayAsync("300k")).Text.ShouldStartWith("Changed: budget, from 200,000 USD to 300,000 USD.");
        (await prospect.Conversation.MemoryAsync()).FromContact.ShouldBe(["timeline"]);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("that is wrong")]
    [InlineData("not quite")]
    [InlineData("Change an answer")]
    public async Task A_mere_no_asks_which(string words)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        var reply = await prospect.SayAsync(words);

        reply.Text.ShouldStartWith("Which of these is not right?");
        reply.Labels.ShouldBe(["Change my budget", "Change my timeline", "None of it is right"]);
        (await prospect.SayAsync("Change my budget")).Text.ShouldContain("What can you spend");
    }

    [Theory]
    [InlineData("None of it is right")]
    [InlineData("none of them")]
    [InlineData("none of it")]
    [InlineData("I don't know")]
    public async Task Without_a_word_on_them_they_do_not_count_and_everything_is_asked(string words)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data);
        var reply = await prospect.SayAsync(words);

        reply.Text.ShouldStartWith("Then I ask you myself, and what Anna Berg told me does not count. 1 of 4");
        (await prospect.Conversation.MemoryAsync()).Sheet.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("what is offshoring?", "Source:")]
    [InlineData("help", "Say yes if all of it is right.")]
    [InlineData("why?", "Anna Berg has told me this to save you the questions.")]
    [InlineData("why do you ask?", "Anna Berg has told me this to save you the questions.")]
    [InlineData("hello", "From your contact")]
    [InlineData("thank you", "You are welcome.")]
    [InlineData("say that again", "From your contact")]
    [InlineData("back", "nothing before it")]
    [InlineData("control matters most", "control matters most to you")]
    [InlineData("talk to a person", "You can talk to Anna Berg")]
    [InlineData("purple monkey dishwasher", "I could not read that. Say \"yes\"")]
    [InlineData("just give me the advice", "I go on as soon as you have said whether this is right")]
    [InlineData("skip", "I go on as soon as you have said whether this is right")]
    [InlineData("continue", "I go on as soon as you have said whether this is right")]
    [InlineData("compare nearshore and captive on privacy", "Own centre abroad")]
    [InlineData("show me the numbers", "Break-even")]
    [InlineData("we need people in the same time zone, the same working hours", "the same working hours")]
    public async Task Whatever_comes_between_is_answered_and_they_are_asked_again(string words, string answered)
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data);
        var reply = await prospect.SayAsync(words);

        reply.Text.ShouldContain(answered, Case.Insensitive);
        reply.Text.ShouldEndWith("Is that right? It counts only once you say so.");
        reply.Text.ShouldNotContain("My advice");
        reply.Labels.Take(2).ShouldBe([Right, "Change my budget"]);
        (await prospect.Conversation.MemoryAsync()).Reported.Count.ShouldBe(4);
        prospect.Told.Where(told => told.StartsWith("Answered", StringComparison.Ordinal)).ShouldAllBe(told => told == "Answered communication");
    }

    [Fact]
    public async Task A_question_asked_with_the_yes_is_answered_too()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        var reply = await prospect.SayAsync("Yes. What is offshoring?");

        reply.Text.ShouldStartWith("Noted, from your contact: budget, 200,000 USD.");
        reply.Text.ShouldContain("Source:");
        reply.Text.ShouldContain("2 of 4");
    }

    [Fact]
    public async Task A_priority_said_with_the_yes_counts_too()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        var reply = await prospect.SayAsync("Yes, and control matters most");

        reply.Text.ShouldContain("control matters most to you");
        reply.Text.ShouldContain("Noted, from your contact: budget, 200,000 USD.");
        (await prospect.Conversation.MemoryAsync()).Priorities.ShouldBe(["control"]);
    }

    [Fact]
    public async Task An_answer_with_two_readings_is_asked_back_before_the_rest_is()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Control);
        (await prospect.SayAsync("no, our budget is 100")).Text.ShouldContain("Do you mean 100 thousand");
        var reply = await prospect.SayAsync("thousand");

        reply.Text.ShouldStartWith("Changed: budget, from 200,000 USD to 100,000");
        reply.Text.ShouldContain("- control: ");
    }

    [Fact]
    public async Task Starting_over_clears_them_and_its_yes_does_not_confirm_them()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("start over");
        (await prospect.SayAsync("yes")).Text.ShouldStartWith("I have cleared your answers. We begin again. 1 of 4");
        var memory = await prospect.Conversation.MemoryAsync();
        memory.Sheet.ShouldBeEmpty();
        memory.Reported.ShouldBeEmpty();
        memory.Invitation!.LinkId.ShouldBe(Prospect.LinkId);
    }

    [Fact]
    public async Task Not_starting_over_leaves_them_to_be_confirmed()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("start over");
        (await prospect.SayAsync("no")).Text.ShouldEndWith("- budget: 200,000 USD Is that right? It counts only once you say so.");
    }

    [Fact]
    public async Task Their_button_pressed_where_starting_over_is_asked_about_confirms_them_and_clears_nothing()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("start over");
        (await prospect.SayAsync(Right)).Text.ShouldStartWith("Noted, from your contact: budget, 200,000 USD. 2 of 4");
    }

    [Fact]
    public async Task Their_button_pressed_while_one_is_being_changed_confirms_all()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("Change my budget");
        (await prospect.SayAsync(Right)).Text.ShouldStartWith("Noted, from your contact: budget, 200,000 USD; and timeline, about 6 months. 3 of 4");
    }

    [Fact]
    public async Task A_yes_to_another_question_confirms_nothing()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("Change my budget");
        await prospect.SayAsync("yes");
        (await prospect.Conversation.MemoryAsync()).Reported.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Their_button_pressed_late_does_no_harm()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("yes");
        var reply = await prospect.SayAsync(Right);
        reply.Text.ShouldStartWith("2 of 4");
    }

    [Fact]
    public async Task Pressed_twice_it_counts_once()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline, Prospect.Control, Prospect.Data);
        await prospect.SayAsync(Right);
        var again = await prospect.Conversation.SayAtOnceAsync(Right);
        again.Text.ShouldStartWith("What would you like to do next?");
        prospect.Told.Count(told => told.StartsWith("Advised", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task After_days_they_are_put_again_and_then_confirmed()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        var reply = await prospect.Conversation.SayAfterAsync(TimeSpan.FromDays(3), "yes");
        reply.Text.ShouldBe("Welcome back. From your contact Anna Berg: - budget: 200,000 USD Is that right? It counts only once you say so.");
        (await prospect.SayAsync("yes")).Text.ShouldStartWith("Noted, from your contact: budget");
    }

    [Fact]
    public async Task After_days_their_button_still_counts()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        (await prospect.Conversation.SayAfterAsync(TimeSpan.FromDays(3), Right)).Text.ShouldStartWith("Welcome back. Noted, from your contact: budget, 200,000 USD. 2 of 4");
    }

    [Fact]
    public async Task A_pause_keeps_them_waiting()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("stop for now");
        (await prospect.SayAsync("continue")).Text.ShouldEndWith("Is that right? It counts only once you say so.");
    }

    [Fact]
    public async Task New_definitions_leave_them_waiting()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget);
        await prospect.SayAsync("start over");
        await prospect.Conversation.RememberAsync(memory => memory.DefinitionsVersion = "another");
        (await prospect.SayAsync("yes")).Text.ShouldEndWith("Is that right? It counts only once you say so.");
        (await prospect.SayAsync("yes")).Text.ShouldStartWith("Noted, from your contact: budget");
    }

    [Fact]
    public async Task Back_after_the_confirmation_takes_back_the_last_of_them()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("yes");
        (await prospect.SayAsync("back")).Text.ShouldBe("2 of 4 · When do you need the first results? (You said: about 6 months.)");
        (await prospect.Conversation.MemoryAsync()).FromContact.ShouldBe(["budget"]);
    }

    [Fact]
    public async Task Unsure_of_one_leaves_it_open_and_the_rest_is_asked()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Budget, Prospect.Timeline);
        await prospect.SayAsync("Change my budget");
        var reply = await prospect.SayAsync("I don't know");
        reply.Text.ShouldContain("I keep your budget as unknown");
        reply.Text.ShouldContain("- timeline: about 6 months Is that right?");
        reply.Text.ShouldNotContain("200,000");
    }

    [Fact]
    public async Task A_detail_added_to_one_is_said_back_with_it()
    {
        var prospect = await Prospect.ArrivedAsync(Prospect.Data);
        (await prospect.SayAsync("yes, and the data must stay in our country")).Text.ShouldContain("Changed: data sensitivity, from personal data to personal data");
    }
}
