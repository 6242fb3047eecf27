using System.Reflection;

namespace SourcingBot.Architecture.Tests;

internal static class Repository
{
    public static readonly string Root = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!);
}
