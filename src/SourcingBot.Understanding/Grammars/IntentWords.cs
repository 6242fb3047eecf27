using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Words around commands and questions.</summary>
internal sealed class IntentWords(GrammarPart part)
{
    public WordSet Polite { get; } = part.Words(",");

    public WordSet Wanting { get; } = part.Words();

    public WordSet Joining { get; } = part.Words();

    public WordSet Leads { get; } = part.Words();

    public WordSet Different { get; } = part.Words();

    public WordSet Ours { get; } = part.Words();

    public WordSet Asking { get; } = part.Words();

    public WordSet We { get; } = part.Words();

    public WordSet MayWe { get; } = part.Words();

    public WordSet ShallWe { get; } = part.Words();

    public PhraseTree<bool> WhatAbout { get; } = part.Phrases();

    public WordSet Thank { get; } = part.Words();

    public WordSet That { get; } = part.Words();

    public WordSet All { get; } = part.Words();
}
