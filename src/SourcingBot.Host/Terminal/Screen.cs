namespace SourcingBot.Host.Terminal;

/// <summary>What the conversation is shown on.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Colours">Whether bold and italic are shown by escape sequences.</param>
internal sealed record Screen(int Width, bool Colours)
{
    /// <summary>A file, a pipe, or a terminal that does not tell its width.</summary>
    public static Screen Unknown { get; } = new(Width: 80, Colours: false);
}
