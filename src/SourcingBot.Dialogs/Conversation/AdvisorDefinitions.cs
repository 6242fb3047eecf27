using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Scoring;
using SourcingBot.Content;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Everything the conversation is made of in one language; read as a whole and never changed.</summary>
/// <param name="Version">Changes with any change of the files; conversations begun under another one drop their dialog stack.</param>
public sealed record AdvisorDefinitions(
    LanguageRules Language,
    InterviewPlan Plan,
    Replies Replies,
    AnswerWording Wording,
    Understander Understander,
    Adviser Adviser,
    Explainer Explainer,
    ComparisonExplainer ComparisonExplainer,
    Library Library,
    CostModel Costs,
    CostExplainer CostExplainer,
    Facts Facts,
    string Version);
