using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// What answers come to, as far as it decides. Every model takes equally many parts of the owners' points and of the places', so
/// only the differences within each axis count: own less provider, home less near, far less near.
/// </summary>
/// <param name="Closed">The closed models, one bit for each row of the table.</param>
internal readonly record struct Sum(int Own, int Home, int Far, int Closed)
{
    public static Sum Of(Pull points, int closed) => new(points.Own - points.Provider, points.Home - points.Near, points.Far - points.Near, closed);

    /// <summary>Points that come to this sum; any others would do as well.</summary>
    public Pull Points => new(Own: Own, Home: Home, Far: Far);

    public static Sum operator +(Sum a, Sum b) => new(a.Own + b.Own, a.Home + b.Home, a.Far + b.Far, a.Closed | b.Closed);

    /// <summary>A perfect spread is not needed, but a cheap one is: there are millions.</summary>
    public override int GetHashCode() => (((((Own * 521) + Home) * 521) + Far) * 64) ^ Closed;
}
