#nullable disable annotations

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A document of named values, read at the first use in a turn, kept in the turn, written by <see cref="SaveChangesAsync"/> if its JSON changed.
/// </summary>
public abstract class BotState : IPropertyManager
{
    // A test written for the SDK names a property as its class does.
    private static readonly JsonNodeOptions EitherCase = new() { PropertyNameCaseInsensitive = true };

    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <param name="storage">Where the document is kept between turns.</param>
    /// <param name="contextServiceKey">The name under which the document is kept within a turn.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        Required.Text(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext) is not null)
        {
            return;
        }

        turnContext.TurnState[_contextServiceKey] = await ReadAsync(GetStorageKey(turnContext), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the document if it was loaded and changed, or was loaded and <paramref name="force"/> asks for it.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached)
        {
            return;
        }

        var json = StateJson.Write(cached.Values);
        if (!force && cached.IsSavedAs(json))
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        await (_storage is IJsonStorage storage
            ? storage.WriteJsonAsync(key, json, cancellationToken)
            : _storage.WriteAsync(new Dictionary<string, object> { [key] = cached.State }, cancellationToken)).ConfigureAwait(false);
        cached.RememberAsSaved(json);
    }

    /// <summary>Empties the document in this turn; the next save writes it even if it was empty before.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Removes the document from the turn and from storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The document as this turn knows it; null before it was loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>A copy of the document as this turn knows it, as JSON, for tests to look into, by names in either case; null before it was loaded.</summary>
    public JsonNode Get(ITurnContext turnContext) =>
        GetCachedState(turnContext) is { } cached ? JsonNode.Parse(StateJson.Write(cached.Values), EitherCase) : null;

    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <exception cref="KeyNotFoundException">There is no such value, and <typeparamref name="T"/> is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        var state = LoadedState(turnContext).Values;
        if (!state.TryGetValue(propertyName, out var value))
        {
            return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult<T>(default);
        }

        var typed = value is RawJson raw ? raw.As<T>() : StateJson.As<T>(value);
        if (value is RawJson or JsonElement && typed is not null)
        {
            // From now on the turn holds the object itself: what is changed in it is saved.
            state[propertyName] = typed;
        }

        return Task.FromResult(typed);
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        LoadedState(turnContext).Values[propertyName] = value!;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        LoadedState(turnContext).Values.Remove(propertyName);
        return Task.CompletedTask;
    }

    private async Task<CachedBotState> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (_storage is IJsonStorage storage)
        {
            var json = await storage.ReadJsonAsync(key, cancellationToken).ConfigureAwait(false);
            return json is null ? new CachedBotState() : new CachedBotState(RawJson.ReadObject(Encoding.UTF8.GetBytes(json)), json);
        }

        var found = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var document) ? new CachedBotState(AsDocument(key, document)) : new CachedBotState();
    }

    private CachedBotState LoadedState(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException($"{GetType().Name} was not loaded in this turn; call LoadAsync first.");

    private static IDictionary<string, object> AsDocument(string key, object document) => document switch
    {
        IDictionary<string, object> values => values,
        JsonElement { ValueKind: JsonValueKind.Object } json => json.Deserialize<Dictionary<string, object>>(StateJson.Options)!,
        _ => throw new InvalidOperationException($"The document '{key}' is a {document.GetType().Name}; a state is an object with named values."),
    };

    /// <summary>The document within a turn, with what it was when it was read.</summary>
    public class CachedBotState
    {
        private string _saved;

        public CachedBotState(IDictionary<string, object> state = null)
            : this(state ?? new Dictionary<string, object>(), null)
        {
        }

        /// <param name="state">The values.</param>
        /// <param name="json">What they were read from; null to write it.</param>
        internal CachedBotState(IDictionary<string, object> state, string json)
        {
            Values = state;
            _saved = json ?? StateJson.Write(state);
        }

        public IDictionary<string, object> State
        {
            get
            {
                foreach (var (name, value) in Values.ToArray())
                {
                    Values[name] = value is RawJson raw ? raw.As<JsonElement>() : value;
                }

                return Values;
            }
            set => Values = value;
        }

        /// <summary>As <see cref="State"/>, but what nobody has asked for may still be <see cref="RawJson"/>.</summary>
        internal IDictionary<string, object> Values { get; private set; }

        internal static CachedBotState Cleared() => new() { _saved = string.Empty };

        internal bool IsSavedAs(string json) => _saved == json;

        internal void RememberAsSaved(string json) => _saved = json;
    }

    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var state = botState.LoadedState(turnContext).Values;
            if (state.ContainsKey(name) && await botState.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false) is { } value)
            {
                return value;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var made = defaultValueFactory();
            await SetAsync(turnContext, made, cancellationToken).ConfigureAwait(false);
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}
