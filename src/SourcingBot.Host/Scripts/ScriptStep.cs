namespace SourcingBot.Host.Scripts;

/// <summary>One thing that happens in a written conversation, or that must have happened by then.</summary>
/// <param name="Line">Where it stands in its file, from 1.</param>
internal abstract record ScriptStep(int Line)
{
    /// <summary>The person opens the chat.</summary>
    internal sealed record Joins(int Line) : ScriptStep(Line);

    /// <param name="Line">Where it stands in its file, from 1.</param>
    /// <param name="Text">What the person says.</param>
    /// <param name="AtOnce">Sooner than the last reply can have been read.</param>
    internal sealed record Says(int Line, string Text, bool AtOnce = false) : ScriptStep(Line);

    /// <summary>Time passes.</summary>
    internal sealed record Passes(int Line, TimeSpan Time) : ScriptStep(Line);

    /// <summary>The conversation takes place on this day.</summary>
    internal sealed record Happens(int Line, DateOnly Day) : ScriptStep(Line);

    /// <summary>The bot says this, after what it is known to have said before; "…" in it stands for anything.</summary>
    internal sealed record Reads(int Line, string Text) : ScriptStep(Line);

    /// <summary>These buttons stand below the bot's last message.</summary>
    internal sealed record Sees(int Line, IReadOnlyList<string> Labels) : ScriptStep(Line);

    /// <summary>Something of this content type comes with what the bot says.</summary>
    internal sealed record Gets(int Line, string ContentType) : ScriptStep(Line);
}
