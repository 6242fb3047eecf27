using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Advice.Tests;

/// <summary>A copy of the files that ship, changed as an author might change them, well or badly.</summary>
internal sealed class EditedDialogs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogs");

    public EditedDialogs()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "en"));
        foreach (var file in new[] { "decision.yaml", "en/decision.yaml" })
        {
            File.Copy(Path.Combine(Shipped.Dialogs.Path, file), Path.Combine(_folder.FullName, file));
        }
    }

    public Problems Problems { get; } = [];

    /// <summary>A table whose line that begins so reads otherwise.</summary>
    public static DecisionTable TableWith(params (string LineBegins, string Reads)[] edits)
    {
        using var dialogs = new EditedDialogs();
        foreach (var (begin, reads) in edits)
        {
            dialogs.Edit("decision.yaml", begin, reads);
        }

        var table = dialogs.ReadTable();
        dialogs.Problems.ThrowIfAny();
        return table!;
    }

    /// <summary>Changes the one line that begins so, or takes it away where nothing is to be read; says which line it was.</summary>
    public int Edit(string file, string lineBegins, string? reads)
    {
        var path = Path.Combine(_folder.FullName, file);
        var lines = File.ReadAllLines(path).ToList();
        var line = lines.FindIndex(l => l.TrimStart().StartsWith(lineBegins, StringComparison.Ordinal));
        line.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no line that begins with '{lineBegins}'.");
        var indent = lines[line][..^lines[line].TrimStart().Length];
        lines.RemoveAt(line);
        if (reads is not null)
        {
            lines.Insert(line, indent + reads);
        }

        File.WriteAllLines(path, lines);
        return line + 1;
    }

    /// <summary>Changes any lines.</summary>
    public void EditAll(string file, Action<List<string>> edit)
    {
        var path = Path.Combine(_folder.FullName, file);
        var lines = File.ReadAllLines(path).ToList();
        edit(lines);
        File.WriteAllLines(path, lines);
    }

    /// <summary>Writes the file that ships with one line changed.</summary>
    public void WriteWith(string file, int index, Func<string, string?> change)
    {
        var lines = File.ReadAllLines(Path.Combine(Shipped.Dialogs.Path, file));
        var changed = lines.SelectMany((line, i) => i != index ? [line] : change(line) is { } reads ? [reads] : Array.Empty<string>());
        File.WriteAllLines(Path.Combine(_folder.FullName, file), changed);
    }

    public DecisionTable? ReadTable() => DecisionTableReader.Read(new DefinitionFolder(_folder.FullName, "dialogs"), Problems);

    public ProofReport? Prove() => DecisionProofs.Check(new DefinitionFolder(_folder.FullName, "dialogs"), Problems);

    public DecisionSentences? ReadSentences() =>
        DecisionSentencesReader.Read(new DefinitionFolder(_folder.FullName, "dialogs"), "en", Shipped.Table, Problems);

    public void Dispose() => _folder.Delete(recursive: true);
}
