using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Charts;
using SourcingBot.Sales.Links;

namespace SourcingBot.Sales.Tests.Links;

public sealed class LinkRequestJsonTests
{
    /// <summary>A PNG of one pixel.</summary>
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private static readonly LinkTerms Terms = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero), TimeSpan.FromDays(90), null);

    [Fact]
    public void All_that_can_be_said_is_read()
    {
        var link = Read("""
            {"rep": " Anna Schmidt ", "email": "anna.schmidt+fair@example.co.uk", "calendar": "https://calendar.example.com/anna?d=30", "greeting": "Hello,\r\ngood to meet you.",
             "company": "Müller & Söhne", "person": "Jo", "for": "many", "expires": "30d", "answers": {"control": "shared"}, "tags": ["fair", "spring 2027", "Fair"]}
            """);

        link.Representative.ShouldBe(new Representative("Anna Schmidt")
        {
            Email = "anna.schmidt+fair@example.co.uk", Calendar = new Uri("https://calendar.example.com/anna?d=30"), Greeting = "Hello,\ngood to meet you.",
        });
        (link.Company, link.Person, link.IsForOnePerson).ShouldBe(("Müller & Söhne", "Jo", false));
        link.Expires.ShouldBe(Terms.Now.AddDays(30));
        link.Known.Single().ShouldBe(new ChoiceAnswer(Criterion.Control, "shared"));
        link.Tags.ShouldBe(["fair", "spring 2027"]);
    }

    [Fact]
    public void A_name_is_enough()
    {
        var link = Read("""{"rep": "Anna"}""");

        link.Representative.ShouldBe(new Representative("Anna"));
        (link.Company, link.Person, link.IsForOnePerson, link.Photo).ShouldBe((null, null, false, null));
        link.Expires.ShouldBe(Terms.Now.AddDays(90));
        link.Known.ShouldBeEmpty();
        link.Tags.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"rep": "A", "person": "Jo"}""", true)]
    [InlineData("""{"rep": "A", "company": "Acme"}""", false)]
    [InlineData("""{"rep": "A", "for": "one"}""", true)]
    [InlineData("""{"rep": "A", "person": "Jo", "for": "many"}""", false)]
    public void It_is_for_one_person_where_one_is_named_or_asked_for(string json, bool isForOne) => Read(json).IsForOnePerson.ShouldBe(isForOne);

    [Theory]
    [InlineData("")]
    [InlineData("data:image/png;base64,")]
    public void A_photo_becomes_a_portrait(string prefix)
    {
        var link = Read(new JsonObject { ["rep"] = "A", ["photo"] = prefix + Pixel }.ToJsonString());

        Portrait.Read(link.Photo!).Refusal.ShouldBeNull();
        link.Representative.HasPhoto.ShouldBeTrue();
    }

    [Fact]
    public void The_longest_that_is_allowed_is_read_and_one_more_is_not()
    {
        string Json(int more) => new JsonObject
        {
            ["rep"] = new string('r', 80 + more),
            ["company"] = new string('c', 100 + more),
            ["person"] = new string('p', 100 + more),
            ["greeting"] = new string('g', 500 + more),
            ["calendar"] = "https://example.com/" + new string('c', 480 + more),
            ["tags"] = new JsonArray([.. Enumerable.Range(0, 20 + more).Select(n => JsonValue.Create(new string((char)('a' + n), 40)))]),
        }.ToJsonString();

        Read(Json(0)).Tags.Count.ShouldBe(20);
        FieldsOf(Json(1)).ShouldBe(["rep", "company", "person", "greeting", "calendar", "tags"], ignoreOrder: true);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_with_place_value_and_cure()
    {
        var errors = LinkRequestJson.Read("""{"company": "", "for": "all", "expires": "yesterday", "answers": {"control": "total"}, "tags": ["a", "b,c"], "colour": 1}""", Terms).Errors;

        errors.Select(error => error.Field).ShouldBe(["rep", "company", "for", "expires", "answers.control", "tags[1]", "colour"], ignoreOrder: true);
        errors.Single(error => error.Field == "for").ToString().ShouldBe("'for' is \"all\". Allowed: one, many.");
        errors.Single(error => error.Field == "rep").Value.ShouldBeNull();
    }

    public static TheoryData<string> ControlCharacters => [.. new[] { 0x00, 0x07, 0x08, 0x09, 0x0D, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0x202E, 0x2066 }.Select(code => $"a{(char)code}b")];

    [Theory]
    [MemberData(nameof(ControlCharacters))]
    [InlineData("a\nb")]
    [Requirement("S26", "a name with a line break or a sign that hides text gets into a link")]
    public void What_breaks_a_line_or_hides_text_is_in_no_field(string text)
    {
        var json = new JsonObject { ["rep"] = text, ["company"] = text, ["person"] = text, ["email"] = $"{text}@example.com", ["calendar"] = $"https://example.com/{text}", ["tags"] = new JsonArray(text) };
        if (!text.Contains('\n'))
        {
            json["greeting"] = text;
        }

        FieldsOf(json.ToJsonString()).ShouldBe(json.Select(field => field.Key == "tags" ? "tags[0]" : field.Key), ignoreOrder: true);
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.com")]
    [InlineData("example.com/anna")]
    [InlineData("https://")]
    [InlineData("https://user:secret@example.com/")]
    [Requirement("S22", "the address of a calendar may run a script or leave https")]
    public void A_calendar_is_an_https_address(string calendar) =>
        FieldsOf(new JsonObject { ["rep"] = "A", ["calendar"] = calendar }.ToJsonString()).ShouldBe(["calendar"]);

    [Theory]
    [InlineData("anna")]
    [InlineData("anna@example")]
    [InlineData("anna@@example.com")]
    [InlineData("anna schmidt@example.com")]
    [InlineData("Anna <anna@example.com>")]
    [InlineData("anna@example.com,bo@example.com")]
    [InlineData("anna@example.com?bcc=bo@example.com")]
    [InlineData("\"a\"@example.com")]
    public void An_address_that_is_none_or_several_is_refused(string email) =>
        FieldsOf(new JsonObject { ["rep"] = "A", ["email"] = email }.ToJsonString()).ShouldBe(["email"]);

    [Theory]
    [InlineData("not base64 at all!")]
    [InlineData("bm90IGEgcGljdHVyZQ==")]
    [InlineData("data:image/png,abc")]
    [InlineData("https://example.com/anna.png")]
    public void What_is_no_picture_is_refused(string photo) =>
        FieldsOf(new JsonObject { ["rep"] = "A", ["photo"] = photo }.ToJsonString()).ShouldBe(["photo"]);

    [Fact]
    public void A_picture_too_large_is_refused_with_its_limit() =>
        LinkRequestJson.Read(new JsonObject { ["rep"] = "A", ["photo"] = Convert.ToBase64String(new byte[(5 * 1024 * 1024) + 1]) }.ToJsonString(), Terms)
            .Errors.Single().Allowed.ShouldBe("a picture of up to 5 MB");

    private static LinkRequest Read(string json)
    {
        var reading = LinkRequestJson.Read(json, Terms);
        reading.Errors.ShouldBeEmpty();
        return reading.Value!;
    }

    private static IEnumerable<string> FieldsOf(string json) => LinkRequestJson.Read(json, Terms).Errors.Select(error => error.Field);
}
