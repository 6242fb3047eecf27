namespace SourcingBot.Sales;

/// <summary>Where the world finds this host.</summary>
public interface ISite
{
    /// <summary>Without a slash at the end, as in <c>https://advice.example.com</c>.</summary>
    string Address { get; }
}
