using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Sources;

/// <summary>The files that people edit are part of the dataset: listed, covered by the version, verified.</summary>
public sealed class HandWrittenTests
{
    [Fact]
    public void Shipped_EveryYamlFile_IsListedWithItsDigest()
    {
        PackageFile package = PackageFile.Read(SourceFiles.Data);
        IReadOnlyList<HandWrittenFile> files = HandWritten.Read(SourceFiles.Data);
        Assert.Contains(files, f => f.Name == "rules/taxes.yaml");
        Assert.Contains(files, f => f.Name == "scope.yaml");
        Assert.Contains(files, f => f.Name.StartsWith("programs/", StringComparison.Ordinal));
        Assert.Equal(
            files.Where(f => f.Name.EndsWith(".yaml", StringComparison.Ordinal)),
            package.Resources.Where(r => r.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(r => new HandWrittenFile(r.Path, r.Bytes, r.Sha256)));
        Assert.Equal(package.Resources.Count, package.Resources.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void ChangedRule_ChangesTheVersion_AndIsFoundUntilTheDatasetIsBuiltAnew()
    {
        using var tiny = new TinySources();
        Write(tiny, "limit: 1\n");
        string before = Build(tiny);
        Assert.Empty(Errors(tiny));

        Write(tiny, "limit: 2\n");
        Assert.Contains("rules/loans.yaml: is not the file that datapackage.json describes (size or sha256 differ).", Errors(tiny));
        Assert.Contains(Errors(tiny), e => e.Contains("does not follow from the content", StringComparison.Ordinal));

        Assert.NotEqual(before, Build(tiny));
        Assert.Empty(Errors(tiny));
        Write(tiny, "limit: 1\n");
        Assert.Equal(before, Build(tiny));
    }

    [Fact]
    public void YamlFileThatIsNotListed_IsFound()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Write(tiny, "limit: 1\n");
        Assert.Contains("rules/loans.yaml: is not listed in datapackage.json.", Errors(tiny));
    }

    private static void Write(TinySources tiny, string text)
    {
        Directory.CreateDirectory(Path.Combine(tiny.To, "rules"));
        File.WriteAllText(Path.Combine(tiny.To, "rules", "loans.yaml"), text);
    }

    private static string Build(TinySources tiny)
    {
        CompilerInput input = tiny.Input();
        CompiledDataset dataset = DatasetCompiler.Compile(input with { ReadCurated = () => input.ReadCurated() with { HandWritten = HandWritten.Read(tiny.To) } });
        DatasetBuild.Write(dataset, tiny.To);
        return dataset.Version;
    }

    private static string[] Errors(TinySources tiny) =>
        [.. DatasetVerifier.Verify(tiny.To, null).Where(f => f.Severity == Severity.Error).Select(f => f.ToString())];
}
