using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>
/// Names under which objects in dialog state are stored, so that a step of a later turn may cast what an earlier one put there. A name in stored data
/// leads to a class only if that class is part of the conversation's own code: of an assembly that has a dialog, a step or a validator in it, or that
/// the application allowed; or data of this runtime; or a list, an array or a dictionary of such. No other type can be made by naming it.
/// </summary>
public static class StoredTypes
{
    private const int LongestName = 500;

    private static readonly Dictionary<Type, string> Plain = new()
    {
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(Guid)] = "guid",
        [typeof(Uri)] = "uri",
        [typeof(DateTime)] = "dateTime",
        [typeof(DateTimeOffset)] = "dateTimeOffset",
        [typeof(DateOnly)] = "date",
        [typeof(TimeOnly)] = "time",
        [typeof(TimeSpan)] = "timeSpan",
        [typeof(byte[])] = "bytes",
        [typeof(PromptOptions)] = "prompt",
    };

    private static readonly Dictionary<string, Type> PlainByName = Plain.ToDictionary(plain => plain.Value, plain => plain.Key);

    private static readonly Assembly Runtime = typeof(StoredTypes).Assembly;
    private static readonly ConcurrentDictionary<Assembly, bool> Allowed = [];
    private static readonly ConcurrentDictionary<Type, string> Names = [];

    /// <summary>Lets classes of this assembly be stored by name; the assemblies of dialogs are allowed already.</summary>
    public static void Allow(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly != Runtime)
        {
            Allowed.TryAdd(assembly, true);
        }
    }

    /// <summary>The assembly of a step's or a validator's own code: one delegate may stand before another, and its method is then the framework's.</summary>
    internal static void AllowCodeOf(Delegate code)
    {
        while (code.Target is Delegate inner)
        {
            code = inner;
        }

        Allow(code.Method.Module.Assembly);
    }

    /// <summary>Null for a type that is stored as plain JSON.</summary>
    internal static string? NameOf(Type type)
    {
        // No answer is not remembered: the assembly may be allowed later.
        if (!Names.TryGetValue(type, out var name) && FindName(type) is { } found)
        {
            name = Names[type] = found;
        }

        return name;
    }

    /// <summary>Null for a name that nothing allowed has.</summary>
    internal static Type? Find(string name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        if (PlainByName.TryGetValue(name, out var plain))
        {
            return plain;
        }

        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Find(name[..^2])?.MakeArrayType();
        }

        if (Inside(name, "list<") is { } item)
        {
            return Find(item) is { } type ? typeof(List<>).MakeGenericType(type) : null;
        }

        if (Inside(name, "map<") is { } value)
        {
            return Find(value) is { } type ? typeof(Dictionary<,>).MakeGenericType(typeof(string), type) : null;
        }

        // Names of generic types would have their arguments looked up, and loaded, in any assembly.
        if (name.AsSpan().ContainsAny("[],`*&\\"))
        {
            return null;
        }

        return Allowed.Keys.Prepend(Runtime).Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null && IsData(type));
    }

    private static string? Inside(string name, string opening) =>
        name.StartsWith(opening, StringComparison.Ordinal) && name[^1] == '>' ? name[opening.Length..^1] : null;

    private static string? FindName(Type type)
    {
        if (Plain.TryGetValue(type, out var plain))
        {
            return plain;
        }

        if (type.IsSZArray)
        {
            return Around(type.GetElementType()!, "", "[]");
        }

        if (type.IsConstructedGenericType)
        {
            var arguments = type.GenericTypeArguments;
            return type.GetGenericTypeDefinition() == typeof(List<>) ? Around(arguments[0], "list<", ">")
                : type.GetGenericTypeDefinition() == typeof(Dictionary<,>) && arguments[0] == typeof(string) ? Around(arguments[1], "map<", ">")
                : null;
        }

        return IsData(type) ? type.FullName : null;
    }

    private static string? Around(Type inner, string before, string after) => NameOf(inner) is { } name ? before + name + after : null;

    private static bool IsData(Type type) =>
        (type.Assembly == Runtime ? type.IsPublic && (type.Namespace == typeof(Activity).Namespace || type == typeof(FoundChoice) || type == typeof(Choice)) : Allowed.ContainsKey(type.Assembly))
        && (type.IsClass || type.IsValueType)
        && !type.IsAbstract
        && !type.IsGenericType
        && !type.IsAssignableTo(typeof(Delegate));
}
