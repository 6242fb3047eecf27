#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public static class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// By their words; only if none is found, by ordinals ("the third one", "last"); only if there are none, by numbers.
    /// In this order and never mixed: "the first division book" names a book, not a place in the list.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(list);

        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0 || string.IsNullOrEmpty(utterance))
        {
            return found;
        }

        var tokens = Tokenizer.DefaultTokenizer(utterance);
        List<Place> places = options?.RecognizeOrdinals ?? true ? OrdinalReader.Read(utterance, tokens, list.Count) : [];

        if (places.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            places = NumberReader.Read(utterance, tokens);
        }

        return
        [
            .. places
                .Where(place => place.Number >= 1 && place.Number <= list.Count)
                .DistinctBy(place => place.Number)
                .Select(place => Find.Result(utterance, place.Start, place.End, new FoundChoice
                {
                    Value = list[place.Number - 1].Value,
                    Index = place.Number - 1,
                    Score = 1,
                })),
        ];
    }
}
