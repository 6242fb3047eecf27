using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>How many people.</summary>
internal sealed class HeadCountWords(GrammarPart part)
{
    public WordSet TeamNouns { get; } = part.Words();

    public WordSet PeopleNouns { get; } = part.Words();

    public WordSet Adjectives { get; } = part.Words("-.");

    public WordSet Organisations { get; } = part.Words();

    public WordSet Teams { get; } = part.Words();

    public WordSet BeforeNumber { get; } = part.Words(":-~<>=");

    public WordSet Joins { get; } = part.Words("-~");

    public WordSet NoCounts { get; } = part.Words("%");

    public WordSet SeveralTeams { get; } = part.Words();

    public WordSet Plus { get; } = part.Words(",&");

    public WordSet Self { get; } = part.Words();

    public WordSet Just { get; } = part.Words();

    public WordSet PlusOthers { get; } = part.Words("&+");

    public WordSet More { get; } = part.Words();

    public WordSet HeadCount { get; } = part.Words();

    public WordSet BehindTeam { get; } = part.Words(":");

    public WordSet VagueNumbers { get; } = part.Words();

    public WordSet Roles { get; } = part.Words();

    public PhraseTree<bool> LongRoles { get; } = part.Phrases();

    public WordSet Testers { get; } = part.Words();

    public WordSet JoinsCounts { get; } = part.Words(",&+");

    public WordSet BehindPeople { get; } = part.Words();
}
