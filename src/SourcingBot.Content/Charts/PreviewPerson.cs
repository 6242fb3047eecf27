namespace SourcingBot.Content.Charts;

/// <summary>Who sends a link, at the bottom of its <see cref="LinkPreview"/>.</summary>
/// <param name="Role">What stands under the name; null for nothing.</param>
/// <param name="Portrait">As of <see cref="Portrait"/>; null, or a picture that cannot be read, leaves initials in its place.</param>
public sealed record PreviewPerson(string Name, string? Role = null, byte[]? Portrait = null);
