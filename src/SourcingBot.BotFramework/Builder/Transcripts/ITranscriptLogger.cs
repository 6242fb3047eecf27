using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Is told of every activity of a conversation, in order.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
