namespace Microsoft.Bot.Schema;

/// <summary>Which page of the results is wanted.</summary>
public class SearchInvokeOptions
{
    public int Skip { get; set; }

    public int Top { get; set; }
}
