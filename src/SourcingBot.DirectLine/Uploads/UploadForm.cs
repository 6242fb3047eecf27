namespace SourcingBot.DirectLine;

/// <summary>One upload call, read.</summary>
/// <param name="Activity">The JSON of the message that the files belong to.</param>
internal sealed record UploadForm(byte[] Activity, IReadOnlyList<UploadedFile> Files);
