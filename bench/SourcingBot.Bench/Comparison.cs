using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

namespace SourcingBot.Bench;

/// <summary>
/// One advisor turn over Direct Line, from the post to the reply on the stream, and in the same run a bare endpoint that parses
/// the same activity and writes one row with the same durability. The two take turns, so a drift of the machine meets both.
/// </summary>
internal static class Comparison
{
    private static readonly string[] Answers = ["around 200k dollars", "six months", "we want to run it ourselves", "patient records"];

    public static async Task<int> RunAsync(int conversations)
    {
        var host = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "HostProgram").Value!;
        await using var server = ServerProcess.Start(host, (address, folder) =>
            ["serve", "--urls", address.ToString(), "--Storage:ConnectionString", $"Data Source={folder}/bench.db", .. Unlimited]);
        using var http = Client(server.Address);

        using var token = await server.FirstAnswerAsync(http, () => new(HttpMethod.Post, "/api/token") { Content = JsonContent.Create(new { locale = "en-US" }) });
        token.EnsureSuccessStatusCode();
        await using (await DirectLineUser.JoinAsync(http, await token.Content.ReadFromJsonAsync<JsonElement>()))
        {
            Console.WriteLine(Line($"start of the program to the first answer    {Stopwatch.GetElapsedTime(server.StartedAt).TotalMilliseconds:0} ms"));
        }

        await using var bare = ServerProcess.Start(Assembly.GetExecutingAssembly().Location, (address, folder) => ["bare", address.ToString(), $"{folder}/bare.db"]);
        using var bareHttp = Client(bare.Address);
        using var first = await bare.FirstAnswerAsync(bareHttp, () => new(HttpMethod.Post, "/activities") { Content = DirectLineUser.Message("dl_warm", "hello") });
        first.EnsureSuccessStatusCode();

        // Enough for the just-in-time compiler to have seen everything, on both sides.
        var warmUp = Math.Max(100, conversations / 2);
        var (turns, posts) = (new Figures("advisor turn, post to reply on the stream"), new Figures("bare endpoint, post to answer"));
        for (var n = -warmUp; n < conversations; n++)
        {
            await using var user = await DirectLineUser.OpenAsync(http);
            foreach (var answer in Answers)
            {
                var turn = await user.SayAsync(answer);
                var post = await PostAsync(bareHttp, answer);
                if (n >= 0)
                {
                    turns.Add(turn);
                    posts.Add(post);
                }
            }
        }

        Console.WriteLine(turns);
        Console.WriteLine(posts);
        Console.WriteLine(Line($"ratio of the medians                         {turns.Median / posts.Median:0.00}"));
        Console.WriteLine(Line($"resident memory: advisor {server.ResidentMegabytes:0} MB, bare endpoint {bare.ResidentMegabytes:0} MB"));
        return 0;
    }

    /// <summary>One user here stands for very many, so the limits for one user must not count.</summary>
    private static string[] Unlimited => ["--DirectLine:TokensPerMinute", "1000000", "--DirectLine:TokensPerHour", "1000000", "--DirectLine:ActivitiesPerMinute", "1000000"];

    private static async Task<TimeSpan> PostAsync(HttpClient http, string text)
    {
        using var content = DirectLineUser.Message("dl_00000000000000000000000000000000", text);
        var from = Stopwatch.GetTimestamp();
        using var answer = await http.PostAsync("/activities", content);
        var took = Stopwatch.GetElapsedTime(from);
        answer.EnsureSuccessStatusCode();
        return took;
    }

    private static HttpClient Client(Uri address) => new() { BaseAddress = address };

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
