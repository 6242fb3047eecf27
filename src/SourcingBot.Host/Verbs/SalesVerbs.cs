using SourcingBot.Advice.Requests;
using SourcingBot.Definitions;

namespace SourcingBot.Host.Verbs;

/// <summary>What the verbs for representatives have in common: their options, and the database of the server.</summary>
internal static class SalesVerbs
{
    /// <summary>Settings that begin with a small letter, as no other does.</summary>
    private static readonly string[] SmallSettings = ["--urls", "--environment", "--contentRoot"];

    /// <summary>Runs a verb; whatever stands in its way is told in words for people, and makes it exit with 1.</summary>
    /// <param name="unmatched">What the verb does not know: settings of the program, and slips.</param>
    /// <param name="options">That it knows, to suggest one.</param>
    /// <param name="verb">Gets the services of the program.</param>
    /// <param name="error">Where mistakes are told.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> unmatched, IReadOnlyList<string> options, Func<IServiceProvider, Task<int>> verb, TextWriter error)
    {
        var (words, settings) = WordsAndSettings.Part([.. unmatched]);
        if (words is not null)
        {
            await error.WriteLineAsync($"'{words}' stands alone. Put a text of several words in quotes, as in --company \"Acme Corporation\".");
            return 1;
        }

        if (settings.FirstOrDefault(setting => IsSlip(setting)) is { } slip)
        {
            var name = slip.Split('=')[0];
            await error.WriteLineAsync($"The option '{name}' does not exist. {Suggestion.For(name, options)} --help lists all.");
            return 1;
        }

        try
        {
            return await VerbHost.RunAsync(settings, verb);
        }
        catch (Exception e) when (StartFailure.Describe(e) is { } description)
        {
            await error.WriteLineAsync(description);
            return 1;
        }
    }

    /// <summary>Writes what is wrong, one on a line, in the words of the command.</summary>
    /// <param name="optionOf">The option of a field of the request.</param>
    public static async Task TellAsync(IReadOnlyList<RequestError> errors, Func<string, string> optionOf, TextWriter error)
    {
        foreach (var found in errors)
        {
            var end = found.Field.AsSpan().IndexOfAny('.', '[');
            var field = end < 0 ? found.Field : found.Field[..end];
            var rest = end < 0 || found.Field[end] == '[' ? "" : $" {found.Field[(end + 1)..]}";
            await error.WriteLineAsync((found with { Field = optionOf(field) + rest }).ToString());
        }
    }

    // Settings begin with a capital letter, or have a section: --Sales:Links:ExpiresAfter.
    private static bool IsSlip(string argument) => argument.StartsWith("--", StringComparison.Ordinal)
        && argument.Length > 2 && char.IsAsciiLetterLower(argument[2]) && !argument.Contains(':', StringComparison.Ordinal)
        && !SmallSettings.Contains(argument.Split('=')[0]);
}
