using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Charts;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Tests.LinkPages;

/// <summary>A link of Anna Berg's, as a store has it.</summary>
internal static class MadeLink
{
    public static SalesLink New(bool isForOnePerson = true, params Answer[] known) => new(PublicId.New(), DateTimeOffset.UtcNow, "test", new Representative("Anna Berg")
    {
        Email = "anna@agiletech.example",
        Calendar = new Uri("https://calendar.example/anna"),
        Greeting = "It was good to meet you in Oslo. Here is the short advice I promised you.",
        HasPhoto = true,
    })
    {
        Company = "Fjord Shipping",
        Person = isForOnePerson ? "Ola Nordmann" : null,
        IsForOnePerson = isForOnePerson,
        Known = AnswerSheet.Of(known),
    };

    public static async Task<SalesLink> KeepAsync(RunningHost host, SalesLink link)
    {
        var photo = link.Representative.HasPhoto ? Portrait.Read(Photo()).Jpeg : null;
        await host.Services.GetRequiredService<ILinkStore>().AddAsync(link, photo, TestContext.Current.CancellationToken);
        return link;
    }

    public static async Task<IReadOnlyList<LinkEvent>> HappenedAsync(RunningHost host, SalesLink link) =>
        await host.Services.GetRequiredService<ILinkEvents>().ReadAsync(link.Id, TestContext.Current.CancellationToken);

    /// <summary>Whatever picture there is: <c>PHOTO</c> names one that looks better in docs.</summary>
    private static byte[] Photo() => Environment.GetEnvironmentVariable("PHOTO") is { } path
        ? File.ReadAllBytes(path)
        : new LinkPreview("AgileTech Vietnam", "#0b5a8c", "#ffffff", "A photo").ToPicture("").Png;
}
