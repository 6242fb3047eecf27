using System.CommandLine;
using Microsoft.Bot.Builder;
using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Terminal;

namespace SourcingBot.Host.Verbs;

/// <summary>The conversation in a terminal. It keeps nothing: every start is a new one.</summary>
internal static class ChatVerb
{
    public const string Name = "chat";

    public static Command Create(string[] args)
    {
        var command = new Command(Name, "The same conversation in a terminal, with numbered choices. Ends with the input (Ctrl+D).") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((_, stop) => VerbHost.RunAsync(args[1..], async services =>
        {
            var bot = new AdvisorBot(
                services.GetRequiredService<AdvisorDefinitions>(),
                services.GetRequiredService<AdvisorDialog>(),
                services.GetRequiredService<Publisher>(),
                new PrivateConversationState(new MemoryStorage()),
                services.GetRequiredService<TimeProvider>());
            var adapter = new TerminalAdapter();
            adapter.Use(new ChannelRendering(Screen()));
            await new TerminalChat(adapter, bot, Console.In, Console.Out).RunAsync(stop);
            return 0;
        }));
        return command;
    }

    /// <summary>As wide as the window, with colours only where somebody looks.</summary>
    private static IMessageRenderer Screen() => Console.IsOutputRedirected
        ? Renderings.Terminal(width: 80, colours: false)
        : Renderings.Terminal(Math.Min(Console.WindowWidth, 100), Environment.GetEnvironmentVariable("NO_COLOR") is null or "");
}
