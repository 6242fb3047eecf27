using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding;

/// <summary>
/// Most of what the first message costs is the compilation of the code that reads it. That can go on beside the reading of the
/// vocabulary's file, which the real <see cref="Understander"/> has to wait for.
/// </summary>
public static class WarmUp
{
    /// <summary>No word of any language, and the whole vocabulary that is warmed up.</summary>
    private const string Sample = "x";

    public static Task Begin(Grammar grammar) => Task.Run(() =>
    {
        var understander = new Understander(new Vocabulary([.. Phrases()], grammar));
        understander.Read(grammar.Sample, new Question(Criterion.Budget, new DateOnly(2026, 11, 22)));
        understander.Read(grammar.Sample, new Question(Criterion.Timeline, new DateOnly(2026, 11, 22)));
    });

    /// <summary>One for each of the trees that a vocabulary has, so that finding a phrase is compiled too.</summary>
    private static IEnumerable<Phrase> Phrases() =>
        Enum.GetValues<MeaningKind>().Select(kind => new Phrase(Sample, new Meaning(kind, Criterion.Control, ValueOf(kind)), Occasion.Anywhere))
            .Append(new Phrase($"{Sample} {Vocabulary.CriterionPlace}", new Meaning(MeaningKind.Priority), Occasion.Anywhere));

    private static string ValueOf(MeaningKind kind) => kind switch
    {
        MeaningKind.Choice => ChoiceAnswer.ChoicesOf(Criterion.Control)[0],
        MeaningKind.Intent => nameof(Intent.Thanks),
        MeaningKind.Request => nameof(Request.Enough),
        _ => "",
    };
}
