using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

internal static class MissingIds
{
    /// <summary>Those that are not named, without those that a mistyped name stands for: it is reported itself, and both are one mistake.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> wanted, IReadOnlyCollection<string> named)
    {
        var ids = wanted.ToArray();
        var meant = named.Except(ids).Select(unknown => Suggestion.Meant(unknown, ids)).ToHashSet();
        return ids.Except(named).Where(id => !meant.Contains(id));
    }
}
