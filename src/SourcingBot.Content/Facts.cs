using System.Collections.Frozen;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Every figure with its source, and the sections of the source article: <c>facts.yaml</c>, in the words of one language.</summary>
public sealed class Facts
{
    private readonly FrozenDictionary<int, Fact> _byId;

    /// <param name="all">No two with the same id.</param>
    /// <param name="sections">Numbers such as <c>2.1.2</c> with their titles.</param>
    /// <param name="words">How the language writes figures.</param>
    /// <param name="areComplete">False when some could not be read.</param>
    internal Facts(IReadOnlyList<Fact> all, IReadOnlyDictionary<string, string> sections, FactWords words, bool areComplete)
    {
        Words = words;
        AreComplete = areComplete;
        All = all;
        Sections = sections;
        _byId = all.ToFrozenDictionary(fact => fact.Id);
    }

    /// <summary>False after a problem with a fact's number: then what refers to a fact that is not here may be right all the same.</summary>
    public bool AreComplete { get; }

    /// <summary>In the file's order.</summary>
    public IReadOnlyList<Fact> All { get; }

    /// <summary>The source article's sections: their titles by their numbers.</summary>
    public IReadOnlyDictionary<string, string> Sections { get; }

    internal FactWords Words { get; }

    /// <param name="content">The folder that has <c>facts.yaml</c> and a folder for each language.</param>
    /// <param name="language">As in <c>en</c>: the name of the language's folder.</param>
    /// <param name="today">Says which sources are older than ten years.</param>
    /// <param name="problems">Every mistake is added here; with any, the facts are not to be used.</param>
    public static Facts Read(DefinitionFolder content, string language, DateOnly today, Problems problems) => FactsReader.Read(content, language, today, problems);

    /// <summary>Reports every fact whose <c>reviewBy</c> has passed. Not part of reading: a server must not stop starting by the passing of time.</summary>
    public static void CheckReview(DefinitionFolder content, string language, DateOnly today, Problems problems) => FactsReview.Check(content, language, today, problems);

    public Fact? Find(int id) => _byId.GetValueOrDefault(id);
}
