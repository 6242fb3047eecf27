using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SourcingBot.Definitions;

namespace SourcingBot.Host;

/// <summary>Says in words for people why the program does not start, and what to do.</summary>
internal static class StartFailure
{
    /// <summary>Null for what nobody expected: that keeps its stack trace.</summary>
    public static string? Describe(Exception failure) => failure switch
    {
        DefinitionsException definitions => definitions.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        IOException { InnerException: AddressInUseException } => $"{AddressIn(failure)} is already in use. Stop the program that listens there, or choose another address: --urls http://localhost:5000",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "This account may not listen on that port. Choose one above 1023: --urls http://localhost:5000",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "This machine does not have that address. Choose another: --urls http://localhost:5000",
        FormatException => $"An address to listen on cannot be read: {failure.Message} Write it like --urls http://localhost:5000",
        // Storage says itself what is wrong with the database and how to mend it.
        InvalidOperationException { InnerException: DbException or IOException or UnauthorizedAccessException } => failure.Message,
        AggregateException { InnerExceptions: [var one] } => Describe(one),
        _ => null,
    };

    /// <summary>Kestrel writes "Failed to bind to address http://127.0.0.1:3978: address already in use."</summary>
    private static string AddressIn(Exception failure)
    {
        var address = failure.Message.Split(' ').Select(word => word.TrimEnd(':', '.')).FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal));
        return address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? $"Port {uri.Port} ({address})" : "The port";
    }
}
