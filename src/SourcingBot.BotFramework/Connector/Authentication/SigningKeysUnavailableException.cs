namespace SourcingBot.BotFramework;

internal sealed class SigningKeysUnavailableException() : Exception("No signing keys could be read.");
