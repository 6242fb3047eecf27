using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Understanding;

namespace SourcingBot.Bench;

/// <summary>
/// Understanding alone: the first message of a fresh process, then messages of ordinary length, a long e-mail and hostile inputs in
/// turns, so that a drift of the machine meets all.
/// </summary>
internal static class UnderstandingTimes
{
    private const int Fresh = 10;
    private const int EmailLength = 5_000;
    private const int HostileLength = 10_000;
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly string[] Hostile =
    [
        "9", " ", "(", "?", "\0", "😀", "مرحبا ", "1-", "1,", "1 000 ", "2027-03-01 ", "one ", "hundred thousand ", "and ", "end of ", "the next ", "between ", "200k ", "not ",
        "full control ", "control and ", "5 people ", "change ", "but why ", "assume 5 people ", "a pound is ", "I don't know if ", "budget 200k ",
    ];

    public static int Run(int times)
    {
        WriteFirstMessages("cold");
        WriteFirstMessages("warm");
        var problems = new Problems();
        var understander = new Understander(VocabularyReader.Read(FirstMessage.Dialogs, "en", GrammarReader.Read(FirstMessage.Dialogs, "en", problems), problems)!);
        var rows = Rows();
        var email = Email(rows);
        var hostile = Hostile.Select(piece => (Text: string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length)), Figures: new Figures(piece))).ToArray();
        var (ordinary, long5000) = (new Figures("message"), new Figures("e-mail"));
        for (var n = -times / 2; n < times; n++)
        {
            foreach (var (text, question) in rows)
            {
                Measure(understander, text, question, n < 0 ? null : ordinary);
            }

            Measure(understander, email, new Question(Criterion.Budget, Today), n < 0 ? null : long5000);
            foreach (var (text, figures) in hostile)
            {
                Measure(understander, text, new Question(Criterion.Budget, Today), n < 0 ? null : figures);
            }
        }

        var slowest = hostile.MaxBy(input => input.Figures.Median);
        Write($"message of ordinary length ({rows.Average(row => row.Text.Length):0} characters), median   {ordinary.Median * 1000:0} µs   n {rows.Count * times}");
        Write($"e-mail of {email.Length:N0} characters, median            {long5000.Median:0.00} ms");
        Write($"hostile inputs, per 1,000 characters, median of all {hostile.Select(input => PerThousand(input.Text, input.Figures)).Order().ElementAt(hostile.Length / 2):0.00} ms");
        Write($"the slowest of them ('{slowest.Figures.Name.TrimEnd()} …')       {PerThousand(slowest.Text, slowest.Figures):0.00} ms");
        return 0;
    }

    private static double PerThousand(string text, Figures figures) => figures.Median * 1000 / text.Length;

    private static void WriteFirstMessages(string warmth)
    {
        var whole = new Figures("whole");
        var parts = Enumerable.Range(0, FirstMessage.Parts).Select(n => new Figures($"{n}")).ToArray();
        for (var n = 0; n < Fresh; n++)
        {
            var from = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, "first-message", warmth])
            {
                RedirectStandardOutput = true,

                // As the host is compiled.
                Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcServer"] = "0" },
            })!;
            var figures = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            whole.Add(Stopwatch.GetElapsedTime(from));
            foreach (var (part, figure) in parts.Zip(figures))
            {
                part.Add(TimeSpan.FromMilliseconds(double.Parse(figure, CultureInfo.InvariantCulture)));
            }
        }

        Write($"a fresh process, {warmth}, from its start to its end, median {whole.Median:0} ms   n {Fresh}");
        Write($"  of that: reading grammar/ and vocabulary.yaml      {parts[0].Median:0} ms");
        Write($"  making the phrases ready to be found               {parts[1].Median:0} ms");
        Write($"  the first message                                  {parts[2].Median:0} ms");
        Write($"  the three together                                 {parts[3].Median:0} ms");
        Write($"  the processors' time, until then                   {parts[4].Median:0} ms");
        Write($"  methods compiled, until then                       {parts[5].Median:0}");
    }

    private static void Measure(Understander understander, string text, Question question, Figures? figures)
    {
        var from = Stopwatch.GetTimestamp();
        _ = understander.Read(text, question);
        figures?.Add(Stopwatch.GetElapsedTime(from));
    }

    private static List<(string Text, Question Question)> Rows() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t'))
            .Where(columns => columns[0].Length < EmailLength / 10)
            .Select(columns => (columns[0], new Question(Criterion.Find(columns[1]), Today, columns.Length > 3 ? columns[3] : "en-US")))];

    private static string Email(List<(string Text, Question Question)> rows) =>
        string.Concat(rows.Where((_, i) => i % 3 == 0).Select(row => row.Text + ". "))[..EmailLength];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
