using System.Globalization;
using Microsoft.Extensions.Configuration;
using SourcingBot.Definitions;

namespace SourcingBot.Host.Pages;

/// <summary>Reads <c>Brand:*</c> and reports everything that would leave the page ugly, unreadable or without a logo.</summary>
internal sealed class BrandReader(IConfiguration brand, string applicationFolder, Problems problems)
{
    private static readonly string[] s_known = ["Name", "Colours", "Logo", "Contact"];
    private static readonly string[] s_knownColours = ["Accent", "Background", "Text"];
    private static readonly string[] s_knownContacts = ["Email", "Phone", "Url"];

    public static Brand Read(IConfiguration configuration, string applicationFolder, Problems problems) =>
        new BrandReader(configuration.GetSection("Brand"), applicationFolder, problems).Read();

    private Brand Read()
    {
        RefuseOthers("Brand", brand, s_known);
        RefuseOthers("Brand:Colours", brand.GetSection("Colours"), s_knownColours);
        RefuseOthers("Brand:Contact", brand.GetSection("Contact"), s_knownContacts);

        var background = ReadColour("Background") ?? Colour.White;
        var text = ReadReadableColour("Text", background) ?? background.ReadableOnTop;
        var accent = ReadReadableColour("Accent", background) ?? text;

        return new Brand(ReadName(), accent, background, text, ReadLogo(), ReadContact());
    }

    private string ReadName()
    {
        var name = Value("Name");
        if (name is null)
        {
            problems.Add("Brand:Name", 0, "The name is missing.", "Set it to the name visitors know.");
        }

        return name ?? "";
    }

    private Colour? ReadColour(string key)
    {
        if (Value($"Colours:{key}") is not { } written)
        {
            return null;
        }

        if (Colour.TryParse(written) is not { } colour)
        {
            problems.Add($"Brand:Colours:{key}", 0, $"'{written}' is not a colour.", "Write it like '#0b5cad'.");
            return null;
        }

        return colour;
    }

    private Colour? ReadReadableColour(string key, Colour background)
    {
        var colour = ReadColour(key);
        var contrast = colour?.ContrastWith(background);
        if (contrast < Brand.LeastContrast)
        {
            // Rounded down: 4.499 must not be shown as 4.5.
            var shown = Math.Floor(contrast.Value * 100) / 100;
            problems.Add(
                $"Brand:Colours:{key}",
                0,
                string.Create(CultureInfo.InvariantCulture, $"'{colour}' on the background '{background}' has a contrast of {shown}:1, too little to read."),
                string.Create(CultureInfo.InvariantCulture, $"Choose a pair with at least {Brand.LeastContrast}:1, for example a darker colour on a light background."));
        }

        return colour;
    }

    private string? ReadLogo()
    {
        if (Value("Logo") is not { } written)
        {
            return null;
        }

        var path = Path.GetFullPath(written, applicationFolder);
        if (Asset.TypeOf(path)?.StartsWith("image/", StringComparison.Ordinal) != true)
        {
            problems.Add("Brand:Logo", 0, $"'{written}' is not a picture that browsers show.", "Name a .svg, .png, .jpg or .webp file.");
        }
        else if (!File.Exists(path))
        {
            problems.Add("Brand:Logo", 0, $"The file '{path}' does not exist.", "Name an existing file; a relative path counts from the application's folder. Leave the setting empty for no logo.");
        }

        return path;
    }

    private Contact ReadContact()
    {
        var (email, phone, url) = (Value("Contact:Email"), Value("Contact:Phone"), Value("Contact:Url"));
        if (email is not null && (email.Count(c => c == '@') != 1 || email.StartsWith('@') || email.EndsWith('@') || email.Any(char.IsWhiteSpace)))
        {
            problems.Add("Brand:Contact:Email", 0, $"'{email}' is not an e-mail address.", "Write it like 'sales@example.com'.");
        }

        if (phone is not null && !phone.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '(' or ')'))
        {
            problems.Add("Brand:Contact:Phone", 0, $"'{phone}' is not a telephone number.", "Write it with its country code, like '+84 24 1234 5678'.");
        }

        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            problems.Add("Brand:Contact:Url", 0, $"'{url}' is not the address of a page.", "Write it like 'https://example.com/contact'.");
        }

        return new Contact(email, phone, url);
    }

    /// <summary>A setting that is empty counts as left out: that is how an environment variable takes a default away.</summary>
    private string? Value(string key) => brand[key]?.Trim() is { Length: > 0 } value ? value : null;

    private void RefuseOthers(string path, IConfiguration section, string[] known)
    {
        foreach (var child in section.GetChildren().Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            problems.AddUnknown($"{path}:{child.Key}", 0, "The setting", child.Key, known);
        }
    }
}
