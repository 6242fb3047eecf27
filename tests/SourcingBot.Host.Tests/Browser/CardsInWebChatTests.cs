using System.Text.Json.Nodes;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>The cards of all articles, as approved for Teams, drawn by the real renderer inside Web Chat: on one page, without the host.</summary>
public sealed class CardsInWebChatTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Address = "http://127.0.0.1:9/";

    /// <summary>A channel that has said everything already.</summary>
    private const string Page = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><div id="chat" style="width:700px;height:900px"></div>
        <script src="webchat.js"></script>
        <script>
        const always = (...values) => ({ subscribe(observer) { const next = observer.next ? observer.next.bind(observer) : observer; values.forEach(value => setTimeout(() => next(value))); return { unsubscribe() {} }; } });
        async function draw(cards) {
          const activities = cards.map((content, i) => ({
            type: 'message', id: `${i}`, timestamp: new Date(1e12 + i * 1000).toISOString(), from: { id: 'bot', role: 'bot' }, conversation: { id: 'c' }, channelId: 'directline',
            attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }));
          WebChat.renderWebChat({ directLine: { activity$: always(...activities), connectionStatus$: always(0, 1, 2), postActivity: () => always('id'), end() {} }, userID: 'u' }, document.getElementById('chat'));
        }
        </script></html>
        """;

    [Fact(Timeout = 120_000)]
    public async Task Every_card_is_drawn_with_every_text_and_without_a_complaint()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "wwwroot", "webchat.js");
        Assert.SkipUnless(File.Exists(script), "Web Chat is not there: the program was built without npm.");
        var cards = Directory.GetFiles(Repository.File("tests", "SourcingBot.Content.Tests", "Rendering", "Approved", "teams-card"), "*.json").Order()
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!).ToArray();
        await using var window = await browser.OpenAsync();
        var complaints = new List<string>();
        window.Page.Console += (_, message) =>
        {
            if (message.Type is "warning" or "error")
            {
                lock (complaints)
                {
                    complaints.Add(message.Text);
                }
            }
        };
        await window.Page.RouteAsync($"{Address}**", route => route.Request.Url.EndsWith("webchat.js", StringComparison.Ordinal)
            ? route.FulfillAsync(new() { Path = script, ContentType = "text/javascript" })
            : route.FulfillAsync(new() { Body = Page, ContentType = "text/html" }));

        await window.Page.GotoAsync(Address);
        await window.Page.EvaluateAsync("cards => draw(JSON.parse(cards))", new JsonArray([.. cards.Select(card => card.DeepClone())]).ToJsonString()).WaitAsync(TestContext.Current.CancellationToken);
        var drawn = window.Page.Locator(".ac-adaptiveCard");
        await Microsoft.Playwright.Assertions.Expect(drawn).ToHaveCountAsync(cards.Length, new() { Timeout = 60_000 });

        var heights = await drawn.EvaluateAllAsync<float[]>("cards => cards.map(card => card.getBoundingClientRect().height)");
        heights.ShouldAllBe(height => height > 50);
        var texts = await drawn.EvaluateAllAsync<string[]>("cards => cards.map(card => card.innerText)");
        (from card in cards.Zip(texts)
         from text in TextsOf(card.First["body"]!)
         from word in Words(text)
         where !card.Second.Contains(word, StringComparison.Ordinal)
         select $"{card.First["body"]![0]!["text"]}: {word}").ShouldBeEmpty();
        cards.SelectMany(card => card["body"]!.AsArray()).Count(element => (string?)element!["type"] == "Table").ShouldBe(await drawn.Locator("[role=table]").CountAsync());
        complaints.ShouldBeEmpty();
        window.Errors.ShouldBeEmpty();
    }

    private static IEnumerable<string> TextsOf(JsonNode node) => node switch
    {
        JsonArray items => items.SelectMany(item => TextsOf(item!)),
        JsonObject element => element.Where(property => property.Key != "fallback").SelectMany(property =>
            property.Key is "text" or "title" or "value" ? [(string)property.Value!] : property.Value is JsonArray inner ? TextsOf(inner) : []),
        _ => [],
    };

    /// <summary>Words as they are shown whatever becomes of quotes, marks and the addresses of links.</summary>
    private static IEnumerable<string> Words(string markdown) =>
        System.Text.RegularExpressions.Regex.Replace(markdown, @"\]\([^)]*\)", "]").Split([' ', '\n', '*', '_', '[', ']', '"', '\'', '\\', '(', ')', '-', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.All(char.IsLetterOrDigit) && !word.All(char.IsDigit));
}
