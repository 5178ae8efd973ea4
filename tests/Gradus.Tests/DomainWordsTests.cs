using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Gradus.Catalogs;

namespace Gradus.Tests;

/// <summary>The domain says what is wrong and what was asked; how a command line spells it is the command line's.</summary>
public sealed class DomainWordsTests
{
    private static readonly Regex CommandLine = new($@"--[a-z]|\bgradus ({string.Join('|', App.CommandLine.Root().Subcommands.Select(c => c.Name))})\b", RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(Patterns.Patience));

    /// <summary>Every text of the built assembly, the parts of interpolated ones too.</summary>
    [Fact]
    public void NoText_OfTheDomain_SpeaksOfOptionsOrCommands()
    {
        string[] texts = [.. Texts()];
        Assert.True(texts.Length > 1000, $"{texts.Length} texts");
        Assert.DoesNotContain(texts, text => CommandLine.IsMatch(text));
    }

    [Theory]
    [InlineData("give --set price=30000", true)]
    [InlineData("gradus show ID says more", true)]
    [InlineData("gradus rank ID", true)]
    [InlineData("gradus plan", true)]
    [InlineData("from -5 to 5 - or none", false)]
    public void Rule_FindsWhatItLooksFor(string text, bool found) => Assert.Equal(found, CommandLine.IsMatch(text));

    internal static List<string> Texts()
    {
        using var file = new PEReader(File.OpenRead(typeof(Catalog).Assembly.Location));
        MetadataReader reader = file.GetMetadataReader();
        var texts = new List<string>();
        for (UserStringHandle at = reader.GetNextHandle(MetadataTokens.UserStringHandle(0)); !at.IsNil; at = reader.GetNextHandle(at))
        {
            texts.Add(reader.GetUserString(at));
        }

        return texts;
    }
}
