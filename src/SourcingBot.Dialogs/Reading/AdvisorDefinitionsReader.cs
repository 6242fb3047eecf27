using System.Security.Cryptography;
using System.Text;
using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Scoring;
using SourcingBot.Content;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads all of <c>dialogs/</c> and <c>content/</c>.</summary>
public static class AdvisorDefinitionsReader
{
    /// <param name="today">Says which sources are older than ten years.</param>
    /// <exception cref="DefinitionsException">There are mistakes in the files; it lists all of them.</exception>
    public static AdvisorDefinitions Read(AdvisorFolders folders, DateOnly today)
    {
        var problems = new Problems();
        var definitions = Read(folders, today, problems);
        problems.ThrowIfAny();
        return definitions!;
    }

    /// <returns>Null when a part is so broken that nothing can be made of it; <paramref name="problems"/> then says why.</returns>
    public static AdvisorDefinitions? Read(AdvisorFolders folders, DateOnly today, Problems problems)
    {
        var (dialogs, language) = (folders.Dialogs, folders.Language);
        var rules = LanguageRulesReader.Read(dialogs, language, problems);

        // Aside, because reading is most of the program's start.
        var readsContent = Aside(found =>
        {
            var facts = Facts.Read(folders.Content, language, today, found);
            return (Facts: facts, Costs: CostTableReader.Read(dialogs, facts, found), Library: Library.Read(folders.Content, language, facts, found));
        });
        var readsCostSentences = Aside(found => CostSentencesReader.Read(dialogs, rules, found));
        var readsDecision = Aside(found =>
        {
            var table = DecisionTableReader.Read(dialogs, found);
            return (Table: table, Sentences: DecisionSentencesReader.Read(dialogs, language, table, found));
        });
        var before = problems.Count;
        var grammar = GrammarReader.Read(dialogs, language, problems);
        var isGrammarRight = problems.Count == before;
        _ = WarmUp.Begin(grammar);
        var vocabulary = VocabularyReader.Read(dialogs, language, grammar, problems);
        var understander = vocabulary is null || !isGrammarRight ? null : new Understander(vocabulary);
        var plan = InterviewReader.Read(dialogs, rules, understander, problems);
        var replies = RepliesReader.Read(dialogs, rules, plan, understander, problems);
        var wording = AnswerWordingReader.Read(dialogs, rules, problems);
        var comparison = ComparisonSentencesReader.Read(dialogs, language, problems);
        var (table, sentences) = readsDecision(problems);
        var (facts, costs, library) = readsContent(problems);
        var costSentences = readsCostSentences(problems);
        DecisionTopics.Check(dialogs, table, problems);
        DecisionGrounds.Check(dialogs, facts, problems);
        if (understander is null || table is null || sentences is null || costs is null || costSentences is null)
        {
            return null;
        }

        var explainer = new Explainer(sentences);
        return new AdvisorDefinitions(
            rules, plan, replies, wording, understander, new Adviser(table), explainer, new ComparisonExplainer(comparison, explainer, wording, plan, rules),
            library, new CostModel(costs), new CostExplainer(costSentences, facts, rules), facts, VersionOf(dialogs, language));
    }

    /// <summary>Begins to read on another thread; what is returned waits for it and hands over its problems.</summary>
    private static Func<Problems, T> Aside<T>(Func<Problems, T> read)
    {
        var found = new Problems();
        var reading = Task.Run(() => read(found));
        return problems =>
        {
            var result = reading.GetAwaiter().GetResult();
            problems.AddAll(found);
            return result;
        };
    }

    /// <summary>A hash of every file that shapes the conversation in a language. Articles are left out: they can change under a pending question.</summary>
    private static string VersionOf(DefinitionFolder dialogs, string language)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(language));
        var files = Directory.EnumerateFiles(dialogs.Path, "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(dialogs.Path, language), "*.yaml", SearchOption.AllDirectories));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
