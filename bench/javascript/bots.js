// The two bots of the benchmark on the Bot Framework SDK for JavaScript, written as its documentation writes them.
'use strict';

const { ActivityHandler, ConversationState, MemoryStorage, MessageFactory } = require('botbuilder');
const { ChoicePrompt, ComponentDialog, ConfirmPrompt, DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');

class EchoBot extends ActivityHandler {
    constructor() {
        super();
        this.onMessage(async (context, next) => {
            const text = `Echo: ${context.activity.text}`;
            await context.sendActivity(MessageFactory.text(text, text));
            await next();
        });
    }
}

class ProfileDialog extends ComponentDialog {
    constructor(profileState) {
        super('profile');
        this.profileState = profileState;
        this.addDialog(new ChoicePrompt('transport'))
            .addDialog(new TextPrompt('name'))
            .addDialog(new ConfirmPrompt('confirm'))
            .addDialog(new WaterfallDialog('steps', [
                (step) => step.prompt('transport', { prompt: MessageFactory.text('How do you travel?'), choices: ['Car', 'Bus', 'Bicycle'] }),
                (step) => {
                    step.values.transport = step.result.value;
                    return step.prompt('name', { prompt: MessageFactory.text('What is your name?') });
                },
                (step) => {
                    step.values.name = step.result;
                    return step.prompt('confirm', { prompt: MessageFactory.text(`Thank you, ${step.result}. Shall I keep that?`) });
                },
                async (step) => {
                    const text = step.result ? `${step.values.name} goes by ${step.values.transport}.` : 'Nothing was kept.';
                    await step.context.sendActivity(MessageFactory.text(text));
                    return step.endDialog();
                },
            ]));
        this.initialDialogId = 'steps';
    }

    async run(context) {
        const dialogs = new DialogSet(this.profileState);
        dialogs.add(this);
        const dialogContext = await dialogs.createContext(context);
        const result = await dialogContext.continueDialog();
        if (result.status === DialogTurnStatus.empty) {
            await dialogContext.beginDialog(this.id);
        }
    }
}

class ProfileBot extends ActivityHandler {
    constructor() {
        super();
        this.conversationState = new ConversationState(new MemoryStorage());
        this.dialog = new ProfileDialog(this.conversationState.createProperty('DialogState'));
        this.onMessage(async (context, next) => {
            await this.dialog.run(context);
            await next();
        });
    }

    async run(context) {
        await super.run(context);
        await this.conversationState.saveChanges(context, false);
    }
}

module.exports = { EchoBot, ProfileBot };
