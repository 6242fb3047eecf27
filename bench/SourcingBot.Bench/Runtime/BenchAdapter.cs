using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace SourcingBot.Bench.Runtime;

internal sealed class BenchAdapter(BotFrameworkAuthentication authentication, ILogger<BenchAdapter> logger) : CloudAdapter(authentication, logger);
