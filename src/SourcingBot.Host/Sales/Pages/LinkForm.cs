using System.Text;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Host.Pages;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>Draws the form that makes a link, with what was typed and what is to be mended.</summary>
/// <param name="texts">In the language of the page.</param>
/// <param name="definitions">In the same language: the interview's questions.</param>
/// <param name="terms">Say until when a link may work.</param>
internal sealed class LinkForm(PageTexts texts, AdvisorDefinitions definitions, LinkTerms terms)
{
    private static readonly Template Form = Template.Read("link-form.html");
    private static readonly Template Field = Template.Read("link-field.html");
    private static readonly Template Known = Template.Read("link-known.html");

    private IReadOnlyDictionary<string, string> Words => texts.Sales.Form;

    /// <param name="mistakes">The names of the fields to be mended.</param>
    /// <param name="typed">What stands in the fields.</param>
    /// <param name="hasPhoto">The earlier link has one.</param>
    /// <param name="action">Where it is sent to.</param>
    /// <param name="token">HTML of the hidden field without which it is not taken.</param>
    /// <param name="isOpen">Not folded away.</param>
    public string Draw(TypedLink typed, IReadOnlySet<string> mistakes, bool hasPhoto, string action, string token, bool isOpen)
    {
        var isKnown = definitions.Plan.Questions.Any(question => typed.ChoiceFor(question.Criterion.Id).Length + typed.WordsFor(question.Criterion.Id).Length > 0);
        return Form.Fill(new Dictionary<string, string>
        {
            ["open"] = isOpen ? " open" : "",
            ["title"] = Words["title"],
            ["action"] = action,
            ["form-token"] = token,
            ["like"] = typed[TypedLink.Like],
            ["mend"] = mistakes.Count > 0 ? $"""<p class="mistake" role="alert">{PageFrame.Encode(Words["mend"])}</p>""" : "",
            ["for-whom"] = Words["for-whom"],
            ["company"] = Text(LinkRequestJson.Company, typed, mistakes, $"maxlength=\"{LinkRequestJson.LongestName}\""),
            ["person"] = Text(LinkRequestJson.Person, typed, mistakes, $"maxlength=\"{LinkRequestJson.LongestName}\""),
            ["for"] = Whole(LinkRequestJson.For, Words["for"], Words["for-hint"], mistakes, isOptional: false, attributes => $"""
                <select name="{LinkRequestJson.For}" {attributes}>{Option("", Words["for-auto"], typed[LinkRequestJson.For])}{Option(LinkRequestJson.ForOne, Words["for-one"], typed[LinkRequestJson.For])}{Option(LinkRequestJson.ForMany, Words["for-many"], typed[LinkRequestJson.For])}</select>
                """),
            ["from"] = Words["from"],
            ["rep"] = Text(LinkRequestJson.Rep, typed, mistakes, $"required maxlength=\"{LinkRequestJson.LongestRep}\" autocomplete=\"name\"", isOptional: false),
            ["email"] = Text(LinkRequestJson.Email, typed, mistakes, "type=\"email\" autocomplete=\"email\"", hint: "email-hint"),
            ["calendar"] = Text(LinkRequestJson.Calendar, typed, mistakes, $"type=\"url\" inputmode=\"url\" maxlength=\"{LinkRequestJson.LongestAddress}\"", hint: "calendar-hint"),
            ["greeting"] = Whole(LinkRequestJson.Greeting, Words["greeting"], Words["greeting-hint"], mistakes, isOptional: true, attributes =>
                $"<textarea name=\"{LinkRequestJson.Greeting}\" rows=\"3\" maxlength=\"{LinkRequestJson.LongestGreeting}\" {attributes}>\n{PageFrame.Encode(typed[LinkRequestJson.Greeting])}</textarea>"),
            ["photo"] = Whole(LinkRequestJson.Photo, Words["photo"], Words[hasPhoto ? "photo-kept" : "photo-hint"], mistakes, isOptional: true, attributes =>
                $"""<input type="file" name="{LinkRequestJson.Photo}" accept="image/png,image/jpeg,image/webp" {attributes}>"""),
            ["no-photo"] = hasPhoto ? Box(TypedLink.NoPhoto, Words["photo-none"], typed) : "",
            ["known-open"] = isKnown ? " open" : "",
            ["known"] = Words["known"],
            ["known-hint"] = Words["known-hint"],
            ["optional"] = texts.Sales.Frame["optional"],
            ["questions"] = string.Concat(definitions.Plan.Questions.Select(question => Draw(question, typed, mistakes))),
            ["expires"] = Whole(LinkRequestJson.Expires, Words["until"], "", mistakes, isOptional: false, attributes =>
                $"""<input type="date" name="{LinkRequestJson.Expires}" value="{PageFrame.Encode(typed[LinkRequestJson.Expires])}" min="{Time.Day(terms.Now)}"{(terms.LatestExpiry is { } latest ? $" max=\"{Time.Day(latest)}\"" : "")} {attributes}>"""),
            ["never"] = terms.LatestExpiry is null ? Box(TypedLink.Never, Words["never"], typed) : "",
            ["tags"] = Text(LinkRequestJson.Tags, typed, mistakes, "", hint: "tags-hint"),
            ["create"] = Words["create"],
        });
    }

