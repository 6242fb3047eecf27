using System.Globalization;

namespace SourcingBot.Host.Scripts;

/// <summary>
/// A conversation as anyone can write it, in a file that ends in <c>.chat</c>. "User:" is what the person says. "Bot:" lines stand for
/// what the bot says to it: each must be found in what it said, in this order, read without bold marks and line breaks; "…" stands
/// for anything. "Buttons:" lists the buttons below its last message. "Joins" lets the person open the chat, "Later: 3 days" lets time
/// pass, "Today: 2026-11-22" says which day it is, and what "At once:" says comes sooner than the reply can have been read. Lines that
/// begin with # are comments. A file in the form of chatdown is read too, see <see cref="ChatdownScript"/>.
/// </summary>
internal static class ChatScript
{
    private const int MostDays = 10_000;

    /// <param name="file">Its name, for messages.</param>
    /// <param name="lines">What stands in it.</param>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public static IReadOnlyList<ScriptStep> Read(string file, IReadOnlyList<string> lines) => ChatdownScript.Is(lines)
        ? ChatdownScript.Read(file, lines)
        : [.. lines.Select((line, index) => Step(file, index + 1, line)).OfType<ScriptStep>()];

    private static ScriptStep? Step(string file, int number, string line)
    {
        var (speaker, said) = line.Split(':', 2) is [var before, var after] ? (before.Trim(), after.Trim()) : (line.Trim(), "");
        return speaker switch
        {
            "" or ['#', ..] => null,
            "Joins" => new ScriptStep.Joins(number),
            "User" => new ScriptStep.Says(number, said),
            "At once" => new ScriptStep.Says(number, said, AtOnce: true),
            "Bot" => new ScriptStep.Reads(number, said),
            "Buttons" => new ScriptStep.Sees(number, said.Split('|', StringSplitOptions.TrimEntries)),
            "Later" => int.TryParse(said.Split(' ')[0], CultureInfo.InvariantCulture, out var days) && days is > 0 and <= MostDays
                ? new ScriptStep.Passes(number, TimeSpan.FromDays(days))
                : throw new InvalidDataException($"{file}:{number}: 'Later: {said}' does not say how many days pass. Write it like 'Later: 3 days', with {MostDays} at most."),
            "Today" => DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new ScriptStep.Happens(number, day)
                : throw new InvalidDataException($"{file}:{number}: 'Today: {said}' is no day. Write it like 'Today: 2026-11-22'."),
            _ => throw new InvalidDataException(
                $"{file}:{number}: '{Shortened(line.Trim())}' is not understood. A line begins with Joins, Later:, Today:, User:, At once:, Bot:, Buttons: or #; a file in the form of chatdown begins with user=NAME or bot=NAME."),
        };
    }

    private static string Shortened(string line) => line.Length <= 40 ? line : line[..40] + "…";
}
