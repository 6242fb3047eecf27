using System.Globalization;
using System.Text.Json;

namespace SourcingBot.Advice.Requests;

/// <summary>
/// A value of a request and where it stands. Every reading method reports its own error and returns null, so that reading goes
/// on and the sender learns of all mistakes at once.
/// </summary>
public sealed class JsonField
{
    private const string Root = "$";
    private const int LongestShown = 80;

    /// <summary>A body of nothing but mistakes must not become an answer many times its size; nobody mends more than this at once.</summary>
    private const int MostErrors = 50;

    private readonly JsonElement _value;
    private readonly string _path;
    private readonly List<RequestError> _errors;

    private JsonField(JsonElement value, string path, List<RequestError> errors) => (_value, _path, _errors) = (value, path, errors);

    public static RequestReading<T> Read<T>(string json, Func<JsonField, T?> read)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, read);
        }
        catch (JsonException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"valid JSON (it breaks off at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})");
            return new RequestReading<T>(null, [new RequestError(Root, string.IsNullOrWhiteSpace(json) ? null : Shorten(json), place)]);
        }
    }

    public static RequestReading<T> Read<T>(JsonElement element, Func<JsonField, T?> read)
        where T : class
    {
        if (HalfCharacters.AreIn(element.GetRawText()))
        {
            return new RequestReading<T>(null, [new RequestError(Root, Shorten(element.GetRawText()), "text of whole characters, without half a surrogate pair such as \\ud800")]);
        }

        var errors = new List<RequestError>();
        var value = read(new JsonField(element, Root, errors));
        return new RequestReading<T>(errors.Count == 0 ? value : null, errors);
    }

    public bool IsObject => _value.ValueKind == JsonValueKind.Object;

    public bool IsEmptyObject => IsObject && _value.GetPropertyCount() == 0;

    public bool IsEmptyList => _value.ValueKind == JsonValueKind.Array && _value.GetArrayLength() == 0;

    public bool Has(string name) => IsObject && _value.TryGetProperty(name, out _);

    public void Refuse(string allowed) => Report(_path, _value.GetRawText(), allowed);

    public void Miss(string name, string allowed) => Report(PathOf(name), null, allowed);

    /// <summary>The values by name; unknown names, and names that stand twice, are errors.</summary>
    public IReadOnlyDictionary<string, JsonField> Object(params IReadOnlyList<string> names)
    {
        var fields = new Dictionary<string, JsonField>(StringComparer.Ordinal);
        if (!IsObject)
        {
            Refuse($"an object with {string.Join(", ", names)}");
            return fields;
        }

        foreach (var property in _value.EnumerateObject())
        {
            var field = new JsonField(property.Value, PathOf(property.Name), _errors);
            if (!names.Contains(property.Name))
            {
                Report(PathOf(property.Name), property.Value.GetRawText(), $"the names {string.Join(", ", names)}");
            }
            else if (!fields.TryAdd(property.Name, field))
            {
                field.Refuse("the same name only once");
            }
        }

        return fields;
    }

    public string? OneOf(IReadOnlyList<string> allowed)
    {
        var text = _value.ValueKind == JsonValueKind.String ? _value.GetString() : null;
        if (text is not null && allowed.Contains(text))
        {
            return text;
        }

        Refuse(string.Join(", ", allowed));
        return null;
    }

    public string? Text(string allowed, Func<string, bool>? isAllowed = null)
    {
        var text = _value.ValueKind == JsonValueKind.String ? _value.GetString() : null;
        if (!string.IsNullOrWhiteSpace(text) && isAllowed?.Invoke(text) != false)
        {
            return text;
        }

        Refuse(allowed);
        return null;
    }

    /// <summary>Any text, an empty one and one of spaces too.</summary>
    public string? AnyText(string allowed)
    {
        if (_value.ValueKind == JsonValueKind.String)
        {
            return _value.GetString();
        }

        Refuse(allowed);
        return null;
    }

    public DateOnly? Date()
    {
        if (_value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(_value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse("a day of the calendar, such as 2026-11-22");
        return null;
    }

    /// <param name="most">What is named as the most that is allowed; whoever names less than what an integer holds has to see to it.</param>
    public int? Integer(int least, int most = int.MaxValue)
    {
        if (_value.ValueKind == JsonValueKind.Number && _value.TryGetDecimal(out var number) && decimal.IsInteger(number) && number >= least && number <= int.MaxValue)
        {
            return (int)number;
        }

        Refuse(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return null;
    }

    public decimal? Amount(string? allowed = null)
    {
        if (_value.ValueKind == JsonValueKind.Number && _value.TryGetDecimal(out var number) && number >= 0)
        {
            return number;
        }

        Refuse(allowed ?? string.Create(CultureInfo.InvariantCulture, $"a number, not negative, up to {decimal.MaxValue}"));
        return null;
    }

    public bool? Flag()
    {
        if (_value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return _value.GetBoolean();
        }

        Refuse("true or false");
        return null;
    }

    public IReadOnlyList<JsonField> Items(string allowed)
    {
        if (_value.ValueKind == JsonValueKind.Array)
        {
            return [.. _value.EnumerateArray().Select((item, i) => new JsonField(item, string.Create(CultureInfo.InvariantCulture, $"{_path}[{i}]"), _errors))];
        }

        Refuse(allowed);
        return [];
    }

    private static string Shorten(string json) => json.Length <= LongestShown ? json : json[..LongestShown] + "…";

    private void Report(string field, string? json, string allowed)
    {
        if (_errors.Count < MostErrors)
        {
            _errors.Add(new RequestError(field, json is null ? null : Shorten(json), allowed));
        }
    }

    private string PathOf(string name) => _path == Root ? name : $"{_path}.{name}";
}
