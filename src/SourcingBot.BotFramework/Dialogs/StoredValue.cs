#nullable disable annotations

using System.Text.Json;

namespace SourcingBot.BotFramework;

/// <summary>
/// Reads what a dialog keeps in its state: the object itself in the turn that put it there, JSON in every later one.
/// Every reader of dialog state in the runtime goes through here, so that both look alike; bots have <see cref="StateJson.As{T}"/>.
/// </summary>
internal static class StoredValue
{
    /// <summary>Taken from <see cref="StateJson.Options"/> at the first use, with the converters the application has added by then.</summary>
    public static JsonSerializerOptions Json { get; } = new(StateJson.Options) { Converters = { new PlainObjectConverter() } };

    /// <exception cref="InvalidOperationException">The value has another shape than <typeparamref name="T"/>.</exception>
    public static T As<T>(object value)
    {
        switch (value)
        {
            case null:
                return default;
            case T same:
                return same;
        }

        try
        {
            var element = value as JsonElement? ?? JsonSerializer.SerializeToElement(value, value.GetType(), Json);
            return element.Deserialize<T>(Json);
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"Dialog state holds a {value.GetType().Name} that cannot be read as {typeof(T).Name}: {error.Message}", error);
        }
    }

    /// <summary>As <see cref="As{T}"/>, and puts the object in the place of its JSON, so that what is changed in it is stored again.</summary>
    public static T Keep<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value))
        {
            return null;
        }

        var read = As<T>(value);
        if (read is not null)
        {
            state[key] = read;
        }

        return read;
    }
}
