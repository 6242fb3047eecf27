using Microsoft.Extensions.Configuration;
using SourcingBot.Definitions;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Tests.Pages;

public sealed class BrandTests
{
    [Fact]
    public void The_settings_that_come_with_the_program_are_a_valid_brand()
    {
        var problems = new Problems();
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

        var brand = BrandReader.Read(settings, AppContext.BaseDirectory, problems);

        problems.ShouldBeEmpty();
        brand.Name.ShouldBe("AgileTech Vietnam");
        brand.Initials.ShouldBe("AV");
        brand.Contact.Address.ShouldBe("https://agiletech.vn");
    }

    [Fact]
    public void Every_mistake_is_reported_at_once_with_its_setting_the_culprit_and_the_cure()
    {
        var problems = Read(
            ("Brand:Name", " "),
            ("Brand:Colours:Accent", "blue"),
            ("Brand:Colours:Text", "#777777"),
            ("Brand:Colours:Backgruond", "#fff"),
            ("Brand:Logo", "no-such-logo.svg"),
            ("Brand:Contact:Email", "sales.example.com"),
            ("Brand:Contact:Phone", "call us"),
            ("Brand:Contact:Url", "javascript:alert(1)"));

        problems.Select(problem => problem.File).ShouldBe(
        [
            "Brand:Colours:Accent", "Brand:Colours:Backgruond", "Brand:Colours:Text", "Brand:Contact:Email", "Brand:Contact:Phone",
            "Brand:Contact:Url", "Brand:Logo", "Brand:Name",
        ], ignoreOrder: true);
        problems.ShouldContain(problem => problem.ToString() == "Brand:Colours:Accent: 'blue' is not a colour. Write it like '#0b5cad'.");
        problems.ShouldContain(problem => problem.Cure == "Did you mean 'Background'?");
        problems.ShouldContain(problem => problem.What == "'#777777' on the background '#ffffff' has a contrast of 4.47:1, too little to read.");
    }

    [Fact]
    public void A_colour_with_just_enough_contrast_is_accepted()
    {
        Read(("Brand:Name", "A"), ("Brand:Colours:Text", "#767676"), ("Brand:Colours:Accent", "#767676")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#000000", "#5")]
    [InlineData("#1b2733", "#6")]
    [InlineData("#767676", "#767676")]
    public void Muted_text_is_lighter_than_text_as_far_as_it_stays_readable(string text, string muted)
    {
        var brand = new Brand("A", Colour.Black, Colour.White, Colour.TryParse(text)!.Value, null, new Contact(null, null, null));

        brand.MutedText.ContrastWith(Colour.White).ShouldBeGreaterThanOrEqualTo(4.5);
        brand.MutedText.ToString().ShouldStartWith(muted);
    }

    [Theory]
    [InlineData("program.exe")]
    [InlineData("page")]
    public void A_logo_is_a_picture(string file)
    {
        Read(("Brand:Name", "A"), ("Brand:Logo", file)).ShouldHaveSingleItem().File.ShouldBe("Brand:Logo");
    }

    [Fact]
    public void The_contact_is_the_page_else_the_mail_address_else_the_telephone()
    {
        new Contact("a@example.com", "+84 24 1", "https://example.com").Address.ShouldBe("https://example.com");
        new Contact("a@example.com", "+84 24 1", null).Address.ShouldBe("mailto:a@example.com");
        new Contact(null, "+84 24 1", null).Address.ShouldBe("tel:+84241");
        new Contact(null, null, null).Address.ShouldBeNull();
    }

    private static Problems Read(params (string Key, string Value)[] settings)
    {
        var problems = new Problems();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        BrandReader.Read(configuration, AppContext.BaseDirectory, problems);
        return problems;
    }
}
