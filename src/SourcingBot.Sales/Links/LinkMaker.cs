using SourcingBot.Advice.Requests;

namespace SourcingBot.Sales.Links;

/// <summary>Makes links, whoever asks for them.</summary>
public sealed class LinkMaker(ILinkStore links, SalesLinkOptions options, TimeProvider time)
{
    /// <summary>What a link made now is measured by.</summary>
    public LinkTerms Terms => options.TermsAt(time.GetUtcNow());

    /// <param name="json">As <see cref="LinkRequestJson"/> reads it.</param>
    /// <param name="createdBy">The API key's name, or what else asks.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <param name="photo">Of an earlier link, where the request brings none.</param>
    public async Task<RequestReading<SalesLink>> MakeAsync(string json, string createdBy, CancellationToken cancellationToken, byte[]? photo = null)
    {
        var now = time.GetUtcNow();
        var reading = LinkRequestJson.Read(json, options.TermsAt(now)).Then(asked => asked with { Photo = asked.Photo ?? photo });
        if (!reading.IsValid)
        {
            return new RequestReading<SalesLink>(null, reading.Errors);
        }

        var asked = reading.Value;
        var link = new SalesLink(PublicId.New(), now, createdBy, asked.Representative with { HasPhoto = asked.Photo is not null })
        {
            Company = asked.Company,
            Person = asked.Person,
            IsForOnePerson = asked.IsForOnePerson,
            Expires = asked.Expires,
            Known = asked.Known,
            Tags = asked.Tags,
        };
        await links.AddAsync(link, asked.Photo, cancellationToken);
        return new RequestReading<SalesLink>(link, []);
    }
}
