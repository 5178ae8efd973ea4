using Gradus.App.Verbs.Profiles;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

public sealed class FieldUseReferenceTests
{
    [Fact]
    public void PublishedUses_AreThoseOfTheAnswers() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "profile-uses.md"), FieldUseReference.Write());

    [Fact]
    public void EveryField_HasADeclaredUse_AndNoOtherHas()
    {
        string[] leaves = [.. Leaves(ProfileShape.Root.Fields, "")];
        Assert.All(leaves, path => Assert.NotNull(FieldUses.Of(path)));
        Assert.All(FieldUses.Every, use => Assert.Contains(leaves, path => path == use.Path || path.StartsWith(use.Path + ".", StringComparison.Ordinal) || path.StartsWith(use.Path + "[", StringComparison.Ordinal)));
    }

    /// <summary>The paths of all single values.</summary>
    internal static IEnumerable<string> Leaves(IReadOnlyList<IField> fields, string path) => fields.Where(f => !f.IsIgnored).SelectMany(f =>
        f.Shape.Fields.Count == 0 ? [path + f.Name] : Leaves(f.Shape.Fields, path + f.Name + (f.Shape.IsList ? "[]." : ".")));
}
