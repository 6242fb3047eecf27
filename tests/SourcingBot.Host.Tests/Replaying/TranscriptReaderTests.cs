using System.Text;
using SourcingBot.Host.Replaying;
using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Tests.Replaying;

public class TranscriptReaderTests
{
    [Fact]
    public void Activities_are_acts_and_replies_at_their_lines_and_what_nobody_notices_is_left_out()
    {
        var steps = Read("""
            [
              { "type": "conversationUpdate", "from": { "id": "u" }, "timestamp": "2026-11-22T09:00:00Z" },
              { "type": "typing", "from": { "id": "b", "role": "bot" } },
              { "type": "trace", "from": { "id": "b", "role": "bot" }, "text": "inside" },
              { "type": "message", "from": { "id": "b" }, "recipient": { "id": "u", "role": "user" }, "text": "Hello" },
              {
                "type": "message", "from": { "id": "u", "role": "user" }, "text": "hi",
                "timestamp": "2026-11-22T23:30:00Z", "localTimestamp": "2026-11-23T06:30:00+07:00"
              }
            ]
            """);

        steps.Select(step => step.Line).ShouldBe([2, 5, 6]);
        steps[0].ShouldBeOfType<RecordedAct>().Type.ShouldBe("conversationUpdate");
        steps[1].ShouldBeOfType<RecordedReply>().Reply.Text.ShouldBe("Hello");
        // The day of the person counts: in Hanoi it is the next one already.
        steps[2].ShouldBeOfType<RecordedAct>().At.ShouldBe(new DateTimeOffset(2026, 11, 23, 6, 30, 0, TimeSpan.FromHours(7)));
    }

    [Fact]
    public void A_reply_belongs_to_what_it_answers_also_where_something_came_between() =>
        Read("""
            [
              { "type": "installationUpdate", "id": "1", "from": { "role": "user" } },
              { "type": "conversationUpdate", "id": "2", "from": { "role": "user" } },
              { "type": "message", "replyToId": "1", "from": { "role": "bot" }, "text": "Hello" },
              { "type": "message", "replyToId": "lost", "from": { "role": "bot" }, "text": "later" }
            ]
            """).Select(step => step.Line).ShouldBe([2, 4, 3, 5]);

    [Fact]
    public void A_reply_is_what_a_person_notices_of_it()
    {
        var reply = ((RecordedReply)Read("""
            [{ "type": "message", "id": "1", "timestamp": "2026-11-22T09:00:00Z", "from": { "role": "bot" }, "text": "One\r\n\r\ntwo  ",
               "suggestedActions": { "actions": [{ "type": "imBack", "title": "Yes", "value": "yes" }] },
               "attachments": [
                 { "contentType": "application/vnd.microsoft.card.hero", "content": { "buttons": [{ "title": "No" }] } },
                 { "contentType": "application/vnd.microsoft.card.adaptive", "content": { "actions": [{ "type": "Action.Submit", "title": "Perhaps" }] } },
                 { "contentType": "image/png", "contentUrl": "data:image/png;base64,AA==" }] }]
            """).Single()).Reply;

        reply.Lines.ShouldBe(
        [
            "One", "two", "[buttons: Yes | No | Perhaps]",
            "[attachment: application/vnd.microsoft.card.hero]", "[attachment: application/vnd.microsoft.card.adaptive]", "[attachment: image/png]",
        ]);
    }

    [Fact]
    public void The_mark_of_an_encoding_does_not_disturb() =>
        Read("\uFEFF[{\"type\":\"endOfConversation\",\"from\":{\"role\":\"bot\"}}]").Single().ShouldBeOfType<RecordedReply>().Reply.Lines.ShouldBe(["[endOfConversation]"]);

    private static IReadOnlyList<ScriptStep> Read(string json) => TranscriptReader.Read("x.transcript", Encoding.UTF8.GetBytes(json));
}
