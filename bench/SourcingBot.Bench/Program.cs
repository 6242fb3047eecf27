using SourcingBot.Bench;

// "bare" is the other side of the comparison, started by the first as a process of its own.
return args is ["bare", var address, var database]
    ? await BareEndpoint.ServeAsync(address, database)
    : await Comparison.RunAsync(conversations: args is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 100);
