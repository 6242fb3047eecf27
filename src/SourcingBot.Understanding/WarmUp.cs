using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding;

/// <summary>
/// Most of what the first message costs is the compilation of the code that reads it. That can go on beside the reading of the
/// vocabulary's file, which the real <see cref="Understander"/> has to wait for.
/// </summary>
public static class WarmUp
{
    private const string Said = "sample, at least $300k or half a million euros in 4 months by 1 March 2027, for a year and a half with 5 people, sample {criterion}. Is it?";

    public static Task Begin() => Task.Run(() =>
    {
        var understander = new Understander(new Vocabulary([.. Phrases()]));
        understander.Read(Said, new Question(Criterion.Budget, new DateOnly(2026, 11, 22)));
        understander.Read(Said, new Question(Criterion.Timeline, new DateOnly(2026, 11, 22)));
    });

    /// <summary>One for each of the trees that a vocabulary has, so that finding a phrase is compiled too.</summary>
    private static IEnumerable<Phrase> Phrases() =>
        Enum.GetValues<MeaningKind>().Select(kind => new Phrase("sample", new Meaning(kind, Criterion.Control, ValueOf(kind)), Occasion.Anywhere))
            .Append(new Phrase("sample {criterion}", new Meaning(MeaningKind.Priority), Occasion.Anywhere));

    private static string ValueOf(MeaningKind kind) => kind switch
    {
        MeaningKind.Choice => ChoiceAnswer.ChoicesOf(Criterion.Control)[0],
        MeaningKind.Intent => nameof(Intent.Thanks),
        MeaningKind.Request => nameof(Request.Enough),
        _ => "",
    };
}
