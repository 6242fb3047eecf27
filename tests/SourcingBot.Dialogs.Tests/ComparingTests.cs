using SourcingBot.Advice.Models;
using SourcingBot.Content.Comparing;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests;

public sealed class ComparingTests
{
    private static readonly string[] SixModels = [.. SourcingModel.All.Select(model => model.Id)];

    [Fact]
    public void Content_compares_the_models_that_the_advice_knows_and_a_provider_in_general() =>
        ModelComparison.Models.ShouldBe([.. SixModels, SourcingModel.OnshoreOutsourcing.Family]);

    [Fact]
    public void The_button_for_all_models_is_understood() => Read(Shipped.Definitions.Replies.Say(Reply.OfferCompareAll)).ShouldNotBeNull().Models.ShouldBe(SixModels);

    [Fact]
    public void The_button_for_an_aspect_is_understood_for_each()
    {
        foreach (var aspect in ModelComparison.Aspects)
        {
            var label = Shipped.Definitions.Replies.Say(Reply.OfferCompareAspect, ("aspect", Shipped.Definitions.Library.Comparison.NameOf(aspect)));
            var compared = Read(label).ShouldNotBeNull(label);
            compared.Models.ShouldBe(SixModels, label);
            compared.Aspects.ShouldBe([aspect], label);
        }
    }

    [Fact]
    public void A_model_and_an_aspect_are_understood_by_their_names_in_a_table()
    {
        var names = Shipped.Definitions.Library.Comparison.Write(SixModels, ["control"]).Split('\n').Skip(2).Select(line => line.Split('|')[1].Trim()).ToArray();
        foreach (var aspect in ModelComparison.Aspects)
        {
            for (var i = 0; i < names.Length; i++)
            {
                var said = $"compare {names[i]} on {Shipped.Definitions.Library.Comparison.NameOf(aspect)}";
                var compared = Read(said).ShouldNotBeNull(said);
                compared.Models.ShouldBe([SixModels[i]], said);
                compared.Aspects.ShouldBe([aspect], said);
            }
        }
    }

    private static Compared? Read(string text) => Shipped.Definitions.Understander.Read(text, new Question(null, new DateOnly(2026, 11, 22))).Compared;
}
