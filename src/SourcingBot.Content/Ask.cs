namespace SourcingBot.Content;

/// <summary>A way in which people ask for a topic.</summary>
/// <param name="Text">As somebody would type it.</param>
/// <param name="Section">Id of the section that answers it, as in <c>costs#setup</c>; null leaves the choice to the search.</param>
/// <param name="Line">Of the article's file.</param>
internal sealed record Ask(string Text, string? Section, int Line);
