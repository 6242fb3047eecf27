using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Dialogs.Reading;

/// <summary>What a phrase claims, field by field: two phrases with the same words contradict each other where they claim different things in one field.</summary>
internal static class VocabularyClaims
{
    private const string Regime = nameof(MeaningKind.Regime);

    /// <summary>These win over an answer in the same words, which would then never be just an answer.</summary>
    private static readonly string[] Commands = ["restart", "human", "cancel", "back", "skip", "why", "help", "change"];

    /// <summary>"Critical" may well speak of two criteria, and a word near the values of one be beside those of another; within a field only one of two counts.</summary>
    public static (string Field, string Claim)[] Of(Phrase phrase)
    {
        var meaning = phrase.Meaning;
        var criterion = meaning.Criterion?.Id ?? "";
        return meaning.Kind switch
        {
            MeaningKind.Choice => [(criterion, meaning.Value), ("message", "answer")],
            MeaningKind.Intent when Commands.Contains(meaning.Value) => [(nameof(MeaningKind.Intent), meaning.Value), ("message", "command")],

            // Of a regime's level and a level the more sensitive holds, whatever the other says.
            MeaningKind.Regime => [(Regime, meaning.Value), (Criterion.DataSensitivity.Id, meaning.Level)],
            MeaningKind.MustStay or MeaningKind.MayLeave => [(nameof(MeaningKind.MustStay), $"{meaning.Kind} {meaning.Value}")],

            // A name of a criterion makes a value beside it one of the criterion, as "near" does.
            MeaningKind.Name => [(nameof(MeaningKind.Name), criterion), ($"value of {criterion}", "is")],
            MeaningKind.Near => [($"value of {criterion}", "is")],
            MeaningKind.Beside => [($"value of {criterion}", "is not")],
            MeaningKind.Assuming or MeaningKind.Proposing => [(nameof(MeaningKind.Assuming), meaning.Kind.ToString())],
            MeaningKind.Assumption or MeaningKind.NoAssumption => [(nameof(MeaningKind.Assumption), $"{meaning.Kind} {meaning.Value}")],
            MeaningKind.Agreement or MeaningKind.Disagreement => [(nameof(MeaningKind.Agreement), meaning.Kind.ToString())],
            MeaningKind.Priority or MeaningKind.PreferredPriority or MeaningKind.NoPriority => [(nameof(MeaningKind.Priority), meaning.Kind.ToString())],
            MeaningKind.ComparedModel or MeaningKind.ComparedAspect or MeaningKind.ComparedAll or MeaningKind.ComparedBoth or MeaningKind.Comparing
                or MeaningKind.Contrasting or MeaningKind.Together or MeaningKind.Asking or MeaningKind.ComparisonWord => [(nameof(MeaningKind.Comparing), $"{meaning.Kind} {meaning.Value}")],
            _ => [(meaning.Kind.ToString(), $"{criterion} {meaning.Value}")],
        };
    }
}
