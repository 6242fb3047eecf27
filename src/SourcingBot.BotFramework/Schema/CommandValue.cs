#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>The <c>value</c> of a command activity.</summary>
public class CommandValue<T>
{
    public string CommandId { get; set; }

    public T Data { get; set; }
}
