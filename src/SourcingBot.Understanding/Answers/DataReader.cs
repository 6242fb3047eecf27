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

    public static DataSensitivityAnswer? Read(List<Said> said)
    {
        var levels = Vocabulary.ChoicesOf(Criterion.DataSensitivity);
        var level = -1;
        var regimes = new List<string>();
        bool? inCountry = null;
        string? region = null;
        foreach (var (meaning, denied, _) in said)
        {
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
                case MeaningKind.MayLeave:
                    inCountry = denied;
                    break;
            }
        }

        return level < 0 && inCountry is null && region is null
            ? null
            : new DataSensitivityAnswer(level < 0 ? null : levels[level], inCountry, region) { Regimes = regimes };
    }
}
