namespace SourcingBot.Host.Replaying;

/// <summary>A conversation cannot be played (on); the message is for people and says why, where and what helps.</summary>
internal sealed class ReplayException(string message) : Exception(message);
