using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>Every repair at every question and after the advice: what is kept, and what is asked next.</summary>
public class RepairMatrixTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            foreach (var repair in Repair.All)
            {
                for (var answered = 0; answered < Place.Count; answered++)
                {
                    cases.Add(answered, repair.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Nothing_is_lost_and_the_conversation_goes_on_where_it_should(int answered, string name)
    {
        var place = new Place(answered);
        var repair = Repair.All.Single(r => r.Name == name);
        var (conversation, exchange) = await place.ReachAsync();

        foreach (var words in repair.Said)
        {
            exchange = await conversation.SayAsync(words);
        }

        var expected = repair.Expect(place.Standing);
        var memory = await conversation.MemoryAsync();
        memory.Sheet.ShouldBe(expected.Kept);
        memory.LeftOpen.Select(id => Criterion.Find(id)).ShouldBe(expected.LeftOpen);
        memory.Asking.ShouldBe(expected.Asked?.Id);
        ShouldAsk(exchange, expected.Asked, memory);
        if (repair.Answers is { } answer)
        {
            exchange.Text.ShouldContain(answer);
        }
    }

    private static void ShouldAsk(Exchange exchange, Criterion? criterion, InterviewMemory memory)
    {
        if (criterion is null)
        {
            exchange.Text.ShouldContain("What would you like to do next?");
            exchange.Labels.ShouldBe(Offered.To(memory));
            return;
        }

        var question = Shipped.Definitions.Plan[criterion];
        new[] { question.Ask, question.Again }.ShouldContain(words => exchange.Text.Contains(Exchange.Plain(words)), exchange.Text);
        exchange.Labels.Take(question.Choices.Count + 1).ShouldBe([.. question.Choices, "I don't know"]);
    }
}
