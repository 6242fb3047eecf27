namespace SourcingBot.Content.Charts;

/// <summary>A picture to go with a message; drawn when it is first looked at, since not every channel shows pictures.</summary>
/// <param name="alt">What the picture says, for those who do not see it.</param>
public sealed class Picture(string alt, Func<byte[]> draw)
{
    public const string MediaType = "image/png";

    private readonly Lazy<byte[]> _png = new(draw);

    public string Alt => alt;

    public byte[] Png => _png.Value;
}
