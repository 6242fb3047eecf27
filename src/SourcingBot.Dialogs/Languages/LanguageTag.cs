using System.Text.RegularExpressions;

namespace SourcingBot.Dialogs.Languages;

/// <summary>Names of languages as BCP 47 has them: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
internal static partial class LanguageTag
{
    /// <summary>ISO 639-1; a language with two letters that are not among these does not exist.</summary>
    private static readonly HashSet<string> TwoLetters = [.. (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv "
        + "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my "
        + "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
        + "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' ')];

    public static bool IsWellFormed(string tag) => Form.IsMatch(tag) && tag.Split('-')[0] is var language && (language.Length == 3 || TwoLetters.Contains(language.ToLowerInvariant()));

    /// <summary>Whether a tag names a language itself or a variety of it, as <c>de-AT</c> of <c>de</c>.</summary>
    public static bool Covers(string language, string tag) => $"{tag}-".StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
