using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees what is about to be sent and may change <paramref name="activities"/>; without <paramref name="next"/> nothing is sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
