using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Story;

/// <summary>Says what happened to a link in one language, for the page, the command and the file alike.</summary>
internal sealed class StoryWords(PageTexts texts, AdvisorDefinitions definitions, string site)
{
    public IReadOnlyDictionary<string, string> Texts => texts.Sales.Story;

    public static StoryWords In(PageTexts texts, AdvisorLanguages languages, string site) => new(texts, languages.For(texts.Language.Tag), site);

    /// <summary>"Visitor 2", or whose data was deleted.</summary>
    public string Visitor(Visit visit) => visit.Number is { } number ? $"{Texts["visitor"]} {number}" : Texts["erased-visitor"];

    public string Question(Criterion criterion) => definitions.Plan[criterion].Name;

    public string Answer(Answer answer) => definitions.Wording.SayPlain(answer);

    /// <summary>The name of the model advised; its id where it is not known any more.</summary>
    public string Model(string id) => SourcingModel.All.FirstOrDefault(model => model.Id == id) is { } model ? definitions.Explainer.Model(model).Name : id;

    public string ResultAddress(string id) => $"{site}/r/{id}";

    /// <param name="visit">What the same person did.</param>
    /// <param name="index">Of the event in it.</param>
    public string What(Visit visit, int index)
    {
        var happened = visit.Events[index];
        var isChange = happened is { Kind: LinkEventKind.Answered, Criterion: { } criterion }
            && visit.Number is not null && visit.Events.Take(index).Any(earlier => earlier.Kind == LinkEventKind.Answered && earlier.Criterion == criterion);
        return Texts[isChange ? "changed" : EventNames.Of(happened.Kind)];
    }

    /// <summary>The particulars in one line; empty where there are none.</summary>
    public string Particulars(LinkEvent happened) => string.Join(
        ", ",
        new[]
        {
            (happened.Criterion, happened.Answer) switch
            {
                ({ } criterion, { } answer) => $"{Question(criterion)}: {Answer(answer)}",
                ({ } criterion, null) => Question(criterion),
                _ => null,
            },
            happened.Model is { } model ? Model(model) : null,
            happened.IsFromContact ? Texts["from-contact"] : null,
            Context(happened),
        }.Where(part => part is { Length: > 0 }));

    /// <summary>What stood in the address.</summary>
    public static string Context(LinkEvent happened) => string.Join("; ", happened.Context.Select(field => $"{field.Key}={field.Value}"));
}
