namespace SourcingBot.Advice.Models;

/// <summary>Where the team sits, seen from the one who needs it.</summary>
public enum Place
{
    Home,
    Near,
    Far,
}
