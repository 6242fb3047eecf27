using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Replaying;

/// <summary>A conversation to be played again: a <c>.transcript</c> or a <c>.chat</c>.</summary>
internal static class ScriptFile
{
    /// <exception cref="InvalidDataException">It cannot be read, or nobody says anything in it.</exception>
    public static async Task<IReadOnlyList<ScriptStep>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var steps = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".transcript" or ".json" => TranscriptReader.Read(name, await File.ReadAllBytesAsync(path, cancellationToken)),
                ".chat" => ChatScript.Read(name, await File.ReadAllLinesAsync(path, cancellationToken)),
                var other => throw new InvalidDataException($"{name}: a file that ends in '{other}' cannot be played. It ends in .transcript (as the Emulator saves it) or .chat."),
            };
            return steps.Any(step => step is ScriptStep.Joins or ScriptStep.Says or RecordedAct)
                ? steps
                : throw new InvalidDataException($"{name}: nobody says anything in it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path} cannot be read: {e.Message}", e);
        }
    }
}
