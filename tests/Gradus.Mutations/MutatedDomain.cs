using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Mutations;

/// <summary>The domain with every mutant of some folders in it, compiled once.</summary>
/// <param name="Assembly">The compiled assembly.</param>
/// <param name="Mutants">All that compile, in the order of files and lines.</param>
/// <param name="Refused">How many do not compile.</param>
internal sealed record MutatedDomain(byte[] Assembly, IReadOnlyList<Mutant> Mutants, int Refused)
{
    /// <summary>How often mutants that do not compile are taken out before it is given up.</summary>
    private const int MostTries = 12;

    /// <summary>What the domain needs beside the framework.</summary>
    private static readonly string[] Packages = ["MathNet.Numerics.dll", "Google.OrTools.dll", "Google.Protobuf.dll"];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    /// <param name="project">Directory of the domain's project, built.</param>
    /// <param name="host">Directory with the assemblies that the domain needs.</param>
    /// <param name="folders">Folders of the project that are mutated.</param>
    public static MutatedDomain Make(string project, string host, IReadOnlyCollection<string> folders)
    {
        CSharpCompilation original = Original(project, host);
        HashSet<string> refused = new(StringComparer.Ordinal);
        for (int attempt = 0; attempt < MostTries; attempt++)
        {
            var list = new MutantList(refused);
            SyntaxTree[] trees = [.. original.SyntaxTrees.Select(tree => Written(tree, original, project, folders, list))];
            string most = (list.All.Count + 1).ToString(CultureInfo.InvariantCulture);
            string switchCode = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "MutantSwitch.txt")).Replace("MOST", most, StringComparison.Ordinal);
            CSharpCompilation mutated = original.RemoveAllSyntaxTrees().AddSyntaxTrees(trees).AddSyntaxTrees(CSharpSyntaxTree.ParseText("using System;\n" + switchCode, Language));
            using var bytes = new MemoryStream();
            Diagnostic[] errors = [.. mutated.Emit(bytes).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
            if (errors.Length == 0)
            {
                return new MutatedDomain(bytes.ToArray(), list.All, refused.Count);
            }

            int before = refused.Count;
            foreach (int id in errors.SelectMany(IdsAt).Distinct())
            {
                refused.Add(list.All[id - 1].Key);
            }

            if (refused.Count == before)
            {
                throw new InvalidOperationException($"The domain does not compile with its mutants: {errors[0]}");
            }
        }

        throw new InvalidOperationException("The domain does not compile with its mutants.");
    }

    private static CSharpCompilation Original(string project, string host)
    {
        string generated = Path.Combine(project, "obj", "Debug", "net10.0");
        IEnumerable<string> files = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.StartsWith(Path.Combine(project, "obj"), StringComparison.Ordinal) && !f.StartsWith(Path.Combine(project, "bin"), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Append(Path.Combine(generated, "Gradus.AssemblyInfo.cs"))
            .Append(Path.Combine(generated, "Gradus.GlobalUsings.g.cs"));
        IEnumerable<string> references = Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll").Where(IsManaged).Concat(Packages.Select(name => Path.Combine(host, name)));
        var compilation = CSharpCompilation.Create(
            "Gradus.Domain",
            files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), Language, f)),
            references.Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: Language).RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out _);
        Diagnostic? error = whole.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        return error is null ? (CSharpCompilation)whole : throw new InvalidOperationException($"The domain does not compile: {error}");
    }

    /// <summary>The SDK's generator of regular expressions; the domain uses no other.</summary>
    private static ISourceGenerator[] Generators()
    {
        string packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string file = Directory.EnumerateFiles(packs, "System.Text.RegularExpressions.Generator.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        Type generator = System.Reflection.Assembly.LoadFrom(file).GetType("System.Text.RegularExpressions.Generator.RegexGenerator", throwOnError: true)!;
        return [((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator()];
    }

    private static bool IsManaged(string file)
    {
        try
        {
            AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static SyntaxTree Written(SyntaxTree tree, CSharpCompilation original, string project, IReadOnlyCollection<string> folders, MutantList list)
    {
        string file = Path.GetRelativePath(project, tree.FilePath).Replace('\\', '/');
        if (!folders.Contains(file.Split('/')[0], StringComparer.Ordinal))
        {
            return tree;
        }

        SyntaxNode written = new MutantWriter(file, original.GetSemanticModel(tree), list).Visit(tree.GetRoot())!;

        // Parsed again, so that an error's place is a place in the text.
        return CSharpSyntaxTree.ParseText(written.ToFullString(), Language, tree.FilePath);
    }

    /// <summary>The mutant in which an error stands, or else all of the member: one of them is to blame.</summary>
    private static IEnumerable<int> IdsAt(Diagnostic error)
    {
        SyntaxNode? at = error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan);
        int? own = at?.AncestorsAndSelf().Select(GuardOf).FirstOrDefault(id => id is not null);
        MemberDeclarationSyntax? member = at?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return own is { } id ? [id] : member?.DescendantNodes().Select(GuardOf).OfType<int>() ?? [];
    }

    private static int? GuardOf(SyntaxNode node)
    {
        ExpressionSyntax? condition = node switch
        {
            ConditionalExpressionSyntax choice => choice.Condition,
            IfStatementSyntax branch => branch.Condition,
            _ => null,
        };
        return condition is InvocationExpressionSyntax call && call.Expression.ToString() == MutantWriter.Switch
            ? int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture)
            : null;
    }
}
