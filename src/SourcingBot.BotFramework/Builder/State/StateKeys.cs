#nullable disable annotations

using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The parts of an activity that state keys are made of.</summary>
internal static class StateKeys
{
    public static string Channel(Activity activity) => Needed(activity.ChannelId);

    public static string Conversation(Activity activity) => Needed(activity.Conversation?.Id);

    public static string From(Activity activity) => Needed(activity.From?.Id);

    private static string Needed(string value, [CallerMemberName] string part = null, [CallerArgumentExpression(nameof(value))] string name = null) =>
        value ?? throw new InvalidOperationException($"This state is kept by {part!.ToLowerInvariant()}, but {name} is missing.");
}
