namespace Microsoft.Bot.Builder;

public delegate Task NextDelegate(CancellationToken cancellationToken);
