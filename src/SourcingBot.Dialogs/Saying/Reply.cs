namespace SourcingBot.Dialogs.Saying;

/// <summary>A sentence of <c>replies.yaml</c> by its id, with the values it may fill in.</summary>
internal sealed record Reply(string Id, params string[] Values)
{
    /// <summary>The place of a number with which the form of other words in the sentence may change.</summary>
    public const string Count = "count";

    public static readonly Reply Greeting = new("greeting", "brand", "count");
    public static readonly Reply GreetingLink = new("greeting-link", "hello", "brand", "representative");
    public static readonly Reply GreetingLinkCompany = new("greeting-link-company", "hello", "brand", "representative", "company");
    public static readonly Reply Hello = new("hello");
    public static readonly Reply HelloPerson = new("hello-person", "person");
    public static readonly Reply GreetingWords = new("greeting-words", "representative", "words");
    public static readonly Reply GreetingLinkHow = new("greeting-link-how", "count");
    public static readonly Reply GreetingCompare = new("greeting-compare", "brand");
    public static readonly Reply GreetingComparePerson = new("greeting-compare-person", "brand", "person");
    public static readonly Reply GreetingCompareHow = new("greeting-compare-how", "count");
    public static readonly Reply GreetingGroup = new("greeting-group", "brand");
    public static readonly Reply GreetingInGroup = new("greeting-in-group", "count");
    public static readonly Reply ToPerson = new("to-person", "name");
    public static readonly Reply Thanks = new("thanks");

    public static readonly Reply WelcomeBack = new("welcome-back");
    public static readonly Reply WelcomeBackAnswered = new("welcome-back-answered", "answered", "count");
    public static readonly Reply WelcomeBackAdvised = new("welcome-back-advised", "model");

    public static readonly Reply Progress = new("progress", "number", "total", "question");
    public static readonly Reply ProgressSharpening = new("progress-sharpening", "question");
    public static readonly Reply AsItStands = new("as-it-stands", "model", "percent");
    public static readonly Reply SharpenOffer = new("sharpen-offer", "count", "name");
    public static readonly Reply SharpenOfferLast = new("sharpen-offer-last", "name");
    public static readonly Reply SharpenDone = new("sharpen-done");
    public static readonly Reply SharpenAllAnswered = new("sharpen-all-answered");
    public static readonly Reply SharpenLeftOpen = new("sharpen-left-open", "names");
    public static readonly Reply SharpenStopped = new("sharpen-stopped");
    public static readonly Reply YouSaid = new("you-said", "answer");
    public static readonly Reply Noted = new("noted", "answers");
    public static readonly Reply NotedOne = new("noted-one", "name", "answer");
    public static readonly Reply NotedList = new("noted-list", "list", "last");
    public static readonly Reply Changed = new("changed", "name", "before", "after");
    public static readonly Reply Unchanged = new("unchanged", "name", "answer");
    public static readonly Reply PriorityOne = new("priority-one", "name", "factor");
    public static readonly Reply PriorityTwo = new("priority-two", "name", "other", "factor");
    public static readonly Reply PriorityDropped = new("priority-dropped", "name");
    public static readonly Reply PrioritiesDropped = new("priorities-dropped", "names");
    public static readonly Reply PriorityOpen = new("priority-open", "name", "change");
    public static readonly Reply PrioritiesNone = new("priorities-none");
    public static readonly Reply LeftOpen = new("left-open", "name");
    public static readonly Reply LeftOpenUnsure = new("left-open-unsure", "name");
    public static readonly Reply DontKnow = new("dont-know");
    public static readonly Reply Skip = new("skip");

    public static readonly Reply Reported = new("reported", "representative", "answers");
    public static readonly Reply ReportedAnswer = new("reported-answer", "name", "answer");
    public static readonly Reply ReportedYes = new("reported-yes");
    public static readonly Reply ReportedNone = new("reported-none");
    public static readonly Reply ReportedWhich = new("reported-which");
    public static readonly Reply ReportedDropped = new("reported-dropped", "representative");
    public static readonly Reply ReportedFirst = new("reported-first");
    public static readonly Reply ReportedWhy = new("reported-why", "representative");
    public static readonly Reply ReportedHelp = new("reported-help");
    public static readonly Reply ReportedMisread = new("reported-misread");
    public static readonly Reply ReportedMisreadOften = new("reported-misread-often", "contact");
    public static readonly Reply ContactSaid = new("contact-said", "answer");
    public static readonly Reply NotedFromContact = new("noted-from-contact", "answers");

