using System.Text;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Keeping;

/// <summary>Whose case a command answers: the profile named, or the one kept, with the figures kept beside it.</summary>
public static class WhoAsks
{
    /// <param name="given">What was given, <c>--profile</c> perhaps.</param>
    /// <param name="workspace">What <c>--workspace</c> says; null for nothing.</param>
    /// <param name="catalog">The dataset.</param>
    /// <exception cref="InputException">The profile cannot be read, or none is named and none kept; or the workspace cannot be read.</exception>
    public static People.Profile Read(GivenValues given, string? workspace, Catalog catalog)
    {
        KeptWork work = Work(workspace);
        People.Profile person = SubjectParameters.Profile.Read(given, "") is { Length: > 0 } file ? ProfileReader.Read(file, catalog.Names())
            : work.Profile is { } kept ? ProfileReader.Parse("the kept profile", Encoding.UTF8.GetBytes(kept), catalog.Names())
            : throw new InputException(new Problem(ProblemCode.Missing, SubjectParameters.Profile.Name, null, "name a file, or keep a profile with gradus workspace profile FILE."));
        return person with { Told = [.. work.Figures] };
    }

    private static KeptWork Work(string? workspace) =>
        WorkspaceLocation.Path(workspace) is { } path && Path.Exists(path) ? WorkspaceLocation.Open(workspace).Read() : KeptWork.Nothing;
}
