#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>The id under which an activity was sent.</summary>
public class ResourceResponse
{
    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    public string Id { get; set; }
}
