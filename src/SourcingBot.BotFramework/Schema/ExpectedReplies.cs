#nullable disable annotations

namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to an activity whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
