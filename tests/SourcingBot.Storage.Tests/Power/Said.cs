namespace SourcingBot.Storage.Tests.Power;

/// <summary>Texts of many lengths, each with a short name, so that half of one is told from the whole.</summary>
internal static class Said
{
    /// <summary>Every seventh turn fills several pages.</summary>
    public static string Text(int turn, int reply = 0) => $"{Name(turn, reply)} {new string('x', turn % 7 == 0 ? 9000 : turn * 37 % 600)}";

    public static string Name(int turn, int reply) => reply == 0 ? $"{turn}" : $"{turn}.{reply}";

    public static string NameOf(string text)
    {
        var name = text.Split(' ')[0];
        return int.TryParse(name.Split('.')[0], out var turn) && text[name.Length..] == Text(turn)[$"{turn}".Length..] ? name : $"a part of a text: {text}";
    }
}
