using System.Text.RegularExpressions;

namespace SourcingBot.Host.Scripts;

/// <summary>
/// The form of the program chatdown, which the Emulator opens: a head with <c>user=</c> and <c>bot=</c>, then messages of any number
/// of lines after <c>user:</c>, <c>bot:</c> or a name of the head. Commands in brackets say what else a message has; lines that begin
/// with &gt; are comments. The bot's messages may be shortened with "…" here too.
/// </summary>
internal static partial class ChatdownScript
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["adaptivecard"] = "application/vnd.microsoft.card.adaptive",
        ["animation"] = "application/vnd.microsoft.card.animation",
        ["audio"] = "application/vnd.microsoft.card.audio",
        ["hero"] = "application/vnd.microsoft.card.hero",
        ["oauth"] = "application/vnd.microsoft.card.oauth",
        ["receipt"] = "application/vnd.microsoft.card.receipt",
        ["signin"] = "application/vnd.microsoft.card.signin",
        ["thumbnail"] = "application/vnd.microsoft.card.thumbnail",
        ["video"] = "application/vnd.microsoft.card.video",
        [".gif"] = "image/gif",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".json"] = "application/json",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>By its first line that is no comment: a head, a command, or a speaker in small letters.</summary>
    public static bool Is(IReadOnlyList<string> lines) =>
        lines.FirstOrDefault(line => line.Length > 0 && !string.IsNullOrWhiteSpace(line) && line[0] is not ('>' or '#')) is { } first
        && (Head().IsMatch(first) || first.StartsWith('[') || first.StartsWith("user:", StringComparison.Ordinal) || first.StartsWith("bot:", StringComparison.Ordinal));

    /// <inheritdoc cref="ChatScript.Read"/>
    public static IReadOnlyList<ScriptStep> Read(string file, IReadOnlyList<string> lines)
    {
        var users = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "user" };
        var bots = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "bot" };
        var at = ReadHead(file, lines, users, bots);

        // It writes no opening: every conversation begins with one.
        List<ScriptStep> steps = [new ScriptStep.Joins(1)];
        while (at < lines.Count)
        {
            var begin = at;
            var speaker = Speaker(lines[at], users, bots, out var text);
            List<string> message = [text];
            for (at++; at < lines.Count && Speaker(lines[at], users, bots, out _) is null; at++)
            {
                if (!lines[at].StartsWith('>'))
                {
                    message.Add(lines[at]);
                }
            }

            Add(steps, file, begin + 1, speaker, string.Join('\n', message), isUser: speaker is not null && users.Contains(speaker));
        }

        return steps;
    }

    /// <returns>How many lines belong to it.</returns>
    private static int ReadHead(string file, IReadOnlyList<string> lines, HashSet<string> users, HashSet<string> bots)
    {
        var at = 0;
        for (; at < lines.Count && (string.IsNullOrWhiteSpace(lines[at]) || lines[at][0] is '>' or '#' || Head().IsMatch(lines[at])); at++)
        {
            if (Head().Match(lines[at]) is { Success: true } option)
            {
                var names = option.Groups["value"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                switch (option.Groups["name"].Value)
                {
                    case "users" or "user" when names.Length > 1:
                        throw new InvalidDataException($"{file}:{at + 1}: '{lines[at].Trim()}' names several people. Only a conversation with one can be played again.");
                    case "users" or "user":
                        users.UnionWith(names);
                        break;
                    case "bot":
                        bots.UnionWith(names);
                        break;
                }
            }
        }

        return at;
    }

    /// <returns>Null where the line begins no message.</returns>
    private static string? Speaker(string line, HashSet<string> users, HashSet<string> bots, out string text)
    {
        var (before, after) = line.Split(':', 2) is [var left, var right] ? (left, right) : ("", line);
        // "bot->Joe:" names whom it is for.
        var name = before.Split("->")[0].Trim();
        var speaks = users.Contains(name) || bots.Contains(name);
        text = (speaks ? after : line).Trim();
        return speaks ? name : null;
    }

    private static void Add(List<ScriptStep> steps, string file, int line, string? speaker, string message, bool isUser)
    {
        List<ScriptStep> more = [];
        var text = Command().Replace(message, match => Read(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["value"].Value.TrimStart('=').Trim(), match.Value)).Trim();
        if (speaker is null && text.Length > 0)
        {
            throw new InvalidDataException($"{file}:{line}: nobody says '{text.Split('\n')[0]}'. A message begins with user:, bot: or a name of the head.");
        }

        if (isUser && more.Any(step => step is ScriptStep.Gets))
        {
            throw new InvalidDataException($"{file}:{line}: the person sends a file. That cannot be played again; take it out.");
        }

        if (text.Length > 0)
        {
            steps.Add(isUser ? new ScriptStep.Says(line, text) : new ScriptStep.Reads(line, text));
        }

        steps.AddRange(more);

        string Read(string name, string value, string whole)
        {
            switch (name)
            {
                case "typing" or "delay" or "attachmentlayout":
                    return "";
                case "conversationupdate":
                    // The opening is there already, and the one person cannot come twice.
                    return "";
                case "suggestions":
                    more.Add(new ScriptStep.Sees(line, value.Split('|', StringSplitOptions.TrimEntries)));
                    return "";
                case "attachment":
                    more.Add(new ScriptStep.Gets(line, TypeOf(value)));
                    return "";
                case "basiccard":
                    more.Add(new ScriptStep.Gets(line, ContentTypes["hero"]));
                    return "";
                case var card when card.EndsWith("card", StringComparison.Ordinal) && ContentTypes.TryGetValue(card[..^4], out var type):
                    more.Add(new ScriptStep.Gets(line, type));
                    return "";
                default:
                    return whole;
            }
        }
    }

    /// <param name="attachment">"path", or "path type"; the type may be a short name.</param>
    private static string TypeOf(string attachment)
    {
        var parts = attachment.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var type = parts.Length > 1 ? parts[^1].Trim('"') : Path.GetExtension(parts.FirstOrDefault() ?? "");
        return ContentTypes.GetValueOrDefault(type, type.Contains('/', StringComparison.Ordinal) ? type : "application/octet-stream");
    }

    [GeneratedRegex(@"\A\s*(?<name>user|users|bot|channelId)=(?<value>.*)\z", RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex(@"\[(?<name>[A-Za-z]+)(?<value>(?:[=\s][^\]]*)?)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Command();
}
