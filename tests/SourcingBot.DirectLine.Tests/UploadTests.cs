using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using static SourcingBot.DirectLine.Tests.Page;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Files, as the real client sends them: the message and each file as parts of a form.</summary>
public sealed class UploadTests
{
    private const int Limit = 4 * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Requirement("S18", "4 MB are refused, 4 MB and one byte taken, or a refused file is kept")]
    public async Task A_call_may_bring_4_MB_of_files_and_not_one_byte_more()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();

        using var fits = await UploadAsync(page, new byte[Limit]);
        using var tooBig = await UploadAsync(page, new byte[Limit + 1]);
        using var tooBigTogether = await UploadAsync(page, new byte[Limit / 2], new byte[(Limit / 2) + 1]);
        using var tooBigAlone = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload", Single(new byte[Limit + 1]));
        using var farTooBig = await UploadAsync(page, new byte[Limit * 2]);

        fits.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var refused in new[] { tooBig, tooBigTogether, tooBigAlone, farTooBig })
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            (await ErrorAsync(refused)).ShouldBe("MessageSizeTooBig");
        }

        Count(host).ShouldBe(1);
    }

    [Theory]
    [InlineData("image/svg+xml")]
    [InlineData("text/xml")]
    [InlineData("application/javascript")]
    [InlineData("IMAGE/SVG+XML")]
    [Requirement("S18", "a browser may run what was sent")]
    public async Task Nothing_that_a_browser_runs_keeps_its_type(string type)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var body = new ByteArrayContent("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var file = await host.Http.GetAsync(host.Bot.Seen.Last().Attachments![0].ContentUrl, Cancellation);
        file.Content.Headers.ContentType!.ToString().ShouldBe("application/octet-stream");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    [Requirement("S18", "the message beside files is of any size, or files of any number")]
    public async Task The_message_beside_files_and_their_number_are_limited_too()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var form = Form($$$"""{"type":"message","value":{"x":"{{{new string('x', 256 * 1024)}}}"}}""");
        form.Add(File([1], "text/plain"), "file", "a.txt");

        using var longMessage = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload", form);
        using var twenty = await UploadAsync(page, [.. Enumerable.Repeat(new byte[1], 20)]);
        using var more = await UploadAsync(page, [.. Enumerable.Repeat(new byte[1], 21)]);

        longMessage.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        twenty.StatusCode.ShouldBe(HttpStatusCode.OK);
        more.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Count(host).ShouldBe(20);
    }

    [Fact]
    public async Task Files_count_as_messages_when_there_are_too_many()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:ActivitiesPerMinute"] = "1" });
        var page = await host.OpenPageAsync();
        using var first = await UploadAsync(page, new byte[1]);

        using var second = await UploadAsync(page, new byte[1]);

        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        Count(host).ShouldBe(1);
    }

    [Fact]
    [Requirement("S18", "the sender's name for a file reaches a path or an address, or a browser may run what was sent")]
    public async Task A_file_lies_under_a_generated_name_and_is_given_out_as_nothing_but_bytes()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var form = Form("""{"type":"message","text":"look","channelData":{"clientActivityID":"c1"},"attachments":[{"contentType":"text/html","name":"../../x.html"}]}""");
        form.Add(File("<script>alert(1)</script>"u8.ToArray(), "text/html"), "file", "../../x.html");

        using var answer = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload?userId=dl_x", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        var told = host.Bot.Seen.Last();
        told.Text.ShouldBe("look");
        told.From!.Id.ShouldBe(page.UserId);
        var attachment = told.Attachments!.ShouldHaveSingleItem();
        attachment.Name.ShouldBe("x.html");
        attachment.ContentType.ShouldBe("text/html");
        var address = new Uri(attachment.ContentUrl!);
        address.AbsolutePath.ShouldMatch("^/v3/directline/attachments/[A-Za-z0-9_-]{22}$");

        var echo = (await page.ReadAsync())[1]!;
        ((string)echo["id"]!).ShouldBe((string)(await JsonAsync(answer))["id"]!);
        ((string)echo["channelData"]!["clientActivityID"]!).ShouldBe("c1");
        ((string)echo["attachments"]![0]!["contentUrl"]!).ShouldBe(attachment.ContentUrl);

        using var file = await host.Http.GetAsync(address, Cancellation);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        file.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"], "pages of listed sites show pictures by their address");
        (await file.Content.ReadAsStringAsync(Cancellation)).ShouldBe("<script>alert(1)</script>");
    }

    [Fact]
    [Requirement("S18", "a file is there after 24 hours")]
    public async Task A_file_is_gone_when_it_is_a_day_old()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        var page = await host.OpenPageAsync();
        // Between two rounds of the job that deletes.
        time.Advance(TimeSpan.FromMinutes(5));
        using var answer = await UploadAsync(page, "kept"u8.ToArray());
        var address = host.Bot.Seen.Last().Attachments![0].ContentUrl;

        time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        using var before = await host.Http.GetAsync(address, Cancellation);
        time.Advance(TimeSpan.FromSeconds(1));
        using var after = await host.Http.GetAsync(address, Cancellation);

        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ErrorAsync(after)).ShouldBe("NotFound");
        for (var rounds = 0; Count(host) > 0; rounds++)
        {
            rounds.ShouldBeLessThan(500, "the file stays in the database");
            time.Advance(TimeSpan.FromMinutes(10));
            await Task.Delay(20, Cancellation);
        }
    }

    [Fact]
    public async Task A_picture_keeps_its_type_so_that_the_chat_can_show_it()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var form = Form("""{"type":"message","attachments":[{"contentType":"image/png","name":"a.png","thumbnailUrl":"data:image/png;base64,AAAA"}]}""");
        form.Add(File([1, 2, 3], "image/png"), "file", "a.png");

        using var answer = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload", form);

        var attachment = host.Bot.Seen.Last().Attachments!.ShouldHaveSingleItem();
        attachment.ThumbnailUrl.ShouldBe("data:image/png;base64,AAAA");
        using var picture = await host.Http.GetAsync(attachment.ContentUrl, Cancellation);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task A_single_file_may_be_the_body_and_a_server_says_whose_it_is()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();

        using var answer = await new Page(host, page.ConversationId, TestHost.Secret)
            .SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload?userId=dl_somebody", Single([1, 2, 3]));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var told = host.Bot.Seen.Last();
        told.From!.Id.ShouldBe("dl_somebody");
        told.Attachments!.ShouldHaveSingleItem().Name.ShouldBe("plan.pdf");
    }

    public static TheoryData<string, string> Broken => new()
    {
        { "multipart/form-data", "no boundary" },
        { "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nbreaks off" },
        { "multipart/form-data; boundary=b", "--b--\r\n" },
        { "multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"message\"}\r\n--b--\r\n" },
        { "multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"invoke\"}\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n" },
        { "text/plain", "" },
        { "nonsense", "x" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_cannot_be_an_upload_is_refused_and_nothing_is_kept(string type, string body)
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload", content);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(answer)).ShouldBe("BadArgument");
        host.Bot.Seen.ShouldBeEmpty();
        Count(host).ShouldBe(0);
    }

    [Fact]
    public async Task When_the_room_for_files_is_full_none_is_taken()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:UploadMegabytes"] = "4" });
        var page = await host.OpenPageAsync();
        using var fits = await UploadAsync(page, new byte[Limit]);

        using var answer = await UploadAsync(page, new byte[1]);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        Count(host).ShouldBe(1);
    }

    [Fact]
    [Requirement("S18", "one conversation takes the room of all")]
    public async Task One_conversation_does_not_fill_the_room_for_all()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:UploadMegabytes"] = "40" });
        var greedy = await host.OpenPageAsync();
        using var first = await UploadAsync(greedy, new byte[Limit]);

        using var second = await UploadAsync(greedy, new byte[Limit]);
        using var another = await UploadAsync(await host.OpenPageAsync(), new byte[Limit]);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        another.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> UploadAsync(Page page, params byte[][] files)
    {
        var form = Form("""{"type":"message","text":"files"}""");
        foreach (var file in files)
        {
            form.Add(File(file, "application/pdf"), "file", "plan.pdf");
        }

        return page.SendAsync(HttpMethod.Post, $"conversations/{page.ConversationId}/upload?userId=dl_x", form);
    }

    private static MultipartFormDataContent Form(string activity) => new() { { File(Encoding.UTF8.GetBytes(activity), "application/vnd.microsoft.activity"), "activity", "blob" } };

    private static ByteArrayContent File(byte[] content, string type)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue(type);
        return part;
    }

    private static ByteArrayContent Single(byte[] content)
    {
        var body = File(content, "application/pdf");
        body.Headers.TryAddWithoutValidation("Content-Disposition", "name=\"file\"; filename=\"plan.pdf\"");
        return body;
    }

    private static long Count(TestHost host)
    {
        using var connection = new SqliteConnection($"Data Source={host.Database};Pooling=false");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM uploads";
        return (long)command.ExecuteScalar()!;
    }
}
