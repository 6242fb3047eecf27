using System.Net;
using Microsoft.Extensions.Configuration;
using SourcingBot.Definitions;
using SourcingBot.Host.Privacy;

namespace SourcingBot.Host.Tests.ResultPages;

public sealed class PrivacyTests
{
    [Fact]
    public async Task The_notice_names_the_brand_and_every_way_to_reach_it()
    {
        await using var host = await RunningHost.StartAsync(["--Brand:Name=Fish & Chips", "--Brand:Contact:Email=privacy@example.com", "--Brand:Contact:Phone=+49 30 123"]);

        var page = await host.ReadAsync("/privacy");

        page.ShouldContain("Fish &amp; Chips");
        page.ShouldContain("<a href=\"mailto:privacy@example.com\"");
        page.ShouldContain("+49 30 123");
        page.ShouldContain("How you delete it");
        page.Split("<body>")[1].ShouldNotContain("{");
    }

    [Fact]
    public async Task A_company_s_own_notice_takes_its_place()
    {
        await using var host = await RunningHost.StartAsync(["--Sales:Privacy:Url=https://example.com/privacy", "--Sales:Privacy:Version=7"]);
        var visitor = await Visitor.AdvisedAsync(host.Client);

        using var answer = await host.GetAsync("/privacy");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location.ShouldBe(new Uri("https://example.com/privacy"));
        var page = await host.ReadAsync($"/r/{visitor.Results.Single().Id}");
        page.ShouldContain("href=\"https://example.com/privacy\"");
        page.ShouldContain("\"consent\":\"7\"");
    }

    [Theory]
    [InlineData("http://example.com/privacy", "1", "is not the address of a page")]
    [InlineData("https://example.com/privacy", "", "Only one of Url and Version is set")]
    [InlineData("", "1", "Only one of Url and Version is set")]
    public void Half_a_setting_is_a_mistake(string url, string version, string told)
    {
        var problems = new Problems();

        PrivacySettings.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Sales:Privacy:Url", url), new("Sales:Privacy:Version", version)]).Build(), problems);

        problems.ShouldHaveSingleItem().ToString().ShouldContain(told);
    }
}
