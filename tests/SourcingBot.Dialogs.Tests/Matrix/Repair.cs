using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>One way to steer the conversation, and what must come of it.</summary>
/// <param name="Said">The messages, one after the other. Buttons send their label, so pressing one is saying it.</param>
/// <param name="Expect">The standing after the last message, from the standing before the first.</param>
/// <param name="Answers">Something the last reply has to say.</param>
internal sealed record Repair(string Name, string[] Said, Func<Standing, Standing> Expect, string? Answers = null)
{
    private static readonly Standing Beginning = new(AnswerSheet.Empty, [], Criterion.Budget);
    private static readonly Answer FiveHundred = new BudgetAnswer(new AmountRange(500_000, 500_000, "EUR"));
    private static readonly Answer Invest = new BudgetAnswer(Stance: "invest");
    private static readonly Answer SameHours = new ChoiceAnswer(Criterion.Communication, "same-hours");

    public static readonly IReadOnlyList<Repair> All =
    [
        new("back", ["back"], s => s.Back()),
        new("back twice", ["back", "go back"], s => s.Back().Back()),
        new("back four times", ["back", "go back", "back", "back"], s => s.Back().Back().Back().Back()),
        new("skip", ["skip"], s => s.Skipped()),
        new("skip by button", ["Skip this question"], s => s.Skipped()),
        new("skip twice", ["skip", "skip"], s => s.Skipped().Skipped()),
        new("skip and back", ["skip", "back"], s => s.Skipped().Back()),
        new("unsure", ["no idea"], s => s.Unknown()),
        new("unsure by button", ["I don't know"], s => s.Unknown()),
        new("why", ["why do you ask?"], s => s),
        new("help", ["help"], s => s, "start over"),
        new("an example asked for", ["such as?"], s => s, "start over"),
        new("the question again", ["repeat"], s => s),
        new("the question again in other words", ["sorry, what was the question?"], s => s),
        new("not heard", ["pardon?"], s => s),
        new("not heard, after something unreadable", ["purple monkey dishwasher", "say that again"], s => s),
        new("a question in the middle", ["what is offshoring?"], s => s, "Source:"),
        new("a question nobody wrote about", ["what is the weather in Hanoi?"], s => s, "I have nothing on that"),
        new("a comparison by button", ["Compare side by side"], s => s, "Location"),
        new("a comparison in words", ["compare nearshore and captive on privacy"], s => s, "Own centre abroad"),
        new("a comparison of what was compared", ["nearshore versus captive", "what about control in both?"], s => s, "You steer by contract"),
        new("the numbers by button", ["Show me the numbers"], s => s, "Break-even"),
        new("start over, yes", ["start over", "yes"], _ => Beginning, "cleared"),
        new("start over by buttons", ["Start over", "Yes"], _ => Beginning, "cleared"),
        new("start over, no", ["start over", "no"], s => s, "Nothing was cleared"),
        new("start over, back", ["start over", "back"], s => s, "Nothing was cleared"),
        new("start over, then something else", ["start over", "what is offshoring?"], s => s, "Source:"),
        new("start over, something else, and a late yes", ["Start over", "what is offshoring?", "Yes"], s => s),
        new("start over, no, and a late yes", ["Start over", "No", "Yes"], s => s),
        new("change by value", ["actually the budget is 500k euros"], s => s.With(FiveHundred), "500,000 EUR"),
        new("change by name", ["change my budget", "500k euros"], s => s.ChangeOf(Criterion.Budget).With(FiveHundred), "500,000 EUR"),
        new("change by name and value", ["change my control to full"], s => s.With(new ChoiceAnswer(Criterion.Control, "full")), "full control"),
        new("change by buttons", ["Change an answer", "Change my budget", "We have room to invest"], s => s.ChangeOf(Criterion.Budget).With(Invest), "room to invest"),
        new("change, then skip", ["change my budget", "skip"], s => s.ChangeOf(Criterion.Budget).Skipped()),
        new("change, then back", ["change my budget", "back"], s => s.ChangeOf(Criterion.Budget).Back()),
        new("change what is open, then back", ["change my reliability", "back"], s => s.ChangeOf(Criterion.Reliability).Back()),
        new("change what is open, then unsure", ["change my reliability", "no idea"], s => s.ChangeOf(Criterion.Reliability).Unknown()),
        new("change, then a question", ["change my budget", "what is offshoring?"], s => s.ChangeOf(Criterion.Budget), "Source:"),
        new("change, then another answer", ["change my budget", "it must be the same working hours"], s => s.ChangeOf(Criterion.Budget).With(SameHours)),
        new("change and change again", ["the budget is 500k euros", "Our budget is tight"], s => s.With(FiveHundred).With(new BudgetAnswer(Stance: "tight"))),
        new("an answer nobody asked for", ["it must be the same working hours"], s => s.With(SameHours), "the same working hours"),
        new("an answer and a question", ["the budget is 500k euros, but what is offshoring?"], s => s.With(FiveHundred), "Source:"),
        new("an answer and a word more", ["the budget is 500k", "euros"], s => s.With(FiveHundred), "500,000 EUR"),
        new("an answer and a correction", ["the budget is 300k euros", "no, 500k"], s => s.With(FiveHundred), "500,000 EUR"),
        new("an answer and a why", ["why do you ask? it must be the same working hours"], s => s.With(SameHours), "the same working hours"),
        new("an answer and a call for help", ["help! it must be the same working hours"], s => s.With(SameHours), "the same working hours"),
        new("an answer and a person", ["can I talk to a person? it must be the same working hours"], s => s.With(SameHours), "hello@agiletech.example"),
        new("an answer and a skip", ["skip this one, the budget is 500k euros"], s => s.Asked == Criterion.Budget ? s.With(FiveHundred) : s.With(FiveHundred).Skipped()),
        new("another answer and no idea", ["I have no idea, but the budget is 500k euros"], s => s.Asked == Criterion.Budget ? s.With(FiveHundred) : s.With(FiveHundred).Unknown()),
        new("back to say it otherwise", ["go back, the budget is 500k euros"], s => s.With(FiveHundred), "500,000 EUR"),
        new("a person", ["can I talk to a person?"], s => s, "hello@agiletech.example"),
        new("a person by button", ["Talk to a person"], s => s, "hello@agiletech.example"),
        new("thanks", ["thank you"], s => s, "You are welcome"),
        new("a greeting", ["hello"], s => s),
        new("cancel", ["stop for now"], Paused),
        new("cancel and come back", ["stop for now", "I am back"], Paused),
        new("cancel and continue", ["stop for now", "continue"], Paused),
        new("cancel and resume", ["stop for now", "resume"], Paused),
        new("cancel and answer", ["stop for now", "the budget is 500k euros"], s => Paused(s).With(FiveHundred)),
        new("something unreadable", ["purple monkey dishwasher"], s => s),
        new("something unreadable twice", ["purple monkey dishwasher", "purple monkey dishwasher"], s => s),
        new("something unreadable, then skip by its button", ["purple monkey", "dishwasher", "Skip this question"], s => s.Skipped()),
        new("something unreadable, and a person is offered", ["purple", "monkey", "dishwasher"], s => s, "hello@agiletech.example"),
        new("something unreadable, then a person by button", ["purple", "monkey", "dishwasher", "Talk to a person"], s => s, "hello@agiletech.example"),
        new("nothing but spaces", ["   "], s => s),
    ];

    public override string ToString() => Name;

    /// <summary>Sharpening ends; the interview waits, without the change that was begun.</summary>
    private static Standing Paused(Standing standing) => standing.Sharpening || standing.Changing ? standing.Advised() : standing;
}
