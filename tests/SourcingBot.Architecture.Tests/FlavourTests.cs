using System.Text.RegularExpressions;

namespace SourcingBot.Architecture.Tests;

/// <summary>What is to build with the SDK's packages too names nothing that only the built-in runtime has, outside of the files for it.</summary>
public sealed partial class FlavourTests
{
    private static readonly string[] BothWays = ["src/SourcingBot.Dialogs", "tests/SourcingBot.Samples"];

    [Fact]
    public void Nothing_outside_the_files_for_it_names_the_built_in_runtime() =>
        BothWays.SelectMany(Sources).Where(file => !file.EndsWith(".BuiltIn.cs", StringComparison.Ordinal) && NamesTheRuntime(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file)).ShouldBeEmpty();

    [Fact]
    public void Each_file_for_the_built_in_runtime_has_a_twin_for_the_SDK() =>
        BothWays.SelectMany(Sources).Where(file => file.EndsWith(".BuiltIn.cs", StringComparison.Ordinal))
            .ShouldAllBe(file => File.Exists(file.Replace(".BuiltIn.cs", ".Sdk.cs", StringComparison.Ordinal)));

    [Theory]
    [InlineData("using SourcingBot.BotFramework;", true)]
    [InlineData("BotFramework.StateJson.As<int>(value)", true)]
    [InlineData("global::SourcingBot.BotFramework.TurnEffects", true)]
    [InlineData("using Microsoft.Bot.Builder; class BotFrameworkAuthentication;", false)]
    public void A_name_of_the_runtime_is_seen(string source, bool expected) => NamesTheRuntime(source).ShouldBe(expected);

    [Fact]
    public void Projects_that_build_both_ways_take_the_framework_from_one_place() =>
        BothWays.ShouldAllBe(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj").Select(File.ReadAllText)
            .All(project => project.Contains("BotFramework.props") && !project.Contains("SourcingBot.BotFramework.csproj")));

    private static bool NamesTheRuntime(string source) => RuntimeName().IsMatch(source);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"));

    [GeneratedRegex(@"\bBotFramework\s*[.;]")]
    private static partial Regex RuntimeName();
}
