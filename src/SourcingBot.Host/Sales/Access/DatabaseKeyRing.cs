using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Sales.Access;

internal sealed class DatabaseKeyRing(IProtectionKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.Read().Select(xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
