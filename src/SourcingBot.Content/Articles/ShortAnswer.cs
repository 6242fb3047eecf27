using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

internal static class ShortAnswer
{
    private const int Sentences = 2;
    private const int MostWords = 60;

    internal static Prose Read(YamlValue? summary, ProseReader prose, Problems problems)
    {
        if (summary?.Text() is not { Length: > 0 } text)
        {
            return new Prose("", [], default);
        }

        MarkdownCheck.Run(text, summary.File, summary.Line, problems);
        var read = prose.Read(text, summary.File, summary.Line, problems);
        if (read.Measure.Sentences != Sentences)
        {
            summary.Problem($"The short answer has {Counted(read.Measure.Sentences, "sentence")}.", "Write two: they stand alone where there is little room.");
        }

        if (read.Measure.Words > MostWords)
        {
            summary.Problem($"The short answer has {read.Measure.Words} words.", $"Write {MostWords} at most, and leave the rest to the sections.");
        }

        return read;
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
