#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>The <c>value</c> of a command result activity; without <see cref="Error"/> the command succeeded.</summary>
public class CommandResultValue<T>
{
    public string CommandId { get; set; }

    public T Data { get; set; }

    public Error Error { get; set; }
}
