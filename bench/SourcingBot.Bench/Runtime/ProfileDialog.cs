using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace SourcingBot.Bench.Runtime;

/// <summary>Four steps and three kinds of prompts, as <c>bench/javascript/bots.js</c> has them.</summary>
internal sealed class ProfileDialog : ComponentDialog
{
    public ProfileDialog()
        : base("profile")
    {
        AddDialog(new ChoicePrompt("transport"));
        AddDialog(new TextPrompt("name"));
        AddDialog(new ConfirmPrompt("confirm"));
        AddDialog(new WaterfallDialog("steps", [AskTransportAsync, AskNameAsync, ConfirmAsync, SumUpAsync]));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskTransportAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.PromptAsync(
        "transport",
        new PromptOptions { Prompt = MessageFactory.Text("How do you travel?"), Choices = ChoiceFactory.ToChoices(["Car", "Bus", "Bicycle"]) },
        cancellationToken);

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["transport"] = ((FoundChoice)step.Result!).Value!;
        return step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);
    }

    private static Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["name"] = (string)step.Result!;
        return step.PromptAsync("confirm", new PromptOptions { Prompt = MessageFactory.Text($"Thank you, {step.Result}. Shall I keep that?") }, cancellationToken);
    }

    private static async Task<DialogTurnResult> SumUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = (bool)step.Result! ? $"{step.Values["name"]} goes by {step.Values["transport"]}." : "Nothing was kept.";
        await step.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
