using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SkiaSharp;
using SourcingBot.Definitions;
using SourcingBot.Host.Teams;
using SourcingBot.Host.Tests.Verbs;
using SourcingBot.Host.Verbs;

namespace SourcingBot.Host.Tests.Teams;

/// <summary>The app package that the verb <c>teams-package</c> writes.</summary>
public sealed class TeamsPackageTests
{
    private static readonly string s_schemas = Repository.File("tests", "teams-schemas", "node_modules", "@microsoft", "app-manifest", "build", "json-schemas", "teams");

    [Fact]
    [Requirement("T44", "the manifest breaks the published schema of its version, or that is not the newest one")]
    public async Task The_manifest_is_valid_by_the_newest_published_schema()
    {
        Assert.SkipUnless(Directory.Exists(s_schemas), "The schema is not installed. Run tests/run, or with Node.js: npm ci --ignore-scripts --prefix tests/teams-schemas");
        Directory.GetDirectories(s_schemas, "v1.*").Select(folder => Version.Parse(Path.GetFileName(folder)[1..])).Max().ShouldBe(Version.Parse(TeamsManifest.SchemaVersion));
        var manifest = (await MadePackage.MakeAsync([.. MadePackage.Enough, "--Teams:FullName=The sourcing adviser of AgileTech Vietnam"])).Manifest;

        Faults(manifest).ShouldBeEmpty();

        manifest["name"]!["short"] = new string('x', 31);
        manifest["bots"]![0]!["scopes"]!.AsArray().Add("everywhere");
        Faults(manifest).Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    [Requirement("T44", "the package lacks a file or a scope, or its manifest names another bot, domain or colour than the settings")]
    public async Task The_package_says_what_the_settings_say()
    {
        var made = await MadePackage.MakeAsync([.. MadePackage.Enough, "--Brand:Name=Acme", "--Brand:Colours:Accent=#004488", "--Teams:ShortName=Adviser", "--Teams:Version=2.3.4", "--Teams:Developer:PrivacyUrl=https://acme.example/privacy"]);

        made.ExitCode.ShouldBe(0);
        made.Names.ShouldBe(["manifest.json", "color.png", "outline.png"]);
        var manifest = made.Manifest;
        ((string)manifest["id"]!).ShouldBe(MadePackage.AppId);
        ((string)manifest["version"]!).ShouldBe("2.3.4");
        ((string)manifest["accentColor"]!).ShouldBe("#004488");
        ((string)manifest["name"]!["short"]!).ShouldBe("Adviser");
        manifest["developer"]!.ToJsonString().ShouldBe("""{"name":"Acme","websiteUrl":"https://agiletech.vn","privacyUrl":"https://acme.example/privacy","termsOfUseUrl":"https://agiletech.vn"}""");
        manifest["validDomains"]!.ToJsonString().ShouldBe("""["advice.example.com"]""");
        var bot = manifest["bots"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)bot["botId"]!).ShouldBe(MadePackage.AppId);
        bot["scopes"]!.ToJsonString().ShouldBe("""["personal","team","groupChat"]""");
        var commands = bot["commandLists"]![0]!["commands"]!.AsArray();
        commands.Select(command => (string)command!["title"]!).ShouldBe(["Start over", "Help", "My advice", "Talk to a person"]);
        ((string)manifest["description"]!["full"]!).ShouldContain("The sourcing adviser of Acme");
    }

    [Fact]
    [Requirement("T44", "an icon has another size, the coloured one another ground than the brand's, the outline any colour but white, or no transparent ground")]
    public async Task The_icons_have_the_sizes_and_colours_that_Teams_wants()
    {
        var made = await MadePackage.MakeAsync([.. MadePackage.Enough, "--Brand:Colours:Accent=#004488"]);

        using var colour = made.Icon("color");
        (colour.Width, colour.Height).ShouldBe((192, 192));
        colour.GetPixel(0, 0).ShouldBe(SKColor.Parse("#004488"));
        var ink = Pixels(colour).Count(pixel => pixel == SKColors.White);
        ink.ShouldBeInRange(400, 192 * 192 / 2);

        using var outline = made.Icon("outline");
        (outline.Width, outline.Height).ShouldBe((32, 32));
        var drawn = Pixels(outline).Where(pixel => pixel.Alpha > 0).ToArray();
        drawn.ShouldAllBe(pixel => pixel.Red == 255 && pixel.Green == 255 && pixel.Blue == 255);
        drawn.Length.ShouldBeInRange(60, 700);
        outline.GetPixel(0, 0).Alpha.ShouldBe((byte)0);
    }

    [Theory]
    [InlineData("日本")]
    [InlineData("-")]
    public async Task A_name_whose_letters_the_font_lacks_gets_a_disc(string name)
    {
        using var outline = (await MadePackage.MakeAsync([.. MadePackage.Enough, $"--Brand:Name={name}"])).Icon("outline");
        outline.GetPixel(16, 16).ShouldBe(SKColors.White);
        outline.GetPixel(0, 0).Alpha.ShouldBe((byte)0);
    }

    [Fact]
    public async Task The_same_settings_give_the_same_bytes() =>
        (await MadePackage.MakeAsync(MadePackage.Enough)).Zip.ShouldBe((await MadePackage.MakeAsync(MadePackage.Enough)).Zip);

