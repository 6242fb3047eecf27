namespace SourcingBot.Content;

/// <summary>What content has to say to a question.</summary>
/// <param name="Topic">One of <see cref="Topics.Known"/>.</param>
/// <param name="Section">Id of the section that answers best, as in <c>costs#setup</c>.</param>
/// <param name="Confidence">0 to 1; 1 when the question is one of the authored ways of asking, or when the topic was named outright.</param>
/// <param name="Markdown">The short answer, the section, and where both come from.</param>
public sealed record ContentAnswer(string Topic, string Section, double Confidence, string Markdown);
