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
            await ChatAsync(services, Screen(), Console.In, Console.Out, stop);
            return 0;
        }));
        return command;
    }

    /// <summary>A new conversation, until the input ends.</summary>
    internal static Task ChatAsync(IServiceProvider services, Screen screen, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var languages = services.GetRequiredService<AdvisorLanguages>();
        var bot = new AdvisorBot(
            languages,
            services.GetRequiredService<Publisher>(),
            new PrivateConversationState(new MemoryStorage()),
            new ConversationState(new MemoryStorage()),
            services.GetRequiredService<TimeProvider>());
        var adapter = new TerminalAdapter(languages.Default.Language.Locale);
        adapter.Use(new ChannelRendering(Renderings.Terminal(screen.Width, screen.Colours)));
        return new TerminalChat(adapter, bot, input, output).RunAsync(cancellationToken);
    }

    /// <summary>As wide as the window, with colours only where somebody looks.</summary>
    private static Screen Screen() => Console.IsOutputRedirected || Console.WindowWidth == 0
        ? Terminal.Screen.Unknown
        : new Screen(Math.Min(Console.WindowWidth, 100), Environment.GetEnvironmentVariable("NO_COLOR") is null or "");
}
