using System.Runtime.CompilerServices;

namespace SourcingBot.BotFramework;

internal static class Required
{
    /// <exception cref="ArgumentNullException">Null, or nothing but white space: the SDK knows no other exception for that, and bots catch it by its type.</exception>
    public static void Text(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
