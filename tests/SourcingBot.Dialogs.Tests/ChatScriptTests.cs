using System.Globalization;

namespace SourcingBot.Dialogs.Tests;

/// <summary>
/// Plays every script in <c>Chats/</c>. "User:" is what the person says. "Bot:" lines stand for what the bot says to it: each must
/// be found in what it said, in this order, read without bold marks and line breaks; "…" stands for anything. "Buttons:" lists
/// the buttons below its last message. "Joins" lets the person open the chat, "Later: 3 days" lets time pass, and what "At once:"
/// says comes sooner than the reply can have been read. Lines that begin with # are comments.
/// </summary>
public class ChatScriptTests
{
    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Chats"), "*.chat").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task The_conversation_goes_as_written(string script)
    {
        var conversation = new Conversation();
        Exchange? exchange = null;
        var at = 0;
        var number = 0;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Chats", $"{script}.chat"), TestContext.Current.CancellationToken))
        {
            number++;
            var (speaker, said) = line.Split(':', 2) is [var before, var after] ? (before.Trim(), after.Trim()) : (line.Trim(), "");
            switch (speaker)
            {
                case "" or ['#', ..]:
                    break;
                case "Joins":
                    (exchange, at) = (await conversation.JoinAsync(), 0);
                    break;
                case "User":
                    (exchange, at) = (await conversation.SayAsync(said), 0);
                    break;
                case "At once":
                    (exchange, at) = (await conversation.SayAtOnceAsync(said), 0);
                    break;
                case "Later":
                    conversation.Time.Advance(TimeSpan.FromDays(int.Parse(said.Split(' ')[0], CultureInfo.InvariantCulture)));
                    break;
                case "Bot":
                    at = Find(exchange!.Text, said, at, $"{script}.chat:{number}");
                    break;
                case "Buttons":
                    exchange!.Labels.ShouldBe(said.Split('|', StringSplitOptions.TrimEntries), $"{script}.chat:{number}");
                    break;
                default:
                    throw new InvalidDataException($"{script}.chat:{number}: a line begins with Joins, Later:, User:, At once:, Bot:, Buttons: or #.");
            }
        }

        exchange.ShouldNotBeNull("a script that says nothing tests nothing");
    }

    private static int Find(string text, string expected, int from, string place)
    {
        foreach (var part in expected.Split('…').Select(Exchange.Plain).Where(part => part.Length > 0))
        {
            var found = text.IndexOf(part, from, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"{place}: expected to read on with\n  {part}\nin\n  {text[from..]}");
            from = found + part.Length;
        }

        return from;
    }
}
