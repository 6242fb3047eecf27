using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Answers;

/// <summary>Kinds of data, regimes and places → data sensitivity. Of several levels the most sensitive holds.</summary>
internal static class DataReader
{
    private const string Country = "country";

    /// <summary>Two things said of the data: the more sensitive level, every regime; where it must stay, the first that says so.</summary>
    public static DataSensitivityAnswer Joined(DataSensitivityAnswer one, DataSensitivityAnswer other)
    {
        var levels = Vocabulary.ChoicesOf(Criterion.DataSensitivity).ToList();
        var level = levels.IndexOf(one.Level ?? "") >= levels.IndexOf(other.Level ?? "") ? one.Level : other.Level;
        return new DataSensitivityAnswer(level, one.MustStayInCountry ?? other.MustStayInCountry, one.MustStayIn ?? other.MustStayIn) { Regimes = [.. one.Regimes.Union(other.Regimes)] };
    }

    /// <param name="said">What phrases said.</param>
    /// <param name="named">A regime that no phrase knows.</param>
    public static DataSensitivityAnswer? Read(List<Said> said, string? named)
    {
        var levels = Vocabulary.ChoicesOf(Criterion.DataSensitivity);
        var level = -1;
        var regimes = new List<string>();
        bool? inCountry = null;
        string? region = null;
        var corrections = 0;
        foreach (var (meaning, denied, before) in said)
        {
            if (before > corrections && !denied && IsLevel(meaning))
            {
                // "Personal, no, internal data".
                (level, corrections) = (-1, before);
                regimes.Clear();
            }

            switch (meaning.Kind)
            {
                case MeaningKind.Choice when meaning.Criterion == Criterion.DataSensitivity && !denied:
                    level = Math.Max(level, levels.ToList().IndexOf(meaning.Value));
                    break;
                case MeaningKind.Regime when !denied:
                    level = Math.Max(level, levels.ToList().IndexOf(meaning.Level));
                    if (!regimes.Contains(meaning.Value))
                    {
                        regimes.Add(meaning.Value);
                    }

                    break;
                case MeaningKind.MustStay when meaning.Value == Country:
                    inCountry = !denied;
                    break;
                case MeaningKind.MustStay when !denied:
                    region = meaning.Value;
                    break;
                case MeaningKind.MayLeave when denied && meaning.Value != Country:
                    // "None of it may leave the EU".
                    region = meaning.Value;
                    break;
                case MeaningKind.MayLeave:
                    inCountry = denied;
                    break;
            }
        }

        if (named is not null && regimes.Count == 0)
        {
            regimes.Add(named);
            level = levels.Count - 1;
        }

        return level < 0 && inCountry is null && region is null
            ? null
            : new DataSensitivityAnswer(level < 0 ? null : levels[level], inCountry, region) { Regimes = regimes };
    }

    private static bool IsLevel(Meaning meaning) => meaning.Kind == MeaningKind.Regime || (meaning.Kind == MeaningKind.Choice && meaning.Criterion == Criterion.DataSensitivity);
}
