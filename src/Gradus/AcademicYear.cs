using System.Globalization;

namespace Gradus;

/// <summary>July to June, or fall to summer, named by the calendar year it ends in: 2024 is 2023-24.</summary>
public readonly record struct AcademicYear(int End) : IComparable<AcademicYear>
{
    public int CompareTo(AcademicYear other) => End.CompareTo(other.End);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{End - 1}-{End % 100:00}");
}
