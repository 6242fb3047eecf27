namespace SourcingBot.Content.Charts;

/// <summary>Why an upload is no portrait.</summary>
public enum PortraitRefusal
{
    /// <summary>More than <see cref="Portrait.MostBytes"/>.</summary>
    TooManyBytes,

    /// <summary>No PNG, JPEG or WebP.</summary>
    OtherFormat,

    /// <summary>More than <see cref="Portrait.MostPixels"/>.</summary>
    TooManyPixels,

    /// <summary>It begins as a picture and cannot be read to its end.</summary>
    Broken,
}