    public static readonly Reply AskedBack = new("asked-back", "readings");
    public static readonly Reply EitherOr = new("either-or", "list", "last");
    public static readonly Reply AskedBackMisread = new("asked-back-misread", "name", "reads", "again");
    public static readonly Reply AskedBackNeither = new("asked-back-neither");

    public static readonly Reply CannotReadFiles = new("cannot-read-files");
    public static readonly Reply MisreadOnce = new("misread-once", "name", "reads", "again");
    public static readonly Reply MisreadTwice = new("misread-twice", "name", "reads", "again");
    public static readonly Reply MisreadOften = new("misread-often", "name", "reads", "again", "contact");
    public static readonly Reply MisreadStill = new("misread-still", "name", "reads", "again");
    public static readonly Reply MisreadAfterAdviceOften = new("misread-after-advice-often", "contact");
    public static readonly Reply MisreadAfterAdvice = new("misread-after-advice");
    public static readonly Reply Help = new("help", "name", "reads");
    public static readonly Reply HelpAfterAdvice = new("help-after-advice");
    public static readonly Reply BackAtStart = new("back-at-start");
    public static readonly Reply ChangeWhich = new("change-which");
    public static readonly Reply ChangeButton = new("change-button", "name");
    public static readonly Reply RestartConfirm = new("restart-confirm");
    public static readonly Reply RestartDone = new("restart-done");
    public static readonly Reply EraseConfirm = new("erase-confirm");
    public static readonly Reply EraseConfirmGroup = new("erase-confirm-group");
    public static readonly Reply EraseDone = new("erase-done");
    public static readonly Reply EraseDoneGroup = new("erase-done-group");
    public static readonly Reply RestartKept = new("restart-kept");
    public static readonly Reply Paused = new("paused");
    public static readonly Reply Human = new("human", "brand", "contact");
    public static readonly Reply HumanRepresentative = new("human-representative", "representative", "ways");
    public static readonly Reply HumanElse = new("human-else", "brand", "contact");
    public static readonly Reply ContactPerson = new("contact-person", "name", "ways");
    public static readonly Reply ContactCall = new("contact-call", "name", "url");
    public static readonly Reply CallOffer = new("call-offer", "call");
    public static readonly Reply ContactEmail = new("contact-email", "email");
    public static readonly Reply ContactPhone = new("contact-phone", "phone", "dialled");
    public static readonly Reply ContactUrl = new("contact-url", "url");

    public static readonly Reply NotFound = new("not-found");
    public static readonly Reply OrTopic = new("or-topic", "title");
    public static readonly Reply WhichTopic = new("which-topic", "one", "other");
    public static readonly Reply ToldMore = new("told-more", "title", "text");
    public static readonly Reply ToldAll = new("told-all", "title");
    public static readonly Reply SupposedEarly = new("supposed-early", "name", "answer");
    public static readonly Reply SupposedMoves = new("supposed-moves", "name", "answer", "model", "before");
    public static readonly Reply SupposedStays = new("supposed-stays", "name", "answer", "model", "before");
    public static readonly Reply SupposedButton = new("supposed-button", "name", "answer");
    public static readonly Reply AskAway = new("ask-away");
    public static readonly Reply AskExample1 = new("ask-example-1");
    public static readonly Reply AskExample2 = new("ask-example-2");
    public static readonly Reply AskExample3 = new("ask-example-3");

