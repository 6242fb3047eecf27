using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Schema;

public sealed class ActivityCopyTests
{
    /// <summary>Every part of an activity that has parts itself: a new one is here without being named.</summary>
    public static TheoryData<string> DeepParts =>
        [.. typeof(Activity).GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(string) && !property.PropertyType.IsValueType).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(DeepParts))]
    public void A_copy_shares_no_part_with_the_original(string name)
    {
        var property = typeof(Activity).GetProperty(name)!;
        var original = new Activity(ActivityTypes.Message) { Text = "Where?" };
        property.SetValue(original, Some(property.PropertyType));
        var copy = original.Copy();
        property.GetValue(copy).ShouldNotBeNull().ShouldNotBeSameAs(property.GetValue(original));
        ActivityJson.Write(copy).ShouldBe(ActivityJson.Write(original));
    }

    [Fact]
    public void What_is_done_to_a_copy_without_parts_does_not_show_in_the_original()
    {
        var original = new Activity(ActivityTypes.Message) { Text = "Where?", Speak = "Where to?", InputHint = InputHints.ExpectingInput, Attachments = [], Entities = [] };
        var before = ActivityJson.Write(original);
        var copy = original.Copy();
        ActivityJson.Write(copy).ShouldBe(before);
        copy.Text = "Why?";
        copy.Id = "1";
        (copy.Attachments ??= []).Add(new Attachment());
        (copy.Entities ??= []).Add(new Entity());
        ActivityJson.Write(original).ShouldBe(before);
        original.Attachments.ShouldBeEmpty();
        original.Entities.ShouldBeEmpty();
    }

    private static object Some(Type type)
    {
        if (type == typeof(object))
        {
            return new Dictionary<string, string> { ["a"] = "b" };
        }

        if (type == typeof(Dictionary<string, JsonElement>))
        {
            return new Dictionary<string, JsonElement> { ["more"] = JsonSerializer.SerializeToElement(1) };
        }

        if (type.IsGenericType)
        {
            var item = type.GetGenericArguments()[0];
            var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            list.Add(item == typeof(string) ? "a" : Make(item));
            return list;
        }

        return Make(type);
    }

    private static object Make(Type type)
    {
        var constructor = type.GetConstructors().MinBy(constructor => constructor.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.DefaultValue)]);
    }
}
