using System.CommandLine;
using SourcingBot.Host.Verbs;

var commands = new RootCommand("Advises companies whether to outsource, offshore or keep work in-house. Without a command it serves.")
{
    ServeVerb.Create(args),
    ChatVerb.Create(args),
    AdviseVerb.Create(args),
    UnderstandVerb.Create(),
    AskVerb.Create(),
    CheckVerb.Create(args),
    LinkVerb.Create(),
    KeyVerb.Create(),
    SignInVerb.Create(),
    UnansweredVerb.Create(),
    TranscriptVerb.Create(),
    ReplayVerb.Create(),
    TeamsPackageVerb.Create(),
    ReactionsVerb.Create(),
};

return await CommandLine.RunAsync(commands, args);
