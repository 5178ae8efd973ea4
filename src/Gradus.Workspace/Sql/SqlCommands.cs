using System.Data;
using System.Data.Common;

namespace Gradus.Workspace.Sql;

/// <summary>Statements whose values are always parameters.</summary>
internal static class SqlCommands
{
    /// <param name="connection">Open.</param>
    /// <param name="transaction">In which it runs; null for none.</param>
    /// <param name="text">The statement, with a name after @ in the place of each value.</param>
    /// <param name="values">The values by their names; null for a text that is not there.</param>
    public static DbCommand Statement(this DbConnection connection, DbTransaction? transaction, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        foreach ((string name, object? value) in values)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            if (value is null)
            {
                parameter.DbType = DbType.String;
            }

            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Runs a statement; how many rows it touched.</summary>
    public static int Run(this DbConnection connection, DbTransaction? transaction, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using DbCommand command = connection.Statement(transaction, text, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null where there is no row, or no value.</summary>
    public static object? One(this DbConnection connection, DbTransaction? transaction, string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using DbCommand command = connection.Statement(transaction, text, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Every row, as it comes.</summary>
    public static List<T> Rows<T>(this DbConnection connection, DbTransaction? transaction, string text, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using DbCommand command = connection.Statement(transaction, text, values);
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Every row, as it comes, without a thread that waits for it.</summary>
    public static async Task<List<T>> RowsAsync<T>(this DbConnection connection, string text, Func<DbDataReader, T> read, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        await using DbCommand command = connection.Statement(null, text, values);
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>A text that may be missing.</summary>
    public static string? TextOr(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
