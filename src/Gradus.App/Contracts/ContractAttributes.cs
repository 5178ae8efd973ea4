using System.Globalization;

namespace Gradus.App.Contracts;

/// <summary>The words that a text of a contract can be; null stays allowed where the text may be null.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class WordsAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}

/// <summary>The bounds of a number of a contract, both included.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class LeastAttribute(double least, double most = double.PositiveInfinity) : Attribute
{
    public double Least { get; } = least;

    /// <summary>Infinite where there is none.</summary>
    public double Most { get; } = most;
}

/// <summary>A text of a contract that is a calendar month: "2027-09".</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class MonthAttribute : Attribute
{
    public const string Pattern = "^[0-9]{4}-[0-9]{2}$";

    /// <summary>The month of a day.</summary>
    /// <summary>The first day of a month that <see cref="Text"/> wrote.</summary>
    public static DateOnly Read(string month) => DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
