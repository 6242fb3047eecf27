namespace SourcingBot.Sales.Access;

/// <summary>Makes addresses that let somebody in once.</summary>
public sealed class SignInAddresses(ISignIns signIns, ISite site, TimeProvider time)
{
    public const string Path = "/sales/sign-in";

    public const string Parameter = "token";

    /// <summary>Long enough to walk over to whoever asked for it.</summary>
    public static readonly TimeSpan Valid = TimeSpan.FromMinutes(15);

    public async Task<string> NewAsync(CancellationToken cancellationToken)
    {
        var token = Secret.New();
        await signIns.AddAsync(Secret.Hash(token), time.GetUtcNow() + Valid, cancellationToken);
        return $"{site.Address}{Path}?{Parameter}={token}";
    }
}
