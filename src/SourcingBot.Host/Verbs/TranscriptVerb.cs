using System.CommandLine;
using System.Globalization;
using SourcingBot.BotFramework;
using SourcingBot.Host.Transcripts;
using SourcingBot.Storage;

namespace SourcingBot.Host.Verbs;

/// <summary>Saves conversations in the form that the Emulator opens and <c>replay</c> plays again.</summary>
internal static class TranscriptVerb
{
    public const string Name = "transcript";

    private const string ListName = "list";

    // So many are shown where an id fits several.
    private const int MostCandidates = 10;

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "The file to write; without it, standard output.", HelpName = "FILE" };
    private static readonly Option<string?> Channel = new("--channel") { Description = "Only conversations of this channel, like directline or msteams.", HelpName = "NAME" };
    private static readonly Option<int> Last = new("--last") { Description = "How many conversations the list shows.", HelpName = "20", DefaultValueFactory = _ => 20 };

    public static Command Create()
    {
        var command = new Command(Name, "transcript ID writes a conversation as .transcript; the beginning of its id is enough. Without an id, or with list, it lists the last conversations.")
        {
            Output, Channel, Last,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, stop) =>
        {
            var (id, settings) = WordsAndSettings.Part([.. parsed.UnmatchedTokens]);
            try
            {
                // Reading needs neither dialogs nor articles, and works where these have mistakes.
                var builder = VerbHost.Builder(settings);
                builder.Services.AddSourcingBotStorage(builder.Configuration);
                using var host = builder.Build();
                return await RunAsync(host.Services, new TranscriptRequest(id is ListName ? null : id, parsed.GetValue(Channel), parsed.GetValue(Output), parsed.GetValue(Last)), Console.Out, Console.Error, stop);
            }
            catch (Exception e) when (StartFailure.Describe(e) is { } description)
            {
                await Console.Error.WriteLineAsync(description);
                return 1;
            }
        });
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, TranscriptRequest request, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var records = services.GetRequiredService<IConversationRecords>();
        if (request.Id is null)
        {
            await ListAsync(await records.FindAsync("", request.Channel, request.Last, cancellationToken), output);
            return 0;
        }

        var found = await records.FindAsync(request.Id, request.Channel, MostCandidates + 1, cancellationToken);
        // A whole id is meant, also where a longer one begins with it.
        var meant = found.Where(record => record.Conversation.ConversationId == request.Id).ToArray() is { Length: > 0 } exact ? exact : found;
        switch (meant)
        {
            case []:
                await error.WriteLineAsync(
                    $"There is no conversation whose id begins with '{request.Id}'{On(request)} in {services.GetRequiredService<StorageLocation>().FullPath}. "
                    + "'transcript list' shows which there are; Storage:ConnectionString names another database.");
                return 1;
            case [var only]:
                return await WriteAsync(records, only.Conversation, request, output, error, cancellationToken);
            default:
                await error.WriteLineAsync(
                    $"Several conversations have an id that begins with '{request.Id}'{On(request)}. Write more of it{(meant.Select(record => record.Conversation.ConversationId).Distinct().Count() == 1 ? ", or name its channel with --channel" : "")}:");
                await ListAsync([.. meant.Take(MostCandidates)], error);
                return 1;
        }
    }

    private static string On(TranscriptRequest request) => request.Channel is null ? "" : $" on the channel '{request.Channel}'";

    private static async Task ListAsync(IReadOnlyList<ConversationRecord> found, TextWriter output)
    {
        foreach (var (conversation, lastActivity, messages) in found)
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{lastActivity.UtcDateTime:yyyy-MM-dd HH:mm}Z  {conversation.ChannelId,-10}  {messages,4} {(messages == 1 ? "message " : "messages")}  {conversation.ConversationId}"));
        }

        if (found.Count == 0)
        {
            await output.WriteLineAsync("There are no conversations.");
        }
    }

    private static async Task<int> WriteAsync(
        IConversationRecords records, ConversationKey conversation, TranscriptRequest request, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var transcript = new MemoryStream();
        TranscriptWriter.Write(transcript, conversation, await records.ReadAsync(conversation, cancellationToken));
        if (request.Output is null)
        {
            await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(transcript.GetBuffer(), 0, (int)transcript.Length));
            return 0;
        }

        try
        {
            await File.WriteAllBytesAsync(request.Output, transcript.ToArray(), cancellationToken);
            await error.WriteLineAsync($"Written: {Path.GetFullPath(request.Output)}");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await error.WriteLineAsync($"'{request.Output}' cannot be written: {e.Message} Name another file with --output.");
            return 1;
        }
    }
}
