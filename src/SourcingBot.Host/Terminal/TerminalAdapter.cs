using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.Host.Terminal;

/// <summary>A channel of one conversation whose replies are gathered for the terminal to print.</summary>
/// <param name="locale">How whoever sits there writes numbers and dates.</param>
internal sealed class TerminalAdapter(string locale) : BotAdapter
{
    private readonly List<Activity> _replies = [];
    private int _lastId;

    /// <summary>Runs one turn.</summary>
    /// <returns>What the bot said, in order.</returns>
    public async Task<IReadOnlyList<Activity>> RunAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        activity.Id = NextId();
        activity.ChannelId = Channels.Console;
        activity.Conversation = new ConversationAccount(id: "terminal");
        activity.From = new ChannelAccount("user", role: RoleTypes.User);
        activity.Recipient = new ChannelAccount("bot", role: RoleTypes.Bot);
        activity.Locale = locale;
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
        IReadOnlyList<Activity> replies = [.. _replies];
        _replies.Clear();
        return replies;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        _replies.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
        return Task.FromResult(activities.Select(_ => new ResourceResponse(NextId())).ToArray());
    }

    /// <exception cref="NotSupportedException">Always: what a terminal has printed stays.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal cannot change what it has printed.");

    /// <exception cref="NotSupportedException">Always: what a terminal has printed stays.</exception>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal cannot take back what it has printed.");

    private string NextId() => $"{++_lastId}";
}
