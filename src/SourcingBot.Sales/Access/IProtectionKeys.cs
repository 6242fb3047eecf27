namespace SourcingBot.Sales.Access;

/// <summary>The keys that cookies and forms are protected with, so that they stay good over restarts and for all processes.</summary>
public interface IProtectionKeys
{
    IReadOnlyList<string> Read();

    /// <param name="name">For people who look at the table.</param>
    /// <param name="xml">A key as ASP.NET Core writes it.</param>
    void Add(string name, string xml);
}
