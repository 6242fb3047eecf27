using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace SourcingBot.Samples.Dialogs;

/// <summary>Keeps what it hears where documentation keeps it: a class of the bot, a number, a word and an attachment among the values, each cast some turns later.</summary>
public class UserProfileDialog : ComponentDialog
{
    private readonly IStatePropertyAccessor<UserProfile> _userProfileAccessor;

    public UserProfileDialog(UserState userState)
        : base(nameof(UserProfileDialog))
    {
        _userProfileAccessor = userState.CreateProperty<UserProfile>("UserProfile");

        var waterfallSteps = new WaterfallStep[]
        {
            TransportStepAsync,
            NameStepAsync,
            NameConfirmStepAsync,
            AgeStepAsync,
            PictureStepAsync,
            SummaryStepAsync,
        };

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), waterfallSteps));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new NumberPrompt<int>(nameof(NumberPrompt<int>), AgePromptValidatorAsync));
        AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
        AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
        AddDialog(new AttachmentPrompt(nameof(AttachmentPrompt)));

        InitialDialogId = nameof(WaterfallDialog);
    }

    private static async Task<DialogTurnResult> TransportStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        return await stepContext.PromptAsync(
            nameof(ChoicePrompt),
            new PromptOptions
            {
                Prompt = MessageFactory.Text("How do you travel?"),
                Choices = ChoiceFactory.ToChoices(new List<string> { "Car", "Bus", "Bicycle" }),
            },
            cancellationToken);
    }

    private static async Task<DialogTurnResult> NameStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        stepContext.Values["transport"] = ((FoundChoice)stepContext.Result).Value;

        return await stepContext.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);
    }

    private async Task<DialogTurnResult> NameConfirmStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        stepContext.Values["profile"] = new UserProfile { Name = (string)stepContext.Result, Transport = (string)stepContext.Values["transport"] };

        return await stepContext.PromptAsync(nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text("May I ask your age?") }, cancellationToken);
    }

    private async Task<DialogTurnResult> AgeStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if ((bool)stepContext.Result)
        {
            var promptOptions = new PromptOptions
            {
                Prompt = MessageFactory.Text("How old are you?"),
                RetryPrompt = MessageFactory.Text("An age is between 1 and 149."),
            };

            return await stepContext.PromptAsync(nameof(NumberPrompt<int>), promptOptions, cancellationToken);
        }

        return await stepContext.NextAsync(-1, cancellationToken);
    }

    private static async Task<DialogTurnResult> PictureStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        stepContext.Values["age"] = (int)stepContext.Result;

        return await stepContext.PromptAsync(nameof(AttachmentPrompt), new PromptOptions { Prompt = MessageFactory.Text("A picture, please.") }, cancellationToken);
    }

    private async Task<DialogTurnResult> SummaryStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var kept = (UserProfile)stepContext.Values["profile"];

        var userProfile = await _userProfileAccessor.GetAsync(stepContext.Context, () => new UserProfile(), cancellationToken);
        userProfile.Name = kept.Name;
        userProfile.Transport = kept.Transport;
        userProfile.Age = (int)stepContext.Values["age"];
        userProfile.Picture = ((IList<Attachment>)stepContext.Result).FirstOrDefault();

        var message = $"{userProfile.Name} ({userProfile.Age}) travels by {userProfile.Transport}: {userProfile.Picture?.Name}";
        await stepContext.Context.SendActivityAsync(MessageFactory.Text(message), cancellationToken);

        return await stepContext.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Task<bool> AgePromptValidatorAsync(PromptValidatorContext<int> promptContext, CancellationToken cancellationToken)
    {
        return Task.FromResult(promptContext.Recognized.Succeeded && promptContext.Recognized.Value > 0 && promptContext.Recognized.Value < 150);
    }
}
