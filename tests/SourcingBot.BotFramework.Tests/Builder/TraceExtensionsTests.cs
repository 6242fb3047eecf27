using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class TraceExtensionsTests
{
    [Fact]
    public async Task A_trace_says_what_it_is_and_where_it_was_made()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("trace"), sendTraceActivity: true);
        await adapter.SendTextToBotAsync("go", (turn, token) => turn.TraceActivityAsync("OnTurnError Trace", "boom", "https://example.com/error", "TurnError", token), TestContext.Current.CancellationToken);

        var trace = adapter.GetNextReply().ShouldBeOfType<Activity>();
        (trace.Type, trace.Name, trace.Value, trace.ValueType, trace.Label).ShouldBe(
            (ActivityTypes.Trace, "OnTurnError Trace", "boom", "https://example.com/error", "TurnError"));
    }
}
