namespace SourcingBot.Dialogs.Saying;

/// <summary>The sentences of <c>replies.yaml</c> in one language.</summary>
public sealed class Replies
{
    private readonly IReadOnlyDictionary<string, Template> _templates;

    internal Replies(IReadOnlyDictionary<string, Template> templates) => _templates = templates;

    internal string Say(Reply reply, params ReadOnlySpan<(string Place, string Value)> values) => _templates[reply.Id].Fill(values);
}
