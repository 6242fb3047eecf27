using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>What a comparison says in one language.</summary>
public sealed class ComparisonSentences
{
    private readonly IReadOnlyDictionary<string, Template> _templates;

    internal ComparisonSentences(IReadOnlyDictionary<string, Template> templates) => _templates = templates;

    internal string Say(ComparisonSentence sentence, params ReadOnlySpan<(string Place, string Value)> values) => _templates[sentence.Id].Fill(values);
}
