namespace SourcingBot.Dialogs.Explanations;

/// <summary>A sentence of <c>comparison.yaml</c> by its id, with the values it has to fill in.</summary>
internal sealed record ComparisonSentence(string Id, params string[] Places)
{
    public static readonly ComparisonSentence FirstPerson = new("first-person");
    public static readonly ComparisonSentence SecondPerson = new("second-person");

    public static readonly ComparisonSentence BothDiffer = new("both-differ", "criterion", "first", "answer", "second", "other-answer");
    public static readonly ComparisonSentence OnlyOne = new("only-one", "criterion", "who", "answer");
    public static readonly ComparisonSentence SameAnswer = new("same-answer", "criterion", "answer");
    public static readonly ComparisonSentence NoAnswer = new("no-answer", "criterion");
    public static readonly ComparisonSentence OnePriority = new("one-priority", "who");

    public static readonly ComparisonSentence Turns = new("turns", "other", "who", "model");
    public static readonly ComparisonSentence TurnsWithOthers = new("turns-with-others");
    public static readonly ComparisonSentence TurnsNothing = new("turns-nothing");

    public static readonly ComparisonSentence NoDifferences = new("no-differences");
    public static readonly ComparisonSentence DifferentAdvice = new("different-advice", "first", "model", "second", "other-model");
    public static readonly ComparisonSentence SameAdvice = new("same-advice", "model");
    public static readonly ComparisonSentence SameWhatever = new("same-whatever");
    public static readonly ComparisonSentence SameUnlessMixed = new("same-unless-mixed");
    public static readonly ComparisonSentence SettleFirst = new("settle-first", "criterion");
    public static readonly ComparisonSentence SettleEnough = new("settle-enough", "criteria");
    public static readonly ComparisonSentence SettledWay = new("settled-way", "settled", "model");
    public static readonly ComparisonSentence SettledAs = new("settled-as", "criterion", "who");
    public static readonly ComparisonSentence And = new("and", "items", "last");
    public static readonly ComparisonSentence InCommon = new("in-common", "model", "percent");
    public static readonly ComparisonSentence NothingInCommon = new("nothing-in-common");

    public static readonly IReadOnlyList<ComparisonSentence> All =
    [
        FirstPerson, SecondPerson,
        BothDiffer, OnlyOne, SameAnswer, NoAnswer, OnePriority,
        Turns, TurnsWithOthers, TurnsNothing,
        NoDifferences, DifferentAdvice, SameAdvice, SameWhatever, SameUnlessMixed,
        SettleFirst, SettleEnough, SettledWay, SettledAs, And, InCommon, NothingInCommon,
    ];
}
