using SourcingBot.Advice.Requests;

namespace SourcingBot.Host.Verbs;

/// <summary>Reads what <c>ask</c> is asked.</summary>
internal static class AskRequestJson
{
    public const string Text = "text";

    private const string WhatText = "what was asked, as a text";

    /// <param name="json">One line.</param>
    public static RequestReading<string> Read(string json) => JsonField.Read(json, ReadRoot);

    private static string ReadRoot(JsonField root)
    {
        var fields = root.Object(Text);
        if (root.IsObject && !fields.ContainsKey(Text))
        {
            root.Miss(Text, WhatText);
        }

        return fields.GetValueOrDefault(Text)?.AnyText(WhatText) ?? "";
    }
}
