using System.Text;
using Sylvan.Data.Csv;

namespace Gradus.Sources.Dataset;

/// <summary>What is wrong with a file that should be a table, in the words of this program.</summary>
internal static class TableFault
{
    /// <summary>Ends a message about a table: nobody mends one by hand.</summary>
    public const string WhatToDo = "gradus data verify names every fault: restore the dataset, or build it anew.";

    /// <summary>True for what the reader of CSV throws for a text that is none.</summary>
    public static bool Is(Exception error) =>
        error is CsvFormatException or CsvInvalidCharacterException or CsvMissingHeadersException or CsvRecordTooLargeException or CsvConfigurationException or DecoderFallbackException;

    /// <summary>No full stop at its end.</summary>
    public static string Of(Exception error) => error switch
    {
        CsvMissingHeadersException => "is empty; a header and rows are expected",
        DecoderFallbackException => "holds bytes that are no UTF-8",
        CsvRecordTooLargeException => "is longer than a row may be",
        _ => "is no CSV: a quote is left open, or stands where none may",
    };
}
