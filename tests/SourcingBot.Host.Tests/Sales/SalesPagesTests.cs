using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Advice.Requests;
using SourcingBot.BotFramework;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Host.Tests.Sales;

public sealed class SalesPagesTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_form_makes_a_link_of_all_its_fields_with_answers_from_buttons_and_in_words()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);

        using var response = await visitor.MakeLinkAsync(
            ("company", "Tailspin"), ("person", "Maria"), ("rep", "Anna"), ("email", "anna@example.com"), ("calendar", "https://calendar.example.com/anna"), ("greeting", "Hello,\r\nMaria."),
            ("choice-budget", "Our budget is tight"), ("words-budget", "around 200k dollars"), ("choice-control", "Shared control"), ("words-timeline", "six weeks"), ("choice-timeline", "In a year or more"),
            ("expires", "2099-03-31"), ("tags", " fair, spring 2027 ,, "));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var link = (await fixture.Host.LinksAsync()).Single(link => link.Company == "Tailspin");
        response.Headers.Location!.ToString().ShouldBe($"/sales/links?made={link.Id}");
        link.Representative.ShouldBe(new Representative("Anna") { Email = "anna@example.com", Calendar = new Uri("https://calendar.example.com/anna"), Greeting = "Hello,\nMaria." });
        (link.Person, link.IsForOnePerson, link.Expires, link.CreatedBy).ShouldBe(("Maria", true, new DateTimeOffset(2099, 4, 1, 0, 0, 0, TimeSpan.Zero), "page"));
        link.Tags.ShouldBe(["fair", "spring 2027"]);
        AnswersJson.Write(link.Known).ToJsonString().ShouldBe(
            """{"budget":{"amount":{"min":200000,"max":200000,"currency":"USD"},"stance":"tight"},"timeline":{"minDays":42,"maxDays":42},"control":"shared"}""");
        (await visitor.ReadAsync(response.Headers.Location!.ToString())).ShouldContain($"{fixture.Host.Address}/l/{link.Id}");
    }

    [Fact]
    public async Task Each_criterion_can_be_answered_by_the_buttons_of_its_question()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var page = await visitor.ReadAsync("/sales/links");
        foreach (var question in fixture.Host.Services.GetRequiredService<SourcingBot.Dialogs.Conversation.AdvisorLanguages>().Default.Plan.Questions)
        {
            page.ShouldContain($"""<select name="choice-{question.Criterion}" """);
            foreach (var choice in question.Choices)
            {
                page.ShouldContain(WebUtility.HtmlEncode(choice));
                using var response = await visitor.MakeLinkAsync(("rep", "Anna"), ("company", $"{question.Criterion} {choice}"[..Math.Min(100, $"{question.Criterion} {choice}".Length)]), ($"choice-{question.Criterion}", choice));
                response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, choice);
                (await fixture.Host.LinksAsync())[0].Known.Single().Criterion.ShouldBe(question.Criterion, choice);
            }
        }
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field_and_what_was_typed_stays()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var before = (await fixture.Host.LinksAsync()).Count;

        using var response = await visitor.MakeLinkAsync(
            ("rep", "Anna \"A\" <Schmidt>"), ("email", "nobody"), ("greeting", "Hello"), ("choice-control", "Shared control"), ("words-timeline", "bananas"), ("expires", "2020-01-01"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await response.Content.ReadAsStringAsync(Token);
        foreach (var field in (string[])["email", "choice-timeline", "expires"])
        {
            page.ShouldContain($"""<p class="mistake" id="{field}-mistake">""");
            page.ShouldContain($"aria-describedby=\"{(field == "email" ? "email-hint " : "")}{field}-mistake\"");
        }

        page.ShouldNotContain("id=\"rep-mistake\"");
        page.ShouldContain("value=\"Anna &quot;A&quot; &lt;Schmidt&gt;\"");
        page.ShouldContain("value=\"nobody\"");
        page.ShouldContain(">\nHello</textarea>");
        page.ShouldContain("<option value=\"Shared control\" selected>");
        page.ShouldContain("value=\"bananas\"");
        page.ShouldContain("<details class=\"card maker\" open");
        page.ShouldContain("<details class=\"known\" open");
        (await fixture.Host.LinksAsync()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task The_next_link_begins_with_the_representative_of_the_last_one_of_this_browser_photo_included()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var photo = Convert.FromBase64String(LinksApiTests.Pixel);
        using var first = await visitor.PostPhotoAsync(photo, ("rep", "Anna"), ("company", "First"), ("email", "anna@example.com"));
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var second = await visitor.MakeLinkAsync(("rep", "Anna"), ("company", "Second"));
        using var third = await visitor.MakeLinkAsync(("rep", "Anna"), ("company", "Third"), ("no-photo", "on"));

        var page = await visitor.ReadAsync("/sales/links");
        page.ShouldContain("""name="rep" value="Anna" """.TrimEnd());
        page.ShouldNotContain("""name="company" value="Third" """.TrimEnd());
        var links = (await fixture.Host.LinksAsync()).Where(link => link.Company is "First" or "Second" or "Third").ToDictionary(link => link.Company!);
        links["First"].Representative.HasPhoto.ShouldBeTrue();
        links["Second"].Representative.HasPhoto.ShouldBeTrue();
        links["Third"].Representative.HasPhoto.ShouldBeFalse();
        var store = fixture.Host.Services.GetRequiredService<ILinkStore>();
        (await store.FindPhotoAsync(links["Second"].Id, Token)).ShouldBe(await store.FindPhotoAsync(links["First"].Id, Token));
        var other = await Visitor.SignedInAsync(fixture.Host);
        (await other.ReadAsync("/sales/links")).ShouldContain("""name="rep" value="" """.TrimEnd());
    }

    [Fact]
    public async Task A_photo_that_is_too_large_gets_a_page_that_says_so()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);

        using var large = await visitor.PostPhotoAsync(new byte[(5 * 1024 * 1024) + 1], ("rep", "Anna"));
        large.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await large.Content.ReadAsStringAsync(Token)).ShouldContain("id=\"photo-mistake\"");
        using var huge = await visitor.PostPhotoAsync(new byte[7 * 1024 * 1024], ("rep", "Anna"));
        huge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await huge.Content.ReadAsStringAsync(Token)).ShouldContain("The photo is too large");
    }

    [Fact]
    public async Task The_page_of_a_link_says_what_happened_and_the_file_says_the_same()
    {
        var link = await fixture.Host.MakeLinkAsync("""{"rep": "Anna", "company": "=1+1", "person": "Jo"}""");
        var events = fixture.Host.Services.GetRequiredService<ILinkEvents>();
        var known = AnswersJson.Read("""{"control": "shared"}""").Value!.Single();
        var at = new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
        LinkEvent[] happened =
        [
            new(link.Id, "c1", LinkEventKind.Opened, at) { Context = new Dictionary<string, string> { ["utm_source"] = "@fair" } },
            new(link.Id, "c1", LinkEventKind.Answered, at.AddMinutes(1)) { Criterion = known.Criterion, Answer = known, IsFromContact = true },
            new(link.Id, "c1", LinkEventKind.Answered, at.AddMinutes(2)) { Criterion = known.Criterion, Answer = AnswersJson.Read("""{"control": "full"}""").Value!.Single() },
            new(link.Id, "c1", LinkEventKind.Advised, at.AddMinutes(3)) { Model = "in-house", Confidence = "clear", ResultId = "abcdefghijklmnopqrstuv" },
            new(link.Id, null, LinkEventKind.Erased, at.AddMinutes(4)),
        ];
        foreach (var one in happened)
        {
            await events.AddAsync(one, Token);
        }

        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var page = await visitor.ReadAsync($"/sales/links/{link.Id}");
        using var file = await visitor.GetAsync($"/sales/links/{link.Id}/events.csv");

        foreach (var said in (string[])["Opened the link", "utm_source=@fair", "control: shared control", "your answer, confirmed", "Changed the answer", "control: full control", "Got advice", "In-house", "Deleted their data", "Visitor 1"])
        {
            page.ShouldContain(said);
        }

        page.ShouldContain($"href=\"{fixture.Host.Address}/r/abcdefghijklmnopqrstuv\"");
        file.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        file.Content.Headers.ContentDisposition!.ToString().ShouldStartWith("attachment");
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var table = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync(Token)).Split("\r\n");
        table[0].ShouldStartWith("\ufeff\"Link\",\"Company\"");
        table[1].ShouldBe($"\"{link.Id}\",\"'=1+1\",\"Jo\",\"1\",\"2026-11-29 12:00:00\",\"Opened the link\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"utm_source=@fair\"");
        table[4].ShouldContain("\"In-house\",\"clear\",");
        table.Length.ShouldBe(happened.Length + 2);
    }

    [Theory]
    [InlineData("""{"rep": "Anna", "person": "Jo"}""", false)]
    [InlineData("""{"rep": "Anna"}""", true)]
    public async Task Only_a_link_for_many_is_offered_to_be_opened_since_the_other_would_begin_the_prospects_conversation(string request, bool isOffered)
    {
        var link = await fixture.Host.MakeLinkAsync(request);
        var visitor = await Visitor.SignedInAsync(fixture.Host);

        var page = await visitor.ReadAsync($"/sales/links?made={link.Id}");

        page.ShouldContain("The link is ready");
        page.Contains($"href=\"{fixture.Host.Address}/l/{link.Id}\"").ShouldBe(isOffered);
    }

    [Fact]
    public async Task What_a_prospect_asks_stands_on_the_page_and_in_the_file_with_how_to_answer()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var person = new Person("directline", "asks", "u1");
        var services = fixture.Host.Services;
        var activity = new Activity { Type = ActivityTypes.Message, Text = "hello", From = new ChannelAccount(person.UserId), Timestamp = DateTimeOffset.UnixEpoch };
        await services.GetRequiredService<ITurnStore>().CommitAsync(
            new TurnCommit(
                new IncomingTurn(new ConversationKey(person.ChannelId, person.ConversationId), "asks", activity), [], [],
                [new Result("asked", "hash", person.ChannelId, person.ConversationId, person.UserId, link.Id, null, DateTimeOffset.UnixEpoch, "{}")]),
            Token);
        foreach (var question in (string[])["=How long?", "<b>And</b> what then?"])
        {
            (await services.GetRequiredService<IInquiries>().AddAsync(
                new Inquiry("asked", link.Id, person, DateTimeOffset.UnixEpoch, question, "Ola & Co", "ola@example.com", "v1"), Token)).ShouldBeTrue();
        }

        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var page = await visitor.ReadAsync($"/sales/links/{link.Id}");
        using var file = await visitor.GetAsync($"/sales/links/{link.Id}/events.csv");

        foreach (var said in (string[])["Questions to you", "Ola &amp; Co", "ola@example.com", "=How long?", "&lt;b&gt;And&lt;/b&gt; what then?"])
        {
            page.ShouldContain(said);
        }

        var asked = (await file.Content.ReadAsStringAsync(Token)).Split("\r\n").Where(row => row.Contains("Sent a question")).ToArray();
        asked.Length.ShouldBe(2);
        asked[0].ShouldContain("\"Ola & Co\",\"ola@example.com\",\"'=How long?\"");
        asked[1].ShouldContain("\"<b>And</b> what then?\"");
    }

    [Fact]
    public async Task A_link_is_revoked_by_its_button_and_an_unknown_one_is_not_found()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var token = await visitor.FormTokenAsync();

        using var revoked = await visitor.PostAsync($"/sales/links/{link.Id}/revoke", token);
        using var again = await visitor.PostAsync($"/sales/links/{link.Id}/revoke", token);

        (revoked.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        (await fixture.Host.LinksAsync()).Single(one => one.Id == link.Id).Revoked.ShouldNotBeNull();
        foreach (var address in (string[])["/sales/links/AAAAAAAAAAAAAAAAAAAAAA", "/sales/links/AAAAAAAAAAAAAAAAAAAAAA/events.csv"])
        {
            using var unknown = await visitor.GetAsync(address);
            unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var nothing = await visitor.PostAsync("/sales/links/AAAAAAAAAAAAAAAAAAAAAA/revoke", token);
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("S23", "a sales page may be framed, is kept by a cache, or sends its forms elsewhere")]
    public async Task Every_route_of_the_sales_pages_is_guarded_by_its_headers()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var stranger = new Visitor(fixture.Host);
        string[] routes = ["/sales", "/sales/links", $"/sales/links/{link.Id}", $"/sales/links/{link.Id}/events.csv", "/sales/sign-in", await fixture.Host.NewSignInAsync(), "/sales/sign-in?token=wrong"];
        foreach (var who in (Visitor[])[visitor, stranger])
        {
            foreach (var route in routes)
            {
                using var response = await who.GetAsync(route);
                var policy = response.Headers.GetValues("Content-Security-Policy").Single();
                policy.ShouldStartWith("default-src 'none'; ", customMessage: route);
                policy.ShouldContain("object-src 'none'");
                policy.ShouldContain("base-uri 'none'");
                policy.ShouldContain("frame-ancestors 'none'");
                policy.ShouldContain(response.Content.Headers.ContentType?.MediaType == "text/html" ? "form-action 'self'" : "form-action 'none'");
                response.Headers.CacheControl!.NoStore.ShouldBeTrue(route);
                response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
                response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
            }
        }
    }

    [Fact]
    public async Task No_sales_page_has_a_script_or_a_handler_inside()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        foreach (var route in (string[])["/sales/links", $"/sales/links?made={link.Id}", $"/sales/links/{link.Id}"])
        {
            var page = await visitor.ReadAsync(route);
            page.Split("<script").Length.ShouldBe(2, route);
            page.ShouldMatch("""<script src="/assets/sales\.[0-9a-f]+\.js" type="module"></script>""");
            page.ShouldNotMatch(@"<[^>]+\son[a-z]+=");
            page.ShouldNotMatch(@"<[^>]+\sstyle=");
        }
    }
}
