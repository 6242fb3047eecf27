using System.Globalization;
using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Saying;

/// <summary>The sentences of <c>replies.yaml</c> in one language.</summary>
public sealed class Replies
{
    private readonly IReadOnlyDictionary<string, Template> _templates;
    private readonly Plurals _plurals;

    /// <param name="templates">By the reply's id; one that is written in several forms by <c>id.form</c>.</param>
    internal Replies(IReadOnlyDictionary<string, Template> templates, Plurals plurals) => (_templates, _plurals) = (templates, plurals);

    internal string Say(Reply reply, params ReadOnlySpan<(string Place, string Value)> values) =>
        (_templates.TryGetValue(reply.Id, out var template) ? template : _templates[$"{reply.Id}.{_plurals.FormOf(CountIn(values))}"]).Fill(values);

    private static decimal CountIn(ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (place, value) in values)
        {
            if (place == Reply.Count)
            {
                return decimal.Parse(value, CultureInfo.InvariantCulture);
            }
        }

        throw new ArgumentException($"Nothing was given for {{{Reply.Count}}}.", nameof(values));
    }
}