    public static readonly Reply NothingKnown = new("nothing-known");
    public static readonly Reply AdviceReady = new("advice-ready");
    public static readonly Reply AdviceHeadline = new("advice-headline", "model");
    public static readonly Reply AdviceConfidence = new("advice-confidence", "confidence");
    public static readonly Reply AdviceHolds = new("advice-holds", "percent");
    public static readonly Reply AdviceHoldsElse = new("advice-holds-else", "percent", "others");
    public static readonly Reply AdviceShare = new("advice-share", "model", "percent");
    public static readonly Reply AdviceRivals = new("advice-rivals", "models");
    public static readonly Reply AdviceReasons = new("advice-reasons");
    public static readonly Reply AdviceNeutral = new("advice-neutral");
    public static readonly Reply AdviceReason = new("advice-reason", "text", "source");
    public static readonly Reply AdviceSource = new("advice-source", "section");
    public static readonly Reply AdviceCounter = new("advice-counter");
    public static readonly Reply AdviceNoCounter = new("advice-no-counter", "risk");
    public static readonly Reply AdviceChanges = new("advice-changes");
    public static readonly Reply AdviceNoChanges = new("advice-no-changes");
    public static readonly Reply AdviceWeightMore = new("advice-weight-more", "name", "percent");
    public static readonly Reply AdviceWeightLess = new("advice-weight-less", "name", "percent");
    public static readonly Reply AdviceRisks = new("advice-risks");
    public static readonly Reply AdviceRisk = new("advice-risk", "risk", "mitigation");
    public static readonly Reply AdviceSteps = new("advice-steps");
    public static readonly Reply AdviceRuledOut = new("advice-ruled-out", "model", "reason");
    public static readonly Reply AdviceStays = new("advice-stays", "model");
    public static readonly Reply MovedModel = new("moved-model", "model", "before", "after");
    public static readonly Reply MovedNothing = new("moved-nothing", "model", "before", "after");
    public static readonly Reply MovedScores = new("moved-scores");
    public static readonly Reply MovedRow = new("moved-row", "model", "before", "after");
    public static readonly Reply RuledOut = new("ruled-out");
    public static readonly Reply Ranking = new("ranking");
    public static readonly Reply RankingHead = new("ranking-head");
    public static readonly Reply RankingRow = new("ranking-row", "model", "points");
    public static readonly Reply RankingRowOut = new("ranking-row-out", "model", "name");

    public static readonly Reply CompareBestTwo = new("compare-best-two", "model", "other");
    public static readonly Reply CompareWithAdvised = new("compare-with-advised", "model");
    public static readonly Reply CompareWithNext = new("compare-with-next", "model");
    public static readonly Reply CompareWithOther = new("compare-with-other", "model");
    public static readonly Reply CompareRuledOut = new("compare-ruled-out", "model", "reason");

    public static readonly Reply CostsNoted = new("costs-noted", "name", "value");
    public static readonly Reply CostsRate = new("costs-rate", "from", "to", "rate");
    public static readonly Reply CostsInstead = new("costs-instead", "name", "value");
    public static readonly Reply CostsOutside = new("costs-outside", "name", "limits");
    public static readonly Reply CostsNoRate = new("costs-no-rate", "from", "to");
    public static readonly Reply CostsMoved = new("costs-moved", "before", "after");
    public static readonly Reply CostsStay = new("costs-stay", "after");
    public static readonly Reply CostsRuledOut = new("costs-ruled-out", "reason");
    public static readonly Reply CostsReset = new("costs-reset");

    public static readonly Reply CardChosen = new("card-chosen", "answer");
    public static readonly Reply CardAnswered = new("card-answered", "answer");
    public static readonly Reply CardLeftOpen = new("card-left-open");
    public static readonly Reply CardOutdated = new("card-outdated");
    public static readonly Reply CardOfAnother = new("card-of-another");

    public static readonly Reply ResultKept = new("result-kept", "address");
    public static readonly Reply ComparedAgree = new("compared-agree");
    public static readonly Reply ComparedChanges = new("compared-changes", "names");
    public static readonly Reply ComparedStays = new("compared-stays", "names");

