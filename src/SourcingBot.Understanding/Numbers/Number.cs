namespace SourcingBot.Understanding.Numbers;

/// <summary>A number that was read from the words.</summary>
/// <param name="Value">What it says; never negative.</param>
/// <param name="End">The first word after it.</param>
/// <param name="Scale">What its leading part was multiplied by: 1000 for "80k", 100,000 for "three hundred thousand".</param>
/// <param name="IsVague">"A few", "a couple": an order, not a count.</param>
/// <param name="IsGrouped">Written with separators between its thousands.</param>
internal readonly record struct Number(decimal Value, int End, decimal Scale = 1, bool IsVague = false, bool IsGrouped = false)
{
    public decimal Leading => Value / Scale;
}
