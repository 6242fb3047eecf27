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

    public static readonly IReadOnlyList<Repair> All =
    [
        new("back", ["back"], s => s.Back()),
        new("back twice", ["back", "go back"], s => s.Back().Back()),
        new("skip", ["skip"], s => s.Left()),
        new("skip by button", ["Skip this question"], s => s.Left()),
        new("unsure", ["no idea"], s => s.Left()),
        new("unsure by button", ["I don't know"], s => s.Left()),
        new("why", ["why do you ask?"], s => s),
        new("help", ["help"], s => s, "start over"),
        new("a question in the middle", ["what is offshoring?"], s => s, "Source:"),
        new("a question nobody wrote about", ["what is the weather in Hanoi?"], s => s, "I have nothing on that"),
        new("a comparison by button", ["Compare side by side"], s => s, "Location"),
        new("start over, yes", ["start over", "yes"], _ => Beginning, "cleared"),
        new("start over by buttons", ["Start over", "Yes"], _ => Beginning, "cleared"),
        new("start over, no", ["start over", "no"], s => s, "Nothing was cleared"),
        new("start over, then something else", ["start over", "what is offshoring?"], s => s, "Source:"),
        new("change by value", ["actually the budget is 500k euros"], s => s.With(FiveHundred), "500,000 EUR"),
        new("change by name", ["change my budget", "500k euros"], s => s.With(FiveHundred), "500,000 EUR"),
        new("change by buttons", ["Change an answer", "Change my budget", "We have room to invest"], s => s.With(new BudgetAnswer(Stance: "invest")), "room to invest"),
        new("change, then keep", ["change my budget", "skip"], s => s.Asked == Criterion.Budget ? s.Left() : s),
        new("change and change back", ["the budget is 500k euros", "Our budget is tight"], s => s.With(new BudgetAnswer(new AmountRange(500_000, 500_000, "EUR"), "tight"))),
        new("a button of an earlier message", ["Our budget is balanced"], s => s.With(new BudgetAnswer(Stance: "balanced")), "a balanced budget"),
        new("an answer nobody asked for", ["it must be the same working hours"], s => s.With(new ChoiceAnswer(Criterion.Communication, "same-hours")), "the same working hours"),
        new("an answer and a question", ["the budget is 500k euros, but what is offshoring?"], s => s.With(FiveHundred), "Source:"),
        new("a person", ["can I talk to a person?"], s => s, "hello@agiletech.example"),
        new("a person by button", ["Talk to a person"], s => s, "hello@agiletech.example"),
        new("thanks", ["thank you"], s => s, "You are welcome"),
        new("a greeting", ["hello"], s => s),
        new("cancel and come back", ["stop for now", "I am back"], s => s),
        new("cancel and continue", ["stop for now", "continue"], s => s),
        new("cancel and resume", ["stop for now", "resume"], s => s),
        new("something unreadable", ["purple monkey dishwasher"], s => s),
        new("something unreadable twice", ["purple monkey dishwasher", "purple monkey dishwasher"], s => s),
        new("something unreadable, then skip by its button", ["purple monkey", "dishwasher", "Skip this question"], s => s.Left()),
        new("something unreadable, then a person by button", ["purple", "monkey", "dishwasher", "Talk to a person"], s => s, "hello@agiletech.example"),
        new("nothing but spaces", ["   "], s => s),
    ];

    public override string ToString() => Name;
}
