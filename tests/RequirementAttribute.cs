using Xunit.v3;

namespace SourcingBot.Tests;

/// <summary>
/// A numbered requirement that a test shows: of the Activity specification (A2005), or an acceptance test by its id (S1, R29, T43).
/// </summary>
/// <param name="id">The number alone.</param>
/// <param name="redWhen">The fault in the product that would make the test fail, as half a sentence: "a field we do not know is lost".</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RequirementAttribute(string id, string redWhen) : Attribute, ITraitAttribute
{
    public string Id => id;

    public string RedWhen => redWhen;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Requirement", id)];
}