    private string Draw(InterviewQuestion question, TypedLink typed, IReadOnlySet<string> mistakes)
    {
        var id = question.Criterion.Id;
        var name = TypedLink.ChoiceName(id);
        var isWrong = mistakes.Contains(name);
        var options = new StringBuilder(Option("", Words["not-known"], typed.ChoiceFor(id)));
        foreach (var choice in question.Choices)
        {
            options.Append(Option(choice, choice, typed.ChoiceFor(id)));
        }

        return Known.Fill(new Dictionary<string, string>
        {
            ["id"] = name,
            ["label"] = question.Name,
            ["ask"] = question.Ask,
            ["options"] = options.ToString(),
            ["attributes"] = isWrong && typed.WordsFor(id).Length == 0 ? $"aria-invalid=\"true\" aria-describedby=\"{name}-mistake\"" : "",
            ["words"] = KnownAnswers.CanBeWritten(question)
                ? $"""<input name="{TypedLink.WordsName(id)}" value="{PageFrame.Encode(typed.WordsFor(id))}" placeholder="{PageFrame.Encode(question.Criterion == Advice.Criteria.Criterion.Budget ? Words["in-words"] : Words["in-words-short"])}" aria-label="{PageFrame.Encode($"{question.Name}, {Words["in-words-short"]}")}" maxlength="200"{(isWrong && typed.WordsFor(id).Length > 0 ? $" aria-invalid=\"true\" aria-describedby=\"{name}-mistake\"" : "")}>"""
                : "",
            ["mistake"] = isWrong ? $"""<p class="mistake" id="{name}-mistake">{PageFrame.Encode($"{texts.Sales.Mend[RequestParts.Answers]} {question.Reads}")}</p>""" : "",
        });
    }

    private string Text(string name, TypedLink typed, IReadOnlySet<string> mistakes, string attributes, string? hint = null, bool isOptional = true) => Whole(
        name, Words[name], hint is null ? "" : Words[hint], mistakes, isOptional, more => $"""<input name="{name}" value="{PageFrame.Encode(typed[name])}" {attributes} {more}>""");

    /// <summary>A field with its label, its hint and what to mend.</summary>
    private string Whole(string name, string label, string hint, IReadOnlySet<string> mistakes, bool isOptional, Func<string, string> draw)
    {
        var isWrong = mistakes.Contains(name);
        var described = new[] { hint.Length > 0 ? $"{name}-hint" : null, isWrong ? $"{name}-mistake" : null }.OfType<string>().ToArray();
        var attributes = $"id=\"{name}\"{(described.Length > 0 ? $" aria-describedby=\"{string.Join(' ', described)}\"" : "")}{(isWrong ? " aria-invalid=\"true\"" : "")}";
        return Field.Fill(new Dictionary<string, string>
        {
            ["name"] = name,
            ["label"] = label,
            ["optional"] = isOptional ? $"""<small>{PageFrame.Encode(texts.Sales.Frame["optional"])}</small>""" : "",
            ["field"] = draw(attributes),
            ["hint"] = hint.Length > 0 ? $"""<p class="hint" id="{name}-hint">{PageFrame.Encode(hint)}</p>""" : "",
            ["mistake"] = isWrong ? $"""<p class="mistake" id="{name}-mistake">{PageFrame.Encode(texts.Sales.Mend[name])}</p>""" : "",
        });
    }

    private static string Box(string name, string label, TypedLink typed) =>
        $"""<label class="box"><input type="checkbox" name="{name}"{(typed[name].Length > 0 ? " checked" : "")}> {PageFrame.Encode(label)}</label>""";

    private static string Option(string value, string text, string chosen) =>
        $"""<option value="{PageFrame.Encode(value)}"{(value == chosen ? " selected" : "")}>{PageFrame.Encode(text)}</option>""";
}
