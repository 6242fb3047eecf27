namespace SourcingBot.Host.Verbs;

/// <param name="Json">As <c>POST /api/links</c> takes it, without what stands in files, and without answers.</param>
/// <param name="Answers">JSON, not yet read.</param>
/// <param name="Photo">A file.</param>
/// <param name="Qr">The file to write.</param>
internal sealed record LinkToCreate(string Json, string? Answers = null, string? Photo = null, string? Qr = null, bool AsJson = false);
