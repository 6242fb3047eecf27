namespace SourcingBot.Understanding.Words;

/// <summary>Nouns that say a number counts something other than money.</summary>
internal static class Counted
{
    private static readonly HashSet<string> Nouns = new(
        ("month months mo mos mth mths monthes week weeks wk wks day days year years yr yrs hour hours hr hrs minutes min mins quarter quarters sprint sprints fortnight fortnights decade decades "
        + "user users customer customers client clients people person persons employee employees staff patient patients record records row rows line lines loc request requests transaction transactions "
        + "visitor visitors download downloads developer developers dev devs engineer engineers tester testers designer designers programmer programmers fte ftes head heads specialists specialist contractors consultants analysts architects "
        + "orders order items products documents files pages accounts devices members seats licenses licences stores shops countries sites apps servers services screens features stories points tickets times percent "
        + "unit units copy copies piece pieces car cars vehicles cases calls sessions hits tons tonnes litres liters books messages emails employees words "
        + "subscribers followers students pupils citizens members products skus parcels shipments invoices bookings contracts policies claims images photos videos reviews views installs queries events nodes tests kids offices locations branches schools phases projects companies teams modules components languages repos "
        + "run race marathon resolution km miles kg gb tb mb st nd rd th th business working calendar full").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words in "s" that follow an amount and are not what it counts: "50k works for us", "50k plus".</summary>
    private static readonly HashSet<string> NoNouns = new(
        ("plus tops perhaps this thats always sometimes across unless minus thus thereabouts upwards works sounds seems feels covers includes suits does goes gets makes needs comes looks fits remains stays sits ends means takes starts costs helps thanks cheers "
        + "regards guys thousands millions billions lakhs crores lacs mils bucks years its yes as is was has us gross less times vs versus besides afterwards towards happens depends belongs").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "or", "to", "-" };

    /// <summary>A noun in the plural, known or not: "50k widgets".</summary>
    public static bool IsPlural(Word word) =>
        word.Kind == WordKind.Letters && word.Text.Length > 3 && word.Text[^1] == 's' && word.Text[^2] is not ('s' or 'u' or 'i') && !NoNouns.Contains(word.Text);

    /// <param name="words">The message.</param>
    /// <param name="index">The first word after the number.</param>
    /// <param name="mayJoin">Whether the number may be the first of two.</param>
    public static bool IsAt(WordList words, int index, bool mayJoin = true)
    {
        var i = index;
        // "2 to 3 months", "5-10 people": the first number counts what the second counts.
        if (mayJoin && Joins.Contains(words[i].Text) && (words[i + 1].Kind == WordKind.Digits || Numbers.NumberWords.Units.ContainsKey(words[i + 1].Text) || Numbers.NumberWords.Tens.ContainsKey(words[i + 1].Text)))
        {
            i += 2;
        }

        i += words.Is(i, "+") || words.Is(i, "-") ? 1 : 0;
        return words[i].Kind == WordKind.Letters && (Nouns.Contains(words[i].Text) || Nouns.Contains(words[i + 1].Text) && words[i].Text is "more" or "active" or "new" or "senior" or "junior" or "monthly" or "paying" or "daily" or "software" or "full" or "skilled" or "good" or "remote" or "calendar" or "business" or "working");
    }
}
