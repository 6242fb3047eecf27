using System.Text.Encodings.Web;
using System.Text.Json;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Host.Verbs;

/// <summary>What the verbs that read a request a line have in common.</summary>
internal static class JsonLines
{
    // Lines for people and programs, never part of a page: quotes stay readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Never stops at a bad line: writes its error, goes on, and returns 1 at the end.</summary>
    public static async Task<int> AnswerAsync(TextReader input, TextWriter output, Func<string, RequestReading<string>> answer, CancellationToken cancellationToken)
    {
        var exit = 0;
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            // Files written on Windows begin with a mark of their encoding.
            var request = line.TrimStart('\uFEFF');
            if (string.IsNullOrWhiteSpace(request))
            {
                continue;
            }

            var answered = answer(request);
            exit = answered.IsValid ? exit : 1;
            await output.WriteLineAsync(answered.Value ?? JsonSerializer.Serialize(new { error = string.Join(' ', answered.Errors) }, Readable));
        }

        return exit;
    }
}
