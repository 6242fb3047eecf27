namespace SourcingBot.Understanding.Choices;

public enum MeaningKind
{
    /// <summary>A choice of a criterion.</summary>
    Choice,

    /// <summary>A law or standard that governs the data.</summary>
    Regime,

    /// <summary>Data must stay in the country, or in the region that the value names.</summary>
    MustStay,

    /// <summary>Data may leave the country.</summary>
    MayLeave,

    /// <summary>What the message wants.</summary>
    Intent,

    /// <summary>A name of a criterion: "change my <i>timeline</i>".</summary>
    Name,

    /// <summary>What names a criterion only before a colon or a dash: "<i>team</i>: 5 people".</summary>
    Label,

    /// <summary>A country or a part of the world; the level is the area in which all are near to each other.</summary>
    Place,

    /// <summary>Words before a place that say it is one's own: "<i>we are in</i> Berlin".</summary>
    HomeBefore,

    /// <summary>Words after a place that say so: "a Berlin <i>based</i> start-up".</summary>
    HomeAfter,

    /// <summary>Words after a place that say the team may be there: "Poland <i>would be fine</i>".</summary>
    WelcomeAfter,

    /// <summary>A word near which an amount or a time answers the criterion: "we can <i>spend</i> 200k".</summary>
    Near,

    /// <summary>A word near which an amount or a time is something else: "our <i>revenue</i> is 5 million".</summary>
    Beside,

    /// <summary>A word that changes an answer when a criterion's name or a value follows: "<i>change</i> the budget".</summary>
    ChangeVerb,

    /// <summary>A word that says a value replaces an earlier one: "<i>actually</i> 500k".</summary>
    Correction,

    /// <summary>Words that say an earlier answer no longer holds: "the timeline <i>is wrong</i>".</summary>
    Revocation,

    /// <summary>What the message asks the adviser for, beside its intent.</summary>
    Request,

    /// <summary>What was put to the person is right.</summary>
    Agreement,

    /// <summary>It is not.</summary>
    Disagreement,

    /// <summary>A name of a criterion where it is said to matter most: "<i>price</i> above all".</summary>
    PriorityName,

    /// <summary>A sentence about what matters most, with <see cref="Vocabulary.CriterionPlace"/> where the criterion is named.</summary>
    Priority,

    /// <summary>The same of two, of which the first named matters more.</summary>
    PreferredPriority,

    /// <summary>What follows a sentence about what matters most and says what matters next.</summary>
    SecondPriority,

    /// <summary>Words that say that nothing matters most.</summary>
    NoPriority,

    /// <summary>A name of the assumption of the cost calculation whose id is the value.</summary>
    Assumption,

    /// <summary>Words that hold a name of an assumption and mean something else: "exchange <i>rate</i>".</summary>
    NoAssumption,

    /// <summary>A word that introduces an assumption wherever it stands: "<i>assume</i> 40 dollars an hour".</summary>
    Assuming,

    /// <summary>A word that introduces one only where the costs were just shown: "<i>make it</i> 12 people".</summary>
    Proposing,

    /// <summary>What makes a sum one for each person: "2,000 euros <i>per head</i>".</summary>
    PerPerson,

    /// <summary>What stands between the two currencies of an exchange rate: "a pound <i>is worth</i> 1.27 dollars".</summary>
    Exchange,

    /// <summary>The same the other way round: "1.27 dollars <i>per</i> pound".</summary>
    ExchangePer,

    /// <summary>A name of the model whose id is the value, where it is compared.</summary>
    ComparedModel,

    /// <summary>A name of the aspect whose topic is the value: "compare <i>privacy</i>".</summary>
    ComparedAspect,

    /// <summary>Words for all models: "compare <i>all six</i>".</summary>
    ComparedAll,

    /// <summary>Words for the two that were spoken of: "control in <i>both</i>".</summary>
    ComparedBoth,

    /// <summary>A word that orders a comparison, be it of a single name: "<i>compare</i> control".</summary>
    Comparing,

    /// <summary>A word that sets two against each other: "nearshore <i>versus</i> captive".</summary>
    Contrasting,

    /// <summary>The same for what was spoken of: "privacy <i>side by side</i>".</summary>
    Together,

    /// <summary>A word that asks how models stand in an aspect: "<i>which</i> gives more control, captive or provider".</summary>
    Asking,

    /// <summary>A word that may stand among the names of a comparison and says nothing of its own.</summary>
    ComparisonWord,
}
