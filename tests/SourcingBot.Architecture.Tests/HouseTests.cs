namespace SourcingBot.Architecture.Tests;

public class HouseTests
{
    private static readonly string Root = Repository.Root;

    [Fact]
    public void No_project_references_more_than_its_row_of_the_table_allows() =>
        House.Breaches(Path.Combine(Root, "src")).ShouldBeEmpty();

    [Fact]
    public void Every_row_of_the_table_is_a_project() =>
        House.MayReference.Keys.ShouldAllBe(project => File.Exists(Path.Combine(Root, "src", $"SourcingBot.{project}", $"SourcingBot.{project}.csproj")));

    [Fact]
    public void A_reference_beyond_the_table_is_seen()
    {
        using var tree = new TemporaryTree();
        tree.Write("SourcingBot.Advice/SourcingBot.Advice.csproj",
            """<Project><ItemGroup><ProjectReference Include="../SourcingBot.Storage/SourcingBot.Storage.csproj" /></ItemGroup></Project>""");
        tree.Write("SourcingBot.Common/SourcingBot.Common.csproj", "<Project />");

        House.Breaches(tree.Path).ShouldBe(["Advice references Storage.", "Common has no place in the house."], ignoreOrder: true);
    }

    [Fact]
    public void Projects_do_not_see_what_they_do_not_name() =>
        File.ReadAllText(Path.Combine(Root, "Directory.Build.props")).ShouldContain("<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>");

    [Fact]
    public void Only_Storage_knows_SQL() =>
        SourceFiles("*.cs").Where(file => !file.Contains("SourcingBot.Storage"))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("INSERT INTO") || text.Contains("SELECT ") || text.Contains("SqliteConnection")))
            .ShouldBeEmpty();

    [Fact]
    public void A_type_stands_in_a_file_of_its_name()
    {
        var strays = SourceFiles("*.cs")
            .Select(file => (File: file, Name: Path.GetFileName(file).Split('.')[0]))
            .Where(file => file.Name is not ("Program" or "GlobalUsings" or "AssemblyInfo"))
            .Where(file => !System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(file.File), $@"\b(class|record|struct|interface|enum|delegate)\b[^;{{(]*\b{file.Name}\b"))
            .Select(file => Path.GetRelativePath(Root, file.File));
        strays.ShouldBeEmpty();
    }

    private static IEnumerable<string> SourceFiles(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"));
}
