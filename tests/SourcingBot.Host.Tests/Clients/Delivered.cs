using System.Net;

namespace SourcingBot.Host.Tests.Clients;

/// <summary>How the bot's host answered an activity.</summary>
internal sealed record Delivered(HttpStatusCode Status, string Body);
