using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>The ways in which a person steers an interview that a form does not know.</summary>
internal static class Repair
{
    public static Next Help(Turn turn)
    {
        if (turn.Pending is { } question)
        {
            turn.Say(Reply.Help, ("name", question.Name), ("reads", question.Reads));
        }
        else
        {
            turn.Say(Reply.HelpAfterAdvice);
        }

        return Next.AskAgain;
    }

    /// <summary>Whoever goes back to say something else, and says it, is there already.</summary>
    public static Next Back(Turn turn)
    {
        if (turn.Reading.Answers.Count > 0)
        {
            return Answering.Take(turn);
        }

        // From "100 thousand, or 100?" it leads to the question that was answered so.
        if (turn.Memory.Choosing)
        {
            turn.Memory.Choosing = false;
            return Next.AskAgain;
        }

        // While an answer is being changed, "back" leaves the change, not the answer.
        if (turn.Pending is { } changing && (turn.Memory.Changing || turn.Memory.Sheet.IsAnswered(changing.Criterion)))
        {
            SayKept(turn, changing);
            turn.Memory.Asking = null;
            return Next.AskAgain;
        }

        if (turn.Memory.Trail.Count == 0)
        {
            turn.Say(Reply.BackAtStart);
            return Next.AskAgain;
        }

        turn.Memory.StepBack();
        return Next.AskAgain;
    }

    /// <summary>Without a question the advice is what was said last.</summary>
    public static Next Repeat(Turn turn) => turn.Pending is null ? Asking.Why(turn) : Next.AskAgain;

    public static Next Skip(Turn turn) => Leave(turn, Reply.LeftOpen, keepsAnswer: true);

    public static Next Unsure(Turn turn) => Leave(turn, Reply.LeftOpenUnsure, keepsAnswer: false);

    public static Next Change(Turn turn)
    {
        if (turn.Reading.Answers.Count > 0)
        {
            return Answering.Take(turn);
        }

        if (turn.Reading.Changes is { } criterion)
        {
            turn.Memory.Choosing = false;
            turn.Memory.Changing |= turn.Memory.Asking != criterion.Id;
            turn.Memory.Asking = criterion.Id;
            return Next.AskAgain;
        }

        var known = turn.Definitions.Plan.Questions.Where(q => q.Asked == Asked.Always || turn.Memory.Sheet.IsAnswered(q.Criterion) || turn.Memory.Reported.IsAnswered(q.Criterion));
        turn.Say(Reply.ChangeWhich);
        turn.Offer([.. known.Select(q => turn.Words(Reply.ChangeButton, ("name", q.Name)))]);
        return Next.Wait;
    }

    public static Next Restart(Turn turn) => Next.ConfirmRestart;

    public static Next Cancel(Turn turn)
    {
        if (turn.Memory.Sharpening)
        {
            return Sharpening.Stop(turn);
        }

        if (turn.Memory.Changing)
        {
            // "Never mind" to a change leaves the change as well.
            turn.Memory.GoTo(null);
        }

        turn.Memory.Paused = true;
        turn.Say(Reply.Paused);
        return Next.Wait;
    }

    public static Next TalkToAPerson(Turn turn)
    {
        var contact = ("contact", Contact.Of(turn.Publisher, turn.Definitions.Replies));
        if (turn.Memory.Invitation?.Representative is { } representative)
        {
            turn.Say(Reply.HumanRepresentative, ("representative", MarkdownText.Escape(representative.Name)), ("ways", Contact.Of(representative, turn.Definitions.Replies)));
            turn.Say(Reply.HumanElse, ("brand", turn.Publisher.Name), contact);
        }
        else
        {
            turn.Say(Reply.Human, ("brand", turn.Publisher.Name), contact);
        }

        return Next.AskAgain;
    }

    public static Next Greet(Turn turn) => Next.AskAgain;

    public static Next Thank(Turn turn)
    {
        turn.Say(Reply.Thanks);
        return Next.AskAgain;
    }

    /// <summary>Where no question is pending; the third time in a row a person is offered.</summary>
    public static void MisreadAfterAdvice(Turn turn)
    {
        if (++turn.Memory.Misread < QuestionPut.OffersPersonFrom)
        {
            turn.Say(Reply.MisreadAfterAdvice);
        }
        else
        {
            turn.Say(Reply.MisreadAfterAdviceOften, ("contact", Contact.Of(turn)));
        }
    }

    /// <param name="keepsAnswer">"Skip" while changing an answer keeps it; "I don't know" takes it back.</param>
    private static Next Leave(Turn turn, Reply reply, bool keepsAnswer)
    {
        if (turn.Pending is not { } question)
        {
            return Help(turn);
        }

        if (keepsAnswer && turn.Memory.Sheet.IsAnswered(question.Criterion))
        {
            SayKept(turn, question);
            return Next.GoOn;
        }

        if (keepsAnswer && turn.Memory.Reported.IsAnswered(question.Criterion))
        {
            // The change is left; what the contact told still waits to be confirmed.
            turn.Memory.Asking = null;
            return Next.GoOn;
        }

        turn.Memory.LeaveOpen(question.Criterion);
        turn.Say(reply, ("name", question.Name));
        return Next.GoOn;
    }

    private static void SayKept(Turn turn, InterviewQuestion question)
    {
        if (turn.Memory.Sheet[question.Criterion] is { } answer)
        {
            turn.Say(Reply.Unchanged, ("name", question.Name), ("answer", turn.Words(answer)));
        }
    }
}
