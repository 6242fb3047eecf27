using System.Collections.Frozen;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Every figure with its source, and the sections of the source article: <c>facts.yaml</c>.</summary>
public sealed class Facts
{
    private readonly FrozenDictionary<int, Fact> _byId;

    /// <param name="all">No two with the same id.</param>
    /// <param name="sections">Numbers such as <c>2.1.2</c> with their titles.</param>
    /// <param name="areComplete">False when some could not be read.</param>
    internal Facts(IReadOnlyList<Fact> all, IReadOnlyDictionary<string, string> sections, bool areComplete)
    {
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

    /// <param name="content">The folder that has <c>facts.yaml</c>.</param>
    /// <param name="problems">Every mistake is added here; with any, the facts are not to be used.</param>
    public static Facts Read(DefinitionFolder content, Problems problems) => FactsReader.Read(content, problems);

    /// <summary>Reports every fact whose <c>reviewBy</c> has passed. Not part of reading: a server must not stop starting by the passing of time.</summary>
    public static void CheckReview(DefinitionFolder content, DateOnly today, Problems problems) => FactsReader.CheckReview(content, today, problems);

    public Fact? Find(int id) => _byId.GetValueOrDefault(id);
}
