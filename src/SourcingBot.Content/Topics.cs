namespace SourcingBot.Content;

/// <summary>The ids under which content is found. They are public: integrations and content authors' scripts use them.</summary>
public static class Topics
{
    /// <summary>Each has an article, and nothing else has.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "outsourcing", "offshoring", "comparison", "location", "costs", "people", "commitment", "communication", "control",
        "project-size", "privacy", "reliability", "cost-analysis", "risk-management", "quality-and-control", "talent",
        "example-whatsapp", "example-microsoft", "market-size", "nearshoring", "build-operate-transfer", "captive-centre",
        "in-house", "sla", "vendor-selection", "vendor-lock-in", "intellectual-property", "data-protection", "time-zones",
        "transition", "hidden-costs", "break-even", "destinations", "agile-with-remote-teams", "next-steps", "about",
    ];
}
