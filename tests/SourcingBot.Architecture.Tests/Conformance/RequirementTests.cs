using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SourcingBot.Architecture.Tests.Conformance;

/// <summary>
/// Finds the attributes in the sources of all test projects. The sources and not the assemblies: those of another project may be of an
/// older build, or of none.
/// </summary>
internal static class RequirementTests
{
    public static IReadOnlyList<RequirementTest> Find(string testsFolder) =>
    [
        .. from file in Directory.EnumerateFiles(testsFolder, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(testsFolder, file).Split(Path.DirectorySeparatorChar)
           where path.Length > 1 && !path.Contains("obj") && !path.Contains("bin")
           let text = File.ReadAllText(file)
           where text.Contains("[Requirement(", StringComparison.Ordinal)
           from test in InFile(text, path[0])
           orderby test.Project, test.Name, test.Id
           select test,
    ];

    public static IReadOnlyList<RequirementTest> InFile(string text, string project) =>
    [
        .. from attribute in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
           where attribute.Name.ToString() is "Requirement" or "RequirementAttribute"
           select Of(attribute, project),
    ];

    private static RequirementTest Of(AttributeSyntax attribute, string project)
    {
        var member = attribute.Parent!.Parent!;
        var type = member.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.Text;
        var name = member is MethodDeclarationSyntax method ? $"{type}.{method.Identifier.Text}" : type;
        if (attribute.ArgumentList?.Arguments is not [{ Expression: var id }, { Expression: var redWhen }] || Words(id) is not { } known || Words(redWhen) is not { Length: > 0 } fault)
        {
            throw new InvalidDataException($"{project}, {name}: write [Requirement(\"A2005\", \"the fault that would make it red\")], with two plain strings.");
        }

        return new RequirementTest(known, fault, project, name, member.ToString().Contains("SkipUnless(Nightly", StringComparison.Ordinal));
    }

    private static string? Words(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when Words(sum.Left) is { } left && Words(sum.Right) is { } right => left + right,
        _ => null,
    };
}
