using System.Runtime.CompilerServices;
using Gradus.App.Verbs.Keeping;

namespace Gradus.Tests;

/// <summary>Whoever runs the tests may keep a list of their own: no answer of a test depends on it.</summary>
internal static class NobodysWork
{
    [ModuleInitializer]
    public static void Leave() => Environment.SetEnvironmentVariable(WorkspaceLocation.Variable, WorkspaceLocation.None);
}
