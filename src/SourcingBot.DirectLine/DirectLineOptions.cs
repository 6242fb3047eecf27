using System.ComponentModel.DataAnnotations;

namespace SourcingBot.DirectLine;

/// <summary>The embedded Direct Line channel. Bound to <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    public const string SectionName = "DirectLine";

    /// <summary>The account under which the bot speaks; part of every stored conversation, so it stays the same for ever.</summary>
    [Required, StringLength(100, MinimumLength = 1)]
    public string BotId { get; set; } = "sourcingbot";

    [Required, StringLength(100, MinimumLength = 1)]
    public string BotName { get; set; } = "SourcingBot";

    /// <summary>
    /// For servers that mint tokens or open any conversation: at most two, so that one can be replaced while the other still
    /// works; each as it is, or as <c>sha256:</c> and the hash in hexadecimal. None by default: then only the chat page's own
    /// <c>/api/token</c> mints tokens.
    /// </summary>
    public List<string> Secrets { get; } = [];

    /// <summary>Signs the tokens instead of the key in the database; at least 32 characters. All hosts of one site need the same.</summary>
    public string? SigningKey { get; set; }

    /// <summary>
    /// Web sites beside our own whose pages may call Direct Line, like <c>https://www.example.com</c>. None by default: the
    /// widget talks from a frame of our own site.
    /// </summary>
    public List<string> AllowedOrigins { get; } = [];

    /// <summary>How long a token works. Never under the default, for Web Chat renews every 15 minutes whatever we tell it.</summary>
    [Range(1800, 86400)]
    public int TokenSeconds { get; set; } = 1800;

    /// <summary>How many conversations one address may ask for in a minute; a whole office may share one.</summary>
    [Range(1, 1_000_000)]
    public int TokensPerMinute { get; set; } = 30;

    /// <summary>The same for an hour.</summary>
    [Range(1, 1_000_000)]
    public int TokensPerHour { get; set; } = 100;

    /// <summary>How many activities one conversation may send in a minute, and one user in all conversations.</summary>
    [Range(1, 1_000_000)]
    public int ActivitiesPerMinute { get; set; } = 60;

    /// <summary>How many sockets may be open to one conversation; the real client opens a few after each trouble.</summary>
    [Range(1, 1000)]
    public int SocketsPerConversation { get; set; } = 32;

    /// <summary>Whether the chat page offers to send files. The bot reads none; what is sent is kept for a day.</summary>
    public bool UploadButton { get; set; }

    /// <summary>How much room the files of a day may take, all together; those of one conversation an eighth of it.</summary>
    [Range(4, 1_000_000)]
    public int UploadMegabytes { get; set; } = 256;

    public AzureDirectLineOptions Azure { get; } = new();
}
