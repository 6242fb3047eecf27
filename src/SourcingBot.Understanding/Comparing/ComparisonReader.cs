using SourcingBot.Advice.Models;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Comparing;

/// <summary>
/// Finds what a message wants to see side by side. Names of models and aspects count in a row of words that has nothing else but
/// what holds a comparison together: "compare nearshore and captive on privacy".
/// </summary>
internal sealed class ComparisonReader(Vocabulary vocabulary)
{
    /// <summary>The first comparison that the message asks for.</summary>
    /// <returns>Also where the message says so; null when it compares nothing.</returns>
    public (Compared What, WordSpan Where)? Read(Message message)
    {
        var folded = message.Folded;
        for (var i = 0; i < folded.Count;)
        {
            var row = Row(folded, i);
            if (row.Count == 0)
            {
                i++;
                continue;
            }

            i = row[^1].End;
            var ordered = FromOrder(row);
            if (IsSaidToUs(message, row) && !Negation.Covers(folded, ordered[0].First, ordered[^1].End) && What(message, ordered) is { } what)
            {
                return (what, new WordSpan(folded.Indexes[ordered[0].First], folded.Indexes[ordered[^1].End - 1]));
            }
        }

        return null;
    }

    /// <summary>The words from one on that may belong to a comparison, phrase by phrase.</summary>
    private List<ComparisonPart> Row(FoldedWords folded, int first)
    {
        var row = new List<ComparisonPart>();
        for (var i = first; i < folded.Count && vocabulary.Comparisons.TryMatch(folded.Texts, i, _ => true, out var phrases, out var length); i += length)
        {
            row.Add(new ComparisonPart(phrases[0].Meaning.Kind, phrases[0].Meaning.Value, i, i + length));
        }

        return row;
    }

    /// <summary>
    /// "Nearshore, and compare costs with onshore" compares what follows the order; "how does nearshore compare with onshore" and
    /// "control, compared" what stands before it as well.
    /// </summary>
    private static List<ComparisonPart> FromOrder(List<ComparisonPart> row)
    {
        var order = row.FindIndex(part => part.Kind == MeaningKind.Comparing);
        return order > 0 && row.FindIndex(order, IsName) >= 0 && !row.Exists(part => part.Kind == MeaningKind.Asking) ? row[order..] : row;
    }

    private static bool IsName(ComparisonPart part) => part.Kind is MeaningKind.ComparedModel or MeaningKind.ComparedAspect or MeaningKind.ComparedAll or MeaningKind.ComparedBoth;

    /// <summary>"Our rivals compare nearshore with offshore" asks for nothing.</summary>
    private static bool IsSaidToUs(Message message, List<ComparisonPart> row) =>
        Clause.Begins(message.Folded, row[0].First) || Asks(message, row);

    private static bool Asks(Message message, List<ComparisonPart> row) =>
        message.SentenceAt(message.Folded.Indexes[row[0].First]) is { IsQuestion: true } or { EndsInQuestionMark: true };

    /// <summary>"And on costs?", "which one is cheaper?" right below a comparison.</summary>
    private static bool GoesOn(Message message, List<ComparisonPart> row) =>
        message.Question.AboutComparison && Clause.IsAll(message.Folded, row[0].First, row[^1].End)
        && (Asks(message, row) || (row.Count > 2 && message.Folded.Is(row[0].First, message.Folded.Grammar.Comparisons.Further)));

    /// <summary>"Which one costs less?" speaks of the models, "which language is best?" does not.</summary>
    private static bool AsksWhich(Message message, List<ComparisonPart> row)
    {
        var which = row.FindIndex(part => part.Kind == MeaningKind.Asking);
        return which >= 0 && message.Folded.Is(row[which].First, message.Folded.Grammar.Questions.Which)
            && (row[which].End - row[which].First > 1 || (which + 1 < row.Count && row[which + 1].Kind is MeaningKind.ComparisonWord or MeaningKind.Asking))
            && Clause.IsAll(message.Folded, row[0].First, row[^1].End);
    }

    private static Compared? What(Message message, List<ComparisonPart> row)
    {
        string[] Named(MeaningKind kind) => [.. row.Where(part => part.Kind == kind).Select(part => part.Value).Distinct()];
        bool Has(MeaningKind kind) => row.Exists(part => part.Kind == kind);

        var (models, aspects, areAll, areBoth) = (Named(MeaningKind.ComparedModel), Named(MeaningKind.ComparedAspect), Has(MeaningKind.ComparedAll), Has(MeaningKind.ComparedBoth));
        if (models is [var only] && only == SourcingModel.OnshoreOutsourcing.Family && !areAll && !areBoth)
        {
            // "Compare vendors on price" asks how to choose one.
            return null;
        }

        var areSeveral = models.Length > 1 || areAll;
        var isMeant =
            (Has(MeaningKind.Comparing) && (models.Length + aspects.Length > 0 || areAll || areBoth))
            || (Has(MeaningKind.Contrasting) && (areSeveral || (areBoth && aspects.Length > 0)))
            || (Has(MeaningKind.Together) && (areSeveral || aspects.Length > 0))
            || ((Has(MeaningKind.Asking) || Asks(message, row)) && aspects.Length > 0 && (areSeveral || areBoth));
        var goesOn = !isMeant && models.Length == 0 && !areAll && aspects.Length > 0 && GoesOn(message, row);
        var isOfAll = !isMeant && !goesOn && models.Length == 0 && !areBoth && aspects.Length > 0 && AsksWhich(message, row);
        areAll |= isOfAll;
        var areOfBefore = models.Length == 0 && !areAll && (areBoth || goesOn || Has(MeaningKind.Together));
        isMeant |= goesOn || isOfAll;
        return isMeant ? new Compared(models.Length == 0 && areAll ? [.. SourcingModel.All.Select(model => model.Id)] : models, aspects, areOfBefore) : null;
    }
}
