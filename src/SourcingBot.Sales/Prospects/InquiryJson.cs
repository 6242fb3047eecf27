using System.Text.Json.Nodes;

namespace SourcingBot.Sales.Prospects;

/// <summary>How the particulars of an inquiry are stored: what was asked, by whom, and the consent.</summary>
public static class InquiryJson
{
    public static string Write(Inquiry inquiry) => new JsonObject
    {
        ["question"] = inquiry.Question,
        ["name"] = inquiry.Name,
        ["email"] = inquiry.Email,
        ["consentVersion"] = inquiry.ConsentVersion,
    }.ToJsonString();

    public static Inquiry Read(string resultId, string linkId, Person person, DateTimeOffset at, string json)
    {
        var document = JsonNode.Parse(json)!;
        return new Inquiry(
            resultId, linkId, person, at, (string)document["question"]!, (string)document["name"]!, (string)document["email"]!, (string)document["consentVersion"]!);
    }
}
