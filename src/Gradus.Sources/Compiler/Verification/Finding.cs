namespace Gradus.Sources.Compiler;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>The dataset is wrong.</summary>
    Error,

    /// <summary>Unlikely enough that a person should look.</summary>
    Warning,
}

/// <summary>Something that does not hold, with its place.</summary>
/// <param name="Severity">Error or warning.</param>
/// <param name="File">File of the dataset, or of the publisher.</param>
/// <param name="Row">Row; the header is row 1.</param>
/// <param name="Column">Column.</param>
/// <param name="Message">What does not hold, with actual and allowed value.</param>
public sealed record Finding(Severity Severity, string File, long? Row, string? Column, string Message)
{
    public static Finding Error(string file, long? row, string? column, string message) => new(Severity.Error, file, row, column, message);

    public static Finding Warning(string file, long? row, string? column, string message) => new(Severity.Warning, file, row, column, message);

    public override string ToString() => InputException.At(File, Row, Column, Message).Message;
}
