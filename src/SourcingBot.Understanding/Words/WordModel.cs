using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>
/// A recogniser as Recognizers-Text has them; beside <see cref="IModel.Parse"/> it reads from words, so that a message is
/// taken apart once for all recognisers.
/// </summary>
internal abstract class WordModel(string modelTypeName, string culture, Grammar grammar) : IModel
{
    public string ModelTypeName => modelTypeName;

    public string Culture { get; private set; } = culture;

    public string RequestedCulture { get; private set; } = culture;

    public void SetCultureInfo(string culture, string requestedCulture = "") =>
        (Culture, RequestedCulture) = (culture, requestedCulture.Length > 0 ? requestedCulture : culture);

    public List<ModelResult> Parse(string query) => Read(WordList.Of(query, grammar));

    /// <summary>What was found, in the order of the message; no two overlap.</summary>
    public abstract List<ModelResult> Read(WordList words);
}
