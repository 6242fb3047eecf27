using System.Web;
using SourcingBot.Host.Teams;

namespace SourcingBot.Host.Tests.Teams;

public sealed class TeamsLinksTests
{
    private static readonly Guid s_app = Guid.Parse(MadePackage.AppId);

    [Fact]
    [Requirement("T44", "a link's parts do not come out as they went in")]
    public void What_goes_into_a_link_comes_out_of_it()
    {
        const string Text = "R&D: 50 % cheaper? Ünder #1 + “quotes”";
        var page = new Uri("https://advice.example.com/l/Ab-9_z");
        var shared = HttpUtility.ParseQueryString(new Uri(TeamsLinks.Share(page, Text)).Query);
        (shared["href"], shared["msgText"]).ShouldBe((page.AbsoluteUri, Text));
        shared.Count.ShouldBe(2);

        var chat = new Uri(TeamsLinks.Chat(s_app, "contoso & co"));
        chat.AbsolutePath.ShouldBe($"/l/entity/{MadePackage.AppId}/conversations");
        HttpUtility.ParseQueryString(chat.Query)["tenantId"].ShouldBe("contoso & co");
        TeamsLinks.Chat(s_app, null).ShouldBe($"https://teams.microsoft.com/l/entity/{MadePackage.AppId}/conversations");
        TeamsLinks.Install(s_app).ShouldBe($"https://teams.microsoft.com/l/app/{MadePackage.AppId}");
    }

    [Fact]
    [Requirement("T44", "a link may have more than 1,900 characters")]
    public void A_link_that_would_break_on_Windows_is_refused()
    {
        TeamsLinks.Share(new Uri("https://example.com/"), new string('ü', 200)).Length.ShouldBeLessThanOrEqualTo(TeamsLinks.MostCharacters);
        Should.Throw<ArgumentException>(() => TeamsLinks.Share(new Uri($"https://example.com/{new string('x', 1900)}"), "text"));
        Should.Throw<ArgumentException>(() => TeamsLinks.Share(new Uri("https://example.com/"), new string('x', 201)));
    }

    [Theory]
    [Requirement("T44", "a link carries more than an opaque id: answers, a name, a password")]
    [InlineData("https://example.com/?budget=200k")]
    [InlineData("https://example.com/#budget")]
    [InlineData("https://ann:secret@example.com/")]
    [InlineData("http://example.com/")]
    [InlineData("javascript:alert(1)")]
    public void A_page_is_named_by_its_path_alone(string page) => Should.Throw<ArgumentException>(() => TeamsLinks.Share(new Uri(page), "text"));
}