    [Fact]
    public async Task What_is_missing_is_told_all_at_once_and_nothing_is_written()
    {
        var made = await MadePackage.MakeAsync("--Brand:Contact:Url=", "--PublicUrl=http://advice.example.com", "--Brand:Name=A name that no list of developers has room for");

        made.ExitCode.ShouldBe(1);
        made.Zip.ShouldBeEmpty();
        made.Output.ShouldBeEmpty();
        made.Errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "Brand:Name: 'A name that no list of developers has room for' has 46 characters, and Teams shows a developer's name of at most 32. Set Teams:Developer:Name to a shorter one.",
            "MicrosoftAppId: The setting is empty, and the package names the bot by it. Register the bot as docs/teams.md tells, and set it to the id that Azure shows.",
            "PublicUrl: 'http://advice.example.com' is not an address that Teams takes. Write it like 'https://advice.example.com'.",
            "Teams:Developer:WebsiteUrl: The setting is empty, and so is Brand:Contact:Url. Set it to a page about you, like 'https://example.com'.",
        ]);
    }

    [Fact]
    public async Task An_id_of_nobody_and_an_address_too_long_to_share_are_told_and_nothing_is_written()
    {
        var made = await MadePackage.MakeAsync("--MicrosoftAppId=00000000-0000-0000-0000-000000000000", $"--PublicUrl=https://advice.example.com/{new string('a', 1900)}");

        (made.ExitCode, made.Zip.Length).ShouldBe((1, 0));
        made.Errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "MicrosoftAppId: '00000000-0000-0000-0000-000000000000' is not the GUID of an app. Copy the app id that Azure shows.",
            "PublicUrl: The address has 1927 characters, which makes the link that shares it longer than works everywhere. Set it to a shorter one.",
        ]);
    }

    [Theory]
    [Requirement("T44", "a text longer than Teams takes, or an address that is not https, gets into the manifest")]
    [InlineData("AppId", "no-guid", "Teams:AppId: 'no-guid' is not the GUID of an app.")]
    [InlineData("AppId", "00000000-0000-0000-0000-000000000000", "Teams:AppId: '00000000-0000-0000-0000-000000000000' is not the GUID of an app.")]
    [InlineData("Version", "1.0", "Teams:Version: '1.0' is not a version.")]
    [InlineData("Version", "", "Teams:Version: The setting is empty.")]
    [InlineData("ShortName", "", "Teams:ShortName: The setting is empty.")]
    [InlineData("ShortName", "A name of thirty-one characters", "Teams:ShortName: 'A name of thirty-one characters' has 31 characters. Teams takes at most 30")]
    [InlineData("Developer:Name", "A name that no list of developers has room for", "Teams:Developer:Name: ")]
    [InlineData("Developer:PrivacyUrl", "http://example.com/privacy", "Teams:Developer:PrivacyUrl: 'http://example.com/privacy' is not the address of a page that Teams takes.")]
    [InlineData("Developer:TermsOfUseUrl", "terms", "Teams:Developer:TermsOfUseUrl: 'terms' is not")]
    [InlineData("Developer:WebsiteUrl", "https://user@example.com", "Teams:Developer:WebsiteUrl: ")]
    [InlineData("ShortNmae", "x", "Teams:ShortNmae: The setting 'ShortNmae' does not exist. Did you mean 'ShortName'?")]
    public void A_wrong_setting_is_told_at_every_start_with_its_cure(string setting, string value, string told) =>
        Should.Throw<DefinitionsException>(() => VerbHost.Builder([$"--Teams:{setting}={value}"]).AddSourcingBot()).Message.ShouldStartWith(told);

    [Fact]
    public async Task The_verb_writes_where_it_is_told_and_says_what_to_do_next()
    {
        var run = await VerbProcess.RunAsync("", ["teams-package", "--output", "my-app.zip", .. MadePackage.Enough, "--MicrosoftAppTenantId=11111111-2222-3333-4444-555555555555"]);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.LeftBehind.Select(Path.GetFileName).ShouldBe(["my-app.zip"]);
        run.Output.ShouldStartWith($"Wrote {run.LeftBehind[0]}");
        run.Output.ShouldContain("https://advice.example.com/api/messages");
        run.Output.ShouldContain("Teams:Developer:PrivacyUrl is empty, so the package names https://agiletech.vn instead.");
        run.Output.ShouldContain($"https://teams.microsoft.com/l/app/{MadePackage.AppId}");
        run.Output.ShouldContain($"https://teams.microsoft.com/l/entity/{MadePackage.AppId}/conversations?tenantId=11111111-2222-3333-4444-555555555555");
    }

    [Fact]
    public async Task Without_an_address_for_the_world_no_domain_is_named_and_nothing_is_shared()
    {
        var made = await MadePackage.MakeAsync($"--MicrosoftAppId={MadePackage.AppId}");
        made.Manifest["validDomains"]!.AsArray().ShouldBeEmpty();
        made.Output.ShouldContain("PublicUrl is empty");
        made.Output.ShouldNotContain("/share?");
    }

    private static IReadOnlyList<string> Faults(JsonNode manifest)
    {
        // Written for draft 4, of which it uses nothing that means something else in draft 7.
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(s_schemas, $"v{TeamsManifest.SchemaVersion}", "MicrosoftTeams.schema.json")))!.AsObject();
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        var result = JsonSchema.FromText(schema.ToJsonString()).Evaluate(JsonElement.Parse(manifest.ToJsonString()), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => detail is { IsValid: false, Errors: not null }).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }

    private static IEnumerable<SKColor> Pixels(SKBitmap icon) => icon.Pixels;
}
