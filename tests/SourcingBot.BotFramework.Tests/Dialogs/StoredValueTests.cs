using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class StoredValueTests
{
    [Fact]
    public void An_object_is_itself()
    {
        var options = new PromptOptions();

        StoredValue.As<PromptOptions>(options).ShouldBeSameAs(options);
    }

    [Fact]
    public void A_number_is_read_whatever_its_type_became()
    {
        StoredValue.As<int>(3).ShouldBe(3);
        StoredValue.As<int>(3L).ShouldBe(3);
        StoredValue.As<int>(JsonSerializer.SerializeToElement(3)).ShouldBe(3);
    }

    [Fact]
    public void Nothing_is_nothing() => StoredValue.As<PromptOptions>(null).ShouldBeNull();

    [Fact]
    public void Another_shape_is_named() =>
        Should.Throw<InvalidOperationException>(() => StoredValue.As<DialogState>("text")).Message.ShouldContain("cannot be read as DialogState");

    [Fact]
    public void A_kept_object_takes_the_place_of_its_JSON()
    {
        var state = new Dictionary<string, object> { ["stack"] = JsonSerializer.SerializeToElement(new DialogState([new DialogInstance { Id = "a" }])) };

        var read = StoredValue.Keep<DialogState>(state, "stack");

        read!.DialogStack[0].Id.ShouldBe("a");
        state["stack"].ShouldBeSameAs(read);
    }

    [Theory]
    [InlineData(JsonSerializerDefaults.General)]
    [InlineData(JsonSerializerDefaults.Web)]
    public void The_stored_form_does_not_depend_on_the_storages_settings(JsonSerializerDefaults defaults)
    {
        var state = new DialogState([new DialogInstance { Id = "a", State = { ["inner"] = new DialogState([new DialogInstance { Id = "b", Version = "1" }]), ["none"] = null! } }]);

        JsonSerializer.Serialize(state, new JsonSerializerOptions(defaults)).ShouldBe(
            """{"dialogStack":[{"id":"a","state":{"inner":{"dialogStack":[{"id":"b","state":{},"version":"1"}]},"none":null}}]}""");
    }

    [Fact]
    public void Plain_values_come_back_plain_and_the_rest_as_JSON()
    {
        var read = JsonSerializer.Deserialize<DialogInstance>("""{"id":"a","state":{"t":"x","n":1,"d":1.5,"b":true,"z":null,"l":[1],"o":{"k":2}}}""")!.State;

        read["t"].ShouldBe("x");
        read["n"].ShouldBe(1);
        read["d"].ShouldBe(1.5);
        read["b"].ShouldBe(true);
        read["z"].ShouldBeNull();
        read["l"].ShouldBeOfType<JsonElement>().GetArrayLength().ShouldBe(1);
        read["o"].ShouldBeOfType<JsonElement>().GetProperty("k").GetInt32().ShouldBe(2);
    }
}
