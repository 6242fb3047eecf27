using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Dialogs.Prospects;

/// <summary>What is known of the person before a conversation, and kept of it for those who sent the link.</summary>
public sealed record ProspectRecords(ILinkStore Links, ILinkEvents Events, IResultStore Results, IPersonalData Data, ISite Site);
