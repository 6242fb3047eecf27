namespace Microsoft.Bot.Connector;

/// <summary>The ids of channels, as they stand in <c>channelId</c>.</summary>
public static class Channels
{
    public const string Console = "console";
    public const string Cortana = "cortana";
    public const string Directline = "directline";
    public const string DirectlineSpeech = "directlinespeech";
    public const string Emulator = "emulator";
    public const string Facebook = "facebook";
    public const string Kik = "kik";
    public const string Line = "line";
    public const string Msteams = "msteams";
    public const string Skype = "skype";
    public const string Slack = "slack";
    public const string Telegram = "telegram";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
