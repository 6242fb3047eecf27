using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Moq;
using SourcingBot.Advice.Requests;
using SourcingBot.Host.Tests.Sales;
using SourcingBot.Host.Verbs;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Tests.Verbs;

public sealed class LinkVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly Mock<IInquiries> _inquiries = new();
    private readonly IHost _host;

    public LinkVerbTests()
    {
        var builder = VerbHost.Builder([$"--Storage:ConnectionString=Data Source={_folder.File("test.db")}", "--PublicUrl=https://advice.example.com/"]);
        builder.AddSourcingBot();
        builder.Services.AddSingleton(_inquiries.Object);
        _host = builder.Build();
        _inquiries.Setup(store => store.ReadAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_is_printed_as_its_address_then_as_all_that_was_said_of_it()
    {
        await File.WriteAllBytesAsync(_folder.File("me.png"), Convert.FromBase64String(LinksApiTests.Pixel), Token);

        var exit = await CreateAsync(
            """{"rep": "Anna Schmidt", "email": "anna@example.com", "company": "Müller & Söhne", "person": "Jo", "greeting": "Hello,\nJo.", "expires": "2099-03-31", "tags": ["fair"]}""",
            answers: """{"budget": {"stance": "tight"}, "control": "shared"}""",
            photo: _folder.File("me.png"),
            qr: _folder.File("code.svg"));

        exit.ShouldBe(0);
        var link = (await LinksAsync()).Single();
        Lines[0].ShouldBe($"https://advice.example.com/l/{link.Id}");
        Lines[1..].ShouldBe(
        [
            "  For       Müller & Söhne · Jo (one person, on any device the same conversation)",
            "  From      Anna Schmidt, anna@example.com, with a photo",
            "  Greeting  Hello, Jo.",
            "  Known     budget: a tight budget; control: shared control",
            "  Tags      fair",
            "  Works     until 2099-04-01 00:00Z",
            $"  Made      {link.Created.UtcDateTime:yyyy-MM-dd HH:mm}Z by command",
        ]);
        (await File.ReadAllTextAsync(_folder.File("code.svg"), Token)).ShouldContain($"https://advice.example.com/l/{link.Id}");
        link.Representative.HasPhoto.ShouldBeTrue();
    }

    [Fact]
    public async Task Mistakes_are_told_by_option_and_nothing_is_made()
    {
        (await CreateAsync("""{"email": "nobody", "tags": ["a", "b,c"]}""", answers: """{"control": "total"}""")).ShouldBe(1);
        (await CreateAsync("""{"rep": "Anna"}""", answers: "control=shared")).ShouldBe(1);
        (await CreateAsync("""{"rep": "Anna"}""", photo: _folder.File("missing.png"))).ShouldBe(1);
        (await CreateAsync("""{"rep": "Anna"}""", qr: _folder.File("code.gif"))).ShouldBe(1);

        var errors = _error.ToString();
        errors.ShouldContain("'--rep' is missing. Allowed: the representative's name");
        errors.ShouldContain("'--email' is \"nobody\".");
        errors.ShouldContain("'--tag' is \"b,c\".");
        errors.ShouldContain("'--answers control' is \"total\". Allowed: hands-off, shared, close, full.");
        errors.ShouldContain("'--answers' is control=shared. Allowed: JSON in single quotes");
        errors.ShouldContain("'--photo' is");
        errors.ShouldContain("Allowed: a file that ends in .svg or .png.");
        _output.ToString().ShouldBeEmpty();
        (await LinksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_shows_what_became_of_each_link()
    {
        (await LinkListVerb.RunAsync(_host.Services, asJson: false, _output, Token)).ShouldBe(0);
        _output.ToString().ShouldContain("There is no link yet.");
        var link = await MakeAsync("""{"rep": "Anna", "company": "Acme", "expires": "never"}""");
        foreach (var kind in (LinkEventKind[])[LinkEventKind.Opened, LinkEventKind.Started])
        {
            await HappensAsync(new LinkEvent(link.Id, "c1", kind, DateTimeOffset.UtcNow));
        }

        _output.GetStringBuilder().Clear();
        await LinkListVerb.RunAsync(_host.Services, asJson: false, _output, Token);
        Lines[1].ShouldMatch($@"^{link.Id}  \d{{4}}-\d\d-\d\d       1      1      0  never expires       Acme, by Anna$");

        _output.GetStringBuilder().Clear();
        await LinkListVerb.RunAsync(_host.Services, asJson: true, _output, Token);
        var json = JsonNode.Parse(_output.ToString())!.AsArray().Single()!;
        ((string)json["url"]!, (int)json["opened"]!, (int)json["finished"]!).ShouldBe(($"https://advice.example.com/l/{link.Id}", 1, 0));
        json.AsObject().ContainsKey("expires").ShouldBeFalse();
    }

    [Fact]
    public async Task What_happened_is_shown_by_person_in_words_as_a_table_and_as_JSON()
    {
        var link = await MakeAsync("""{"rep": "Anna", "company": "Acme"}""");
        var at = new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
        var shared = AnswersJson.Read("""{"control": "shared"}""").Value!.Single();
        LinkEvent[] happened =
        [
            new(link.Id, "c1", LinkEventKind.Opened, at) { Context = new Dictionary<string, string> { ["utm_source"] = "fair" } },
            new(link.Id, "c1", LinkEventKind.Answered, at.AddMinutes(1)) { Criterion = shared.Criterion, Answer = shared, IsFromContact = true },
            new(link.Id, "c1", LinkEventKind.LeftOpen, at.AddMinutes(2)) { Criterion = shared.Criterion },
            new(link.Id, "c2", LinkEventKind.Compared, at.AddMinutes(3)) { ResultId = "abcdefghijklmnopqrstuv" },
            new(link.Id, "c1", LinkEventKind.Advised, at.AddMinutes(4)) { Model = "in-house", Confidence = "clear", ResultId = "abcdefghijklmnopqrstuv" },
            new(link.Id, null, LinkEventKind.Erased, at.AddMinutes(5)),
        ];
        foreach (var one in happened)
        {
            await HappensAsync(one);
        }

        var text = await ShowAsync($"https://advice.example.com/l/{link.Id}?x=y", new LinkView());
        text.ShouldContain(string.Join('\n',
        [
            "Visitor 1",
            "  2026-11-29 12:00Z  Opened the link: utm_source=fair",
            "  2026-11-29 12:01Z  Answered: control: shared control, your answer, confirmed",
            "  2026-11-29 12:02Z  Left open: control",
            "  2026-11-29 12:04Z  Got advice: In-house  https://advice.example.com/r/abcdefghijklmnopqrstuv",
            "Visitor 2",
            "  2026-11-29 12:03Z  A colleague began to compare  https://advice.example.com/r/abcdefghijklmnopqrstuv",
            "Deleted by the visitors",
            "  2026-11-29 12:05Z  Deleted their data",
        ]));

        (await ShowAsync(link.Id[..6], new LinkView(AsCsv: true))).ShouldStartWith("\ufeff\"Link\",");
        await ShowAsync(link.Id, new LinkView(Output: _folder.File("table.csv")));
        (await File.ReadAllTextAsync(_folder.File("table.csv"), Token)).Split("\r\n").Length.ShouldBe(happened.Length + 2);
        var visits = JsonNode.Parse(await ShowAsync(link.Id, new LinkView(AsJson: true)))!["visits"]!.AsArray();
        visits.Count.ShouldBe(3);
        ((string)visits[0]!["events"]![1]!["event"]!, (string)visits[0]!["events"]![1]!["answer"]!).ShouldBe(("answered", "shared"));
        visits[2]!.AsObject().ContainsKey("visitor").ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_prospect_asked_is_shown_with_how_to_reach_them()
    {
        var link = await MakeAsync("""{"rep": "Anna", "company": "Acme"}""");
        _inquiries.Setup(store => store.ReadAsync(link.Id, It.IsAny<CancellationToken>())).ReturnsAsync(
            [new Inquiry("r", link.Id, new Person("directline", "c1", "u1"), new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero), "Who runs it?\nAnd when?", "Maria", "maria@example.com", "1")]);

        (await ShowAsync(link.Id, new LinkView())).ShouldContain("\nQuestions to you\n  2026-11-29 12:00Z  Maria, maria@example.com: Who runs it? And when?\n");
    }

    [Fact]
    public async Task A_link_is_revoked_once_and_one_that_does_not_exist_is_told_with_where_it_was_looked_for()
    {
        var link = await MakeAsync("""{"rep": "Anna", "company": "Acme"}""");

        (await LinkRevokeVerb.RunAsync(_host.Services, link.Id[..8], _output, _error, Token)).ShouldBe(0);
        (await LinkRevokeVerb.RunAsync(_host.Services, link.Id, _output, _error, Token)).ShouldBe(1);
        (await LinkRevokeVerb.RunAsync(_host.Services, "nothing", _output, _error, Token)).ShouldBe(1);

        Lines.ShouldBe([$"The link {link.Id} for Acme is revoked."]);
        _error.ToString().ShouldContain("was revoked before.");
        _error.ToString().ShouldContain($"There is no link 'nothing' in {_folder.File("test.db")}.");
        (await LinksAsync()).Single().Revoked.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_slip_in_an_option_is_told_and_not_taken_for_a_setting()
    {
        var database = $"--Storage:ConnectionString=Data Source={_folder.File("other.db")}";
        var slip = await VerbProcess.RunAsync("", "link", "create", "--rep", "Anna", "--companny", "Acme", database);
        var loose = await VerbProcess.RunAsync("", "link", "create", "--rep", "Anna", "--company", "Acme", "Corporation", database);
        var made = await VerbProcess.RunAsync("", "link", "create", "--rep", "Anna", "--company", "Acme Corporation", "--answers", "{\"control\": \"full\"}", "--expires", "30d", database);
        var dash = await VerbProcess.RunAsync("", "link", "show", "-abc", database);

        (slip.ExitCode, loose.ExitCode, made.ExitCode, dash.ExitCode).ShouldBe((1, 1, 0, 1));
        slip.Errors.ShouldContain("The option '--companny' does not exist. Did you mean '--company'?");
        loose.Errors.ShouldContain("'Corporation' stands alone.");
        made.Output.Split('\n')[0].Trim().ShouldMatch("^http://localhost:3978/l/[A-Za-z0-9_-]{22}$");
        dash.Errors.ShouldContain("There is no link '-abc'");
        slip.LeftBehind.ShouldBeEmpty();
    }

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    private string[] Lines => _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private Task<IReadOnlyList<SalesLink>> LinksAsync() => _host.Services.GetRequiredService<ILinkStore>().ReadAsync(Token);

    private Task<int> CreateAsync(string json, string? answers = null, string? photo = null, string? qr = null) =>
        LinkCreateVerb.RunAsync(_host.Services, new LinkToCreate(json, answers, photo, qr), _output, _error, Token);

    private async Task<SalesLink> MakeAsync(string json) => (await _host.Services.GetRequiredService<LinkMaker>().MakeAsync(json, "test", Token)).Value!;

    private Task HappensAsync(LinkEvent happened) => _host.Services.GetRequiredService<ILinkEvents>().AddAsync(happened, Token);

    private async Task<string> ShowAsync(string id, LinkView view)
    {
        using var output = new MemoryStream();
        (await LinkShowVerb.RunAsync(_host.Services, id, view, output, _error, Token)).ShouldBe(0);
        return Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n");
    }
}
