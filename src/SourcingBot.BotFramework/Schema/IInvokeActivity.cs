#nullable disable annotations

namespace Microsoft.Bot.Schema;

public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
