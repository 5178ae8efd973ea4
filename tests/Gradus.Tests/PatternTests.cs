using System.Reflection;
using System.Text.RegularExpressions;
using Gradus.Sources.Profiles;

namespace Gradus.Tests;

/// <summary>A pattern that gives up after a second of the clock refuses good texts on a busy machine.</summary>
public sealed class PatternTests
{
    [Fact]
    public void NoPattern_GivesUpBecauseTheMachineIsBusy()
    {
        GeneratedRegexAttribute[] patterns =
        [
            .. from assembly in (Assembly[])[typeof(Patterns).Assembly, typeof(ProfileReader).Assembly, typeof(App.CommandLine).Assembly]
            from type in assembly.GetTypes()
            from member in type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            from pattern in member.GetCustomAttributes<GeneratedRegexAttribute>()
            select pattern,
        ];
        Assert.True(patterns.Length >= 5, $"{patterns.Length} patterns");
        Assert.All(patterns, p => Assert.Equal(Patterns.Patience, p.MatchTimeoutMilliseconds));
    }
}
