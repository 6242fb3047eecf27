using CsCheck;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>Messages that nobody wrote: words of the vocabulary and of the rows, numbers, signs and other scripts in any order.</summary>
public sealed class RandomMessageTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    private static readonly string[] Words =
    [
        .. RowTests.Rows().SelectMany(row => row.Data.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(),
        .. File.ReadAllText(Path.Combine(English.Dialogs.Path, "en", "vocabulary.yaml")).Split([' ', '|', '[', ']', ',', '"', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(),
    ];

    private static readonly Gen<string> Part = Gen.Frequency(
        (6, Gen.OneOf(Words)),
        (3, Gen.Select(Gen.Int[0, 3000], Gen.OneOf("", "k", "m", "%", " million", " months", " weeks", " people", " dollars", "€", " an hour", "+", "th", "/12", "-03-01", ".5", ",000"), (number, unit) => number + unit)),
        (2, Gen.OneOf(HostileTests.Pieces)),
        (1, Gen.String[0, 6]));

    private static readonly Gen<string> Separator = Gen.Frequency((8, Gen.Const(" ")), (1, Gen.OneOf("", ", ", ". ", "? ", "-", "\n\n", "/", "; ", " - ", "!")));

    private static readonly Gen<string> Text = Gen.Select(Part, Separator, (part, separator) => part + separator).Array[0, 25].Select(string.Concat);

    private static readonly Gen<Question> Asked = Gen.Select(
        Gen.OneOf([null, .. Criterion.All]),
        Gen.Int[0, 3000].Select(Row.Today.AddDays),
        Gen.OneOf("en-US", "en-GB", "de-DE", "fr-CH", "hi-IN", "xx"),
        Gen.Bool,
        (pending, today, locale, aboutCosts) => new Question(pending, today, locale, aboutCosts));

    [Fact]
    public void Any_message_is_read_without_an_exception_and_into_valid_values() =>
        Gen.Select(Text, Asked).Sample((text, question) => Sane.Check(Understander.Read(text, question), text), iter: Nightly.Or(3_000, 300_000));

    [Fact]
    public void The_same_message_is_read_alike_each_time() => Gen.Select(Text, Asked).Sample(
        (text, question) => Reading.Whole(Understander.Read(text, question)).ShouldBe(Reading.Whole(new Understander(English.Vocabulary).Read(text, question))),
        iter: Nightly.Or(500, 50_000));
}
