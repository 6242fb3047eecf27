using System.Globalization;
using SourcingBot.Bench;
using SourcingBot.Bench.Runtime;

// "bare" is the other side of the comparison, started by the first as a process of its own; so is "first-message" by "understanding", and "bot" by "runtime".
return args switch
{
    ["bare", var address, var database] => await BareEndpoint.ServeAsync(address, database),
    ["first-message", var warmth] => FirstMessage.Run(warmsUp: warmth == "warm"),
    ["runtime", .. var rest] => await RuntimeComparison.RunAsync(Count(rest, orElse: 5)),
    ["bot", var bot, var address, .. var database] => await BotServer.ServeAsync(bot, address, database is [var file] ? file : null),
    ["understanding", .. var rest] => UnderstandingTimes.Run(Count(rest, orElse: 20)),
    ["advice", .. var rest] => AdviceTimes.Run(Count(rest, orElse: 500)),
    _ => await Comparison.RunAsync(Count(args, orElse: 100)),
};

static int Count(string[] args, int orElse) => args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : orElse;
