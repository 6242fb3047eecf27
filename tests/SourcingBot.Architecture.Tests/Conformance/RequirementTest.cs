namespace SourcingBot.Architecture.Tests.Conformance;

/// <summary>A test, or a class of tests, that carries <c>[Requirement(id, redWhen)]</c>.</summary>
/// <param name="Name">Class and method, or the class alone.</param>
/// <param name="IsNightly">It skips itself in an ordinary run.</param>
internal sealed record RequirementTest(string Id, string RedWhen, string Project, string Name, bool IsNightly);
