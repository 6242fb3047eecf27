using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SourcingBot.Dialogs.Tests.Languages;

namespace SourcingBot.Host.Tests.Pages;

/// <summary>A host with English and a language of nonsense: who gets which.</summary>
public sealed partial class LanguageTests : IAsyncLifetime
{
    private readonly PseudoLanguage _files = new();
    private RunningHost? _host;

    private RunningHost Host => _host!;

    public async ValueTask InitializeAsync() => _host = await RunningHost.StartAsync(
        [$"--Dialogs:Path={_files.Folders.Dialogs.Path}", $"--Content:Path={_files.Folders.Content.Path}", "--Brand:Name=Acme"]);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _files.Dispose();
    }

    [Theory]
    [InlineData("/", null, "en")]
    [InlineData("/", "fr,*;q=0.5", "en")]
    [InlineData("/", "fr, en;q=0.4, qps-ploc;q=0.8", PseudoLanguage.Tag)]
    [InlineData("/", "qps-ploc-x;q=0", "en")]
    [InlineData("/?lang=qps-ploc", "en", PseudoLanguage.Tag)]
    [InlineData("/?lang=qps-PLOC", null, PseudoLanguage.Tag)]
    [InlineData("/chat?lang=qps-ploc", null, PseudoLanguage.Tag)]
    [InlineData("/?lang=fr", "qps-ploc", PseudoLanguage.Tag)]
    [InlineData("/nowhere?lang=qps-ploc", null, PseudoLanguage.Tag)]
    public async Task A_page_comes_in_the_language_of_the_link_or_else_of_the_browser(string address, string? accepted, string language)
    {
        var response = await Host.GetAsync(address, [("Accept", "text/html"), .. accepted is null ? Array.Empty<(string, string)>() : [("Accept-Language", accepted)]]);

        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain(language == "en" ? "<html lang=\"en\" dir=\"ltr\">" : $"<html lang=\"{language}\" dir=\"rtl\">");
        response.Headers.Vary.ShouldContain("Accept-Language");
    }

    [Theory]
    [InlineData("/?lang=qps-ploc")]
    [InlineData("/chat?lang=qps-ploc")]
    [InlineData("/nowhere?lang=qps-ploc")]
    public async Task A_page_in_another_language_shows_no_English(string address)
    {
        var response = await Host.GetAsync(address, ("Accept", "text/html"));

        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var shown = WebUtility.HtmlDecode(string.Join('\n', Shown().Matches(Scripts().Replace(page, "")).Select(found => found.Groups["text"].Value)));
        PseudoText.EnglishIn(shown, ["Acme"]).ShouldBeEmpty();
        var texts = Data().Match(page) is { Success: true } data ? JsonNode.Parse(data.Groups["json"].Value)!["texts"]!.AsObject().Select(text => text.Value!.ToString()) : [];
        PseudoText.EnglishIn(string.Join('\n', texts), []).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_home_keeps_the_language() =>
        (await (await Host.GetAsync("/nowhere?lang=qps-ploc", ("Accept", "text/html"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("href=\"/?lang=qps-ploc\"");

    [Theory]
    [InlineData("/api/advice", """{"answers":{"budget":{"stance":"tight"}},"locale":"LOCALE"}""", "nextSteps")]
    [InlineData("/api/costs", """{"locale":"LOCALE"}""", "notes")]
    [InlineData("/api/compare", """{"first":{"budget":{"stance":"tight"}},"second":{"budget":{"stance":"invest"}},"locale":"LOCALE"}""", "summary")]
    public async Task Other_programs_name_the_language_they_want(string address, string request, string said)
    {
        var (pseudo, english, unknown) = (await AnswerAsync("qps-ploc-x"), await AnswerAsync("en-US"), await AnswerAsync("fr"));

        english.ShouldNotBe(pseudo);
        unknown.ShouldBe(english);
        PseudoText.EnglishIn(JsonNode.Parse(pseudo)![said]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), ["USD"]).ShouldBeEmpty();

        async Task<string> AnswerAsync(string locale)
        {
            using var body = new StringContent(request.Replace("LOCALE", locale, StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
            var response = await Host.Client.PostAsync(address, body, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What a person reads or hears: texts between tags, and attributes that are read out.</summary>
    [GeneratedRegex(""">(?<text>[^<]+)<|(title|alt|aria-label|content)="(?<text>[^"]*)" """)]
    private static partial Regex Shown();

    [GeneratedRegex("<(script|style)[^>]*>.*?</(script|style)>|<meta name=\"(viewport|theme-color)\"[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<script type=\"application/json\" id=\"page\">(?<json>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
