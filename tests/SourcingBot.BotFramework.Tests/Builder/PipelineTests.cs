using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class PipelineTests
{
    private readonly List<string> _steps = [];

    [Fact]
    public async Task Middleware_runs_in_order_of_registration_then_the_bot_then_trailing_code_in_reverse()
    {
        await Adapter().SendTextToBotAsync("hi", Bot, TestContext.Current.CancellationToken);
        _steps.ShouldBe(["first in", "second in", "bot", "second out", "first out"]);
    }

    [Fact]
    public async Task Middleware_that_does_not_call_next_skips_the_rest()
    {
        var adapter = new TestAdapter().Use(new Step("first", _steps)).Use(new Wall()).Use(new Step("third", _steps));
        await adapter.SendTextToBotAsync("hi", Bot, TestContext.Current.CancellationToken);
        _steps.ShouldBe(["first in", "first out"]);
    }

    [Fact]
    public async Task The_error_handler_stands_outside_of_the_middleware_so_trailing_code_is_skipped()
    {
        var adapter = Adapter();
        adapter.OnTurnError = (_, exception) =>
        {
            _steps.Add("error " + exception.Message);
            return Task.CompletedTask;
        };
        await adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidDataException("broken"), TestContext.Current.CancellationToken);
        _steps.ShouldBe(["first in", "second in", "error broken"]);
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_comes_out() =>
        await Should.ThrowAsync<InvalidDataException>(() => Adapter().SendTextToBotAsync("hi", (_, _) => throw new InvalidDataException(), TestContext.Current.CancellationToken));

    [Fact]
    public async Task What_the_error_handler_throws_comes_out()
    {
        var adapter = Adapter();
        adapter.OnTurnError = (_, _) => throw new IOException();
        await Should.ThrowAsync<IOException>(() => adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidDataException(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_locale_is_tolerated()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo? inTurn = null;
        await new TestAdapter { Locale = "zz-not-a-locale" }.SendTextToBotAsync("hi", (_, _) => Task.FromResult(inTurn = CultureInfo.CurrentCulture), TestContext.Current.CancellationToken);
        inTurn.ShouldBe(culture);
    }

    [Fact]
    public async Task Middleware_sets_are_middleware()
    {
        var adapter = new TestAdapter().Use(new MiddlewareSet().Use(new Step("inner", _steps))).Use(new Step("outer", _steps));
        await adapter.SendTextToBotAsync("hi", Bot, TestContext.Current.CancellationToken);
        _steps.ShouldBe(["inner in", "inner out", "outer in", "bot", "outer out"]);
    }

    private TestAdapter Adapter() => new TestAdapter().Use(new Step("first", _steps)).Use(new Step("second", _steps));

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _steps.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Step(string name, List<string> steps) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add(name + " in");
            await next(cancellationToken);
            steps.Add(name + " out");
        }
    }

    private sealed class Wall : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
