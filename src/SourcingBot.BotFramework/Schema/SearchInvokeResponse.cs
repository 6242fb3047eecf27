namespace Microsoft.Bot.Schema;

/// <summary>The body with which an <c>application/search</c> is answered.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse;
