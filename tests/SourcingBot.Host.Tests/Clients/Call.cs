using System.Text.Json;

namespace SourcingBot.Host.Tests.Clients;

/// <summary>A call of the bot to a channel.</summary>
/// <param name="Target">Path and query as they were sent, still escaped.</param>
/// <param name="Authorization">Empty when there was none.</param>
/// <param name="Status">How it was answered.</param>
internal sealed record Call(string Method, string Target, JsonElement Body, string Authorization, int Status);
