using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Compiler;

/// <summary>The declarations of every table of a dataset: from publishers' files, from named programs, and from curated files.</summary>
public static class DatasetTables
{
    /// <summary>Ascending by name.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        .. PublishedTables.All.Select(table => table.Table).Concat(
        [
            DegreeTypeTable.Declaration, HorizonTable.Declaration, InstitutionRestrictionTable.Declaration, ReferenceRangeTable.Declaration,
            StateOutlineTable.Declaration, StateTable.Declaration,
            ProgramTable.Declaration, ProgramFactTable.Declaration, ProgramPriceTable.Declaration, ProgramCourseTable.Declaration,
            ProgramRequirementTable.Declaration, ProgramDeadlineTable.Declaration,
        ]).OrderBy(table => table.Name, StringComparer.Ordinal),
    ];
}