    public static readonly Reply Failed = new("failed", "contact");
    public static readonly Reply Next = new("next");
    public static readonly Reply OfferSharpen = new("offer-sharpen");
    public static readonly Reply OfferAdvice = new("offer-advice");
    public static readonly Reply OfferNumbers = new("offer-numbers");
    public static readonly Reply OfferDefaults = new("offer-defaults");
    public static readonly Reply OfferCompare = new("offer-compare");
    public static readonly Reply OfferCompareAll = new("offer-compare-all");
    public static readonly Reply OfferCompareAspect = new("offer-compare-aspect", "aspect");
    public static readonly Reply OfferAsk = new("offer-ask");
    public static readonly Reply OfferChange = new("offer-change");
    public static readonly Reply OfferRestart = new("offer-restart");
    public static readonly Reply OfferHuman = new("offer-human");
    public static readonly Reply OfferRepresentative = new("offer-representative", "representative");
    public static readonly Reply Yes = new("yes");
    public static readonly Reply No = new("no");

    /// <summary>Every reply above; a test sees to it that none is missing.</summary>
    public static readonly IReadOnlyList<Reply> All =
    [
        Greeting, GreetingLink, GreetingLinkCompany, Hello, HelloPerson, GreetingWords, GreetingLinkHow, GreetingCompare, GreetingComparePerson, GreetingCompareHow, GreetingGroup, GreetingInGroup, ToPerson, Thanks, WelcomeBack, WelcomeBackAnswered, WelcomeBackAdvised,
        Progress, ProgressSharpening, AsItStands, SharpenOffer, SharpenOfferLast, SharpenDone, SharpenAllAnswered, SharpenLeftOpen, SharpenStopped,
        YouSaid, Noted, NotedOne, NotedList, Changed, Unchanged,
        PriorityOne, PriorityTwo, PriorityDropped, PrioritiesDropped, PriorityOpen, PrioritiesNone,
        LeftOpen, LeftOpenUnsure, DontKnow, Skip,
        Reported, ReportedAnswer, ReportedYes, ReportedNone, ReportedWhich, ReportedDropped, ReportedFirst, ReportedWhy, ReportedHelp, ReportedMisread, ReportedMisreadOften, ContactSaid, NotedFromContact,
        AskedBack, EitherOr, AskedBackMisread, AskedBackNeither,
        CannotReadFiles, MisreadOnce, MisreadTwice, MisreadOften, MisreadStill, MisreadAfterAdvice, MisreadAfterAdviceOften, Help, HelpAfterAdvice, BackAtStart,
        ChangeWhich, ChangeButton, RestartConfirm, RestartDone, EraseConfirm, EraseConfirmGroup, EraseDone, EraseDoneGroup, RestartKept, Paused, Human, HumanRepresentative, HumanElse, ContactPerson, ContactCall, CallOffer, ContactEmail, ContactPhone, ContactUrl,
        NotFound, OrTopic, WhichTopic, ToldMore, ToldAll, SupposedEarly, SupposedMoves, SupposedStays, SupposedButton, AskAway, AskExample1, AskExample2, AskExample3,
        NothingKnown, AdviceReady, AdviceHeadline, AdviceConfidence, AdviceHolds, AdviceHoldsElse, AdviceShare, AdviceRivals, AdviceReasons, AdviceNeutral, AdviceReason, AdviceSource,
        AdviceCounter, AdviceNoCounter, AdviceChanges, AdviceNoChanges, AdviceWeightMore, AdviceWeightLess, AdviceRisks, AdviceRisk, AdviceSteps, AdviceRuledOut,
        AdviceStays, MovedModel, MovedNothing, MovedScores, MovedRow, RuledOut, Ranking, RankingHead, RankingRow, RankingRowOut,
        CompareBestTwo, CompareWithAdvised, CompareWithNext, CompareWithOther, CompareRuledOut,
        CostsNoted, CostsRate, CostsInstead, CostsOutside, CostsNoRate, CostsMoved, CostsStay, CostsRuledOut, CostsReset,
        ResultKept, ComparedAgree, ComparedChanges, ComparedStays,
        CardChosen, CardAnswered, CardLeftOpen, CardOutdated, CardOfAnother,
        Failed, Next, OfferSharpen, OfferAdvice, OfferNumbers, OfferDefaults, OfferCompare, OfferCompareAll, OfferCompareAspect, OfferAsk, OfferChange, OfferRestart, OfferHuman, OfferRepresentative, Yes, No,
    ];

    /// <summary>Whether a language may write it in several forms.</summary>
    public bool Counts => Values.Contains(Count);
}
