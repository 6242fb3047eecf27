using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.Host.Terminal;

/// <summary>The conversation on a terminal: replies as text, buttons as numbered choices.</summary>
internal sealed class TerminalChat(TerminalAdapter adapter, IBot bot, TextReader input, TextWriter output)
{
    private IReadOnlyList<string> _choices = [];

    /// <summary>Goes on until the input ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TurnAsync(Joining(), cancellationToken);
        while (await AskAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                await TurnAsync(new Activity { Type = ActivityTypes.Message, Text = ChoiceAt(line) ?? line }, cancellationToken);
            }
        }

        await output.WriteLineAsync();
    }

    private static Activity Joining() => new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("user")] };

    private async Task<string?> AskAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync("> ");
        await output.FlushAsync(cancellationToken);
        return (await input.ReadLineAsync(cancellationToken))?.Trim();
    }

    private async Task TurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        foreach (var reply in await adapter.RunAsync(activity, bot, cancellationToken))
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(reply.Text);
            await ShowAsync([.. (reply.SuggestedActions?.Actions ?? []).Select(action => action.Title!)]);
        }

        await output.WriteLineAsync();
    }

    private async Task ShowAsync(IReadOnlyList<string> choices)
    {
        _choices = choices;
        if (choices.Count > 0)
        {
            await output.WriteLineAsync();
        }

        for (var i = 0; i < choices.Count; i++)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}) {choices[i]}"));
        }
    }

    /// <summary>The choice whose number was typed; null for any other text.</summary>
    private string? ChoiceAt(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _choices.Count
            ? _choices[number - 1]
            : null;
}
