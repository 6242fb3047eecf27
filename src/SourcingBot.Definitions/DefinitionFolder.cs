namespace SourcingBot.Definitions;

/// <summary>A folder of definition files, and the name under which its files appear in problems.</summary>
/// <param name="Path">Where it is on disk.</param>
/// <param name="Name">What authors call it: <c>dialogs</c> or <c>content</c>.</param>
public sealed record DefinitionFolder(string Path, string Name)
{
    public string Shown(string file) => $"{Name}/{file.Replace('\\', '/')}";

    /// <summary>The text of a file, or null after reporting that it is missing or unreadable.</summary>
    public string? Read(string file, Problems problems)
    {
        try
        {
            var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                problems.Add(Shown(file), 0, "The file is not a text, or was saved in a way that is not understood.", "Save it as text, with the encoding UTF-8.");
                return null;
            }

            if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var unreadable)
            {
                problems.Add(Shown(file), text.AsSpan(0, unreadable).Count('\n') + 1, "A letter on this line cannot be read.", "Save the file as UTF-8, and write the letter again if it stays unreadable.");
            }

            return text;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(Shown(file), 0, "The file is missing.", Misnamed(file) is { } other ? $"Name '{other}' so, if it is that one." : $"Put it back, or point the setting that names the folder to one that has it (read from {System.IO.Path.GetFullPath(Path)}).");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Shown(file), 0, $"The file cannot be read: {e.Message}", "Check its permissions.");
        }

        return null;
    }

    /// <summary>A file beside it that has the name but for its case, or but for the ".txt" that editors put behind it.</summary>
    public string? Misnamed(string file)
    {
        var path = System.IO.Path.Combine(Path, file);
        var name = System.IO.Path.GetFileName(path);
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(path)!);
        return !folder.Exists ? null
            : folder.EnumerateFiles().Select(other => other.Name).Order(StringComparer.Ordinal)
                .FirstOrDefault(other => other != name && (other.Equals(name, StringComparison.OrdinalIgnoreCase) || other.Equals($"{name}.txt", StringComparison.OrdinalIgnoreCase)));
    }
}
