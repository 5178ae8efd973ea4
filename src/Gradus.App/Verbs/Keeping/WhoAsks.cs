using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Keeping;

/// <summary>Whose case a command answers: the profile named, or the one kept, with the figures kept beside it.</summary>
public static class WhoAsks
{
    /// <param name="given">What was given, <c>--profile</c> perhaps.</param>
    /// <param name="workspace">What <c>--workspace</c> says; null for nothing.</param>
    /// <param name="catalog">The dataset.</param>
    /// <exception cref="InputException">The profile cannot be read, or none is named and none kept; or the workspace cannot be read.</exception>
    public static Profile Read(GivenValues given, string? workspace, Catalog catalog) => ReadIfAny(given, workspace, catalog)
        ?? throw new InputException(new Problem(ProblemCode.Missing, SubjectParameters.Profile.Name, null, "name a file, or keep a profile with gradus workspace profile FILE."));

    /// <summary>The same; null where none is named and none kept.</summary>
    /// <exception cref="InputException">The profile or the workspace cannot be read.</exception>
    public static Profile? ReadIfAny(GivenValues given, string? workspace, Catalog catalog)
    {
        KeptWork work = Work(workspace);
        Profile? person = SubjectParameters.Profile.Read(given, "") is { Length: > 0 } file ? ProfileReader.Read(file, catalog.Names())
            : KeptProfile.Read(work, catalog.Names());
        return person is null ? null : person with { Told = [.. work.Figures] };
    }

    /// <summary>
    /// Whose prices a command shows that answers without a person too: the profile named, or nobody in particular. Prices that were told and kept count for both.
    /// </summary>
    /// <exception cref="InputException">The profile or the workspace cannot be read.</exception>
    public static (Profile? Person, PriceTerms Terms) Looking(GivenValues given, string? workspace, Catalog catalog)
    {
        OwnFigure[] told = [.. Work(workspace).Figures];
        Profile? person = SubjectParameters.Profile.Read(given, "") is { Length: > 0 } file ? ProfileReader.Read(file, catalog.Names()) with { Told = [.. told] } : null;
        return (person, PriceParameters.Read(given, catalog, person?.PriceTerms() ?? (PriceTerms.Unsaid with { Told = [.. ToldPrice.Of(told)] })));
    }

    /// <summary>What is kept; nothing where no workspace is.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static KeptWork Work(string? workspace) =>
        WorkspaceLocation.Path(workspace) is { } path && Path.Exists(path) ? WorkspaceLocation.Open(workspace).Read() : KeptWork.Nothing;
}
