namespace SourcingBot.Understanding.Amounts;

/// <summary>The "low" of "low six figures".</summary>
internal enum ThirdOfOrder
{
    Low,
    Mid,
    High,
}
