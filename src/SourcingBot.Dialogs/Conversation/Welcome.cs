using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Greets a person once, and welcomes back whoever was silent for long.</summary>
internal static class Welcome
{
    /// <param name="isKnown">Whether the person has read already who the bot is: it was said to others in the same chat.</param>
    public static void Say(Turn turn, DateTimeOffset now, bool isKnown)
    {
        if (!turn.Memory.Greeted)
        {
            turn.Memory.Greeted = true;
            turn.IsWelcome = true;
            var count = ("count", $"{turn.Definitions.Plan.Always.Count}");
            if (turn.Arrival is { } arrival)
            {
                Introduction.Say(turn, arrival, count);
            }
            else if (isKnown)
            {
                turn.Say(Reply.GreetingInGroup, count);
            }
            else
            {
                turn.Say(Reply.Greeting, ("brand", turn.Publisher.Name), count);
            }
        }
        else if (IsDue(turn.Definitions, turn.Memory, now))
        {
            turn.IsWelcome = true;
            SayAgain(turn);
        }
    }

    /// <summary>Clocks differ: a last message that seems to lie ahead was not long ago.</summary>
    public static bool IsDue(AdvisorDefinitions definitions, InterviewMemory memory, DateTimeOffset now) =>
        memory is { Greeted: true, Heard: { } last } && now - last.At >= definitions.Plan.WelcomesBackAfter;

    private static void SayAgain(Turn turn)
    {
        var always = turn.Definitions.Plan.Always;
        var answered = always.Count(question => turn.Memory.Sheet.IsAnswered(question.Criterion));
        if (turn.Memory.Advised is { Count: > 0 })
        {
            turn.Say(Reply.WelcomeBackAdvised, ("model", turn.NameOf(turn.AdviseAsBefore()!.Model)));
        }
        else if (answered > 0)
        {
            turn.Say(Reply.WelcomeBackAnswered, ("answered", $"{answered}"), ("count", $"{always.Count}"));
        }
        else
        {
            turn.Say(Reply.WelcomeBack);
        }
    }
}
