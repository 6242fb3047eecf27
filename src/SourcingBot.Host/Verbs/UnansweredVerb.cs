using System.CommandLine;
using System.Globalization;
using SourcingBot.Content;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Host.Verbs;

/// <summary>For authors: what people asked and no article answers.</summary>
internal static class UnansweredVerb
{
    public const string Name = "unanswered";

    private static readonly Option<string[]> Remove = new("--remove") { Description = "Removes this question from the list, as it is printed; may be given several times." };
    private static readonly Option<bool> RemoveAnswered = new("--remove-answered") { Description = "Removes the questions that the articles answer by now." };
    private static readonly Option<bool> RemoveAll = new("--remove-all") { Description = "Removes all of them." };

    public static Command Create()
    {
        var command = new Command(Name, "Lists the questions that no article answers, the most frequent first.") { Remove, RemoveAnswered, RemoveAll };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, stop) => VerbHost.RunAsync(
            [.. parsed.UnmatchedTokens],
            services => RunAsync(services, parsed.GetValue(Remove) ?? [], parsed.GetValue(RemoveAnswered), parsed.GetValue(RemoveAll), Console.Out, stop)));
        return command;
    }

    internal static async Task<int> RunAsync(
        IServiceProvider services, string[] remove, bool removeAnswered, bool removeAll, TextWriter output, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IUnansweredQuestions>();
        var languages = services.GetRequiredService<AdvisorLanguages>();
        ContentAnswer? AnswerTo(UnansweredQuestion question) => languages.For(question.Language).Library.Ask(question.Text).Best;

        var all = await store.ReadAsync(cancellationToken);
        if (remove.Length == 0 && !removeAnswered && !removeAll)
        {
            await ListAsync(all, AnswerTo, output);
            return 0;
        }

        bool IsChosen(UnansweredQuestion question) => removeAll || remove.Any(text => IsCalled(question, text)) || (removeAnswered && AnswerTo(question) is not null);

        var removed = await store.RemoveAsync([.. all.Select(counted => counted.Question).Where(IsChosen)], cancellationToken);
        await output.WriteLineAsync($"Removed: {removed}.");
        var missing = remove.Where(text => !all.Any(counted => IsCalled(counted.Question, text))).ToArray();
        foreach (var text in missing)
        {
            await output.WriteLineAsync($"There is no question '{text}'. Write it as the list shows it.");
        }

        return missing.Length > 0 ? 1 : 0;
    }

    private static async Task ListAsync(IReadOnlyList<CountedQuestion> all, Func<UnansweredQuestion, ContentAnswer?> answerTo, TextWriter output)
    {
        foreach (var (question, times, lastAsked) in all)
        {
            var now = answerTo(question) is { } answer ? $"  (answered by now: {answer.Section})" : "";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{times,5}  {lastAsked:yyyy-MM-dd}  {question.Language}  {question.Text}{now}"));
        }

        if (all.Count == 0)
        {
            await output.WriteLineAsync("No question is waiting for an answer.");
        }
    }

    private static bool IsCalled(UnansweredQuestion question, string text) => string.Equals(question.Text, text, StringComparison.OrdinalIgnoreCase);
}
