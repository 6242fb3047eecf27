using CsCheck;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

public sealed class EscapeTests
{
    /// <summary>Whatever might mean something in Markdown.</summary>
    private static readonly string[] Marks =
        ["#", "*", "_", "`", "[", "]", "(", ")", "<b>", "&lt;", "|", "\n", "-", "1.", "!", "\\", "~~", "www.a.bc", "http://a", "    ", ":", "---", "="];

    private static readonly Gen<string> Typed =
        Gen.OneOf(Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]), Gen.String[Gen.Char.AlphaNumeric, 0, 4], Gen.Const(" "))
            .Array[0, 12].Select(string.Concat);

    [Fact]
    public void What_a_user_typed_is_shown_as_typed_in_plain_text() =>
        Typed.Sample(typed => Renderings.PlainText.Render(MarkdownText.Escape(typed)) == OnOneLine(typed));

    [Fact]
    public void What_a_user_typed_is_still_only_text_after_rendering_for_web_chat() =>
        Typed.Sample(typed =>
            Renderings.PlainText.Render(Renderings.WebChat.Render($"{MarkdownText.Escape(typed)} is what you said.")) == OnOneLine($"{typed} is what you said."));

    [Fact]
    public void What_a_user_typed_does_not_leave_its_place_in_a_sentence() =>
        Renderings.WebChat.Render($"You said **{MarkdownText.Escape("a** [x](https://evil.example)\n\n# b")}**. Right?")
            .ShouldBe(@"You said **a\*\* \[x\](https\://evil\.example) # b**. Right?");

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_go() =>
        MarkdownText.Escape("abc\u202Edef").ShouldBe("abcdef");

    private static string OnOneLine(string typed) => string.Join(' ', typed.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
