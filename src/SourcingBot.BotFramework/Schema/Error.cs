#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as channels and bots tell each other.</summary>
public class Error
{
    public Error(string code = null, string message = null)
    {
        Code = code;
        Message = message;
    }

    public string Code { get; set; }

    public string Message { get; set; }
}
