using SourcingBot.Host.Scripts;

namespace SourcingBot.Dialogs.Tests;

/// <summary>Plays every script in <c>Chats/</c>; <see cref="ChatScript"/> says how they are written.</summary>
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
        foreach (var step in ChatScript.Read($"{script}.chat", await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Chats", $"{script}.chat"), TestContext.Current.CancellationToken)))
        {
            switch (step)
            {
                case ScriptStep.Joins:
                    (exchange, at) = (await conversation.JoinAsync(), 0);
                    break;
                case ScriptStep.Says { AtOnce: false } says:
                    (exchange, at) = (await conversation.SayAsync(says.Text), 0);
                    break;
                case ScriptStep.Says says:
                    (exchange, at) = (await conversation.SayAtOnceAsync(says.Text), 0);
                    break;
                case ScriptStep.Happens happens:
                    conversation.Time.SetUtcNow(new DateTimeOffset(happens.Day, new TimeOnly(12, 0), TimeSpan.Zero));
                    break;
                case ScriptStep.Passes passes:
                    conversation.Time.Advance(passes.Time);
                    break;
                case ScriptStep.Reads reads:
                    var missing = SpokenText.Missing(exchange!.Text, reads.Text, ref at);
                    missing.ShouldBeNull($"{script}.chat:{reads.Line}: expected to read on with\n  {missing}\nin\n  {exchange.Text[at..]}");
                    break;
                case ScriptStep.Sees sees:
                    exchange!.Labels.ShouldBe(sees.Labels, $"{script}.chat:{sees.Line}");
                    break;
                default:
                    throw new InvalidDataException($"{script}.chat:{step.Line}: {step} is not for this bot.");
            }
        }

        exchange.ShouldNotBeNull("a script that says nothing tests nothing");
    }
}
