using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>The sentences of a language's <c>costs.yaml</c>. Its reader sees to it that none is missing.</summary>
public sealed class CostSentences
{
    private readonly IReadOnlyDictionary<string, Template> _templates;

    /// <param name="templates">By group and name, as in <c>text.heading</c>.</param>
    internal CostSentences(IReadOnlyDictionary<string, Template> templates) => _templates = templates;

    internal string Say(string id, params ReadOnlySpan<(string Place, string Value)> values) => _templates[id].Fill(values);
}
