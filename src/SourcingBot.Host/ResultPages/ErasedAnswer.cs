namespace SourcingBot.Host.ResultPages;

/// <param name="Address">Of the page that says what is gone.</param>
internal sealed record ErasedAnswer(string Address);
