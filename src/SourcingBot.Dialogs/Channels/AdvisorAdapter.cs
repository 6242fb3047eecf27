using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector.Authentication;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Flavours;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Channels;

/// <summary>The adapter of every channel: renders what is said, and apologises when a turn fails.</summary>
public sealed class AdvisorAdapter : CloudAdapter
{
    public AdvisorAdapter(BotFrameworkAuthentication authentication, AdvisorLanguages languages, Publisher publisher)
        : base(authentication)
    {
        Use(new ChannelRendering());
        Framework.Prepare(this);

        // The failed turn changed nothing, so the person may simply try again.
        OnTurnError = async (context, exception) =>
        {
            var replies = (context.TurnState.Get<AdvisorDefinitions>() ?? languages.For(context.Activity.Locale)).Replies;
            await context.SendActivityAsync(MessageFactory.Text(replies.Say(Reply.Failed, ("contact", Contact.Of(publisher, replies)))));
            await context.TraceActivityAsync("OnTurnError Trace", exception.ToString(), "https://www.botframework.com/schemas/error", "TurnError");
        };
    }
}
