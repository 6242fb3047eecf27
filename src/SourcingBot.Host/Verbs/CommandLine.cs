using System.CommandLine;
using SourcingBot.Definitions;

namespace SourcingBot.Host.Verbs;

internal static class CommandLine
{
    /// <summary>Runs the named command, or <c>serve</c> where none is named: <c>dotnet run -- --urls http://127.0.0.1:5000</c> serves.</summary>
    public static Task<int> RunAsync(RootCommand commands, string[] args)
    {
        if (args is [] || (args[0].StartsWith('-') && !IsAboutTheProgram(args[0])))
        {
            return RunAsync(commands, [ServeVerb.Name, .. args]);
        }

        var names = commands.Subcommands.Select(command => command.Name).ToArray();
        if (!args[0].StartsWith('-') && !names.Contains(args[0]))
        {
            Console.Error.WriteLine($"The command '{args[0]}' does not exist. {Suggestion.For(args[0], names)} --help lists all commands.");
            return Task.FromResult(1);
        }

        // A message that begins with "@" names no file of arguments.
        return commands.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }).InvokeAsync();
    }

    private static bool IsAboutTheProgram(string argument) => argument is "--help" or "-h" or "-?" or "--version";
}
