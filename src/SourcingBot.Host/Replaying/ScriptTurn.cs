using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Replaying;

/// <summary>Something the person does, and what must come of it.</summary>
/// <param name="Act">Null for what stands before anybody did anything.</param>
/// <param name="Expected">What must come of it, in order.</param>
internal sealed record ScriptTurn(ScriptStep? Act, IReadOnlyList<ScriptStep> Expected)
{
    /// <summary>Whether all that comes is recorded, and not only what matters.</summary>
    public bool IsRecorded => Act is RecordedAct || Expected.Any(step => step is RecordedReply);

    public string After => Act switch
    {
        ScriptStep.Says says => $"\"{says.Text}\"",
        RecordedAct act => act.Named,
        _ => "opening the chat",
    };

    public static IEnumerable<ScriptTurn> Of(IReadOnlyList<ScriptStep> steps)
    {
        var at = 0;
        while (at < steps.Count)
        {
            var act = IsExpectation(steps[at]) ? null : steps[at++];
            var expected = steps.Skip(at).TakeWhile(IsExpectation).ToArray();
            at += expected.Length;
            yield return new ScriptTurn(act, expected);
        }
    }

    /// <returns>Null when nothing differs.</returns>
    public Difference? Compare(IReadOnlyList<Reply> heard) => IsRecorded ? CompareAll(heard) : CompareWhatMatters(heard);

    private static bool IsExpectation(ScriptStep step) => step is RecordedReply or ScriptStep.Reads or ScriptStep.Sees or ScriptStep.Gets;

    private Difference? CompareAll(IReadOnlyList<Reply> heard)
    {
        var diff = LineDiff.Of(
            [.. Expected.OfType<RecordedReply>().SelectMany(step => step.Reply.Lines)],
            [.. heard.SelectMany(reply => reply.Lines)]);
        return diff.Count == 0 ? null : new Difference(Expected.FirstOrDefault()?.Line ?? Act!.Line, After, diff);
    }

    private Difference? CompareWhatMatters(IReadOnlyList<Reply> heard)
    {
        var text = SpokenText.Plain(string.Join("\n\n", heard.Select(reply => reply.Text)));
        var at = 0;
        foreach (var step in Expected)
        {
            string[] lines = step switch
            {
                ScriptStep.Reads reads => SpokenText.Missing(text, reads.Text, ref at) is { } missing ? [$"- {missing}", $"+ {Rest(text[at..])}"] : [],
                ScriptStep.Sees sees => Labels(heard).SequenceEqual(sees.Labels) ? [] : [$"- {string.Join(" | ", sees.Labels)}", $"+ {string.Join(" | ", Labels(heard))}"],
                ScriptStep.Gets gets => heard.Any(reply => reply.Attachments.Contains(gets.ContentType))
                    ? []
                    : [$"- [attachment: {gets.ContentType}]", .. heard.SelectMany(reply => reply.Attachments).DefaultIfEmpty("none").Select(type => $"+ [attachment: {type}]")],
                _ => throw new InvalidOperationException($"{step} is nothing that could be compared."),
            };
            if (lines.Length > 0)
            {
                return new Difference(step.Line, After, lines);
            }
        }

        return null;
    }

    private static IReadOnlyList<string> Labels(IReadOnlyList<Reply> heard) => heard.LastOrDefault()?.Buttons ?? [];

    private static string Rest(string text) => text.Length == 0 ? "(nothing more)" : text;
}
