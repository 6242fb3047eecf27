using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace SourcingBot.Host.Bot;

/// <summary>The adapter of all channels, with the host's log.</summary>
internal sealed class HostAdapter(BotFrameworkAuthentication authentication, ILogger<HostAdapter> log) : CloudAdapter(authentication, log);
