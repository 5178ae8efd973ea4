using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.Workspace.Sql;
using Npgsql;

namespace Gradus.Workspace.Postgres;

/// <content>Everything that the tables hold of one person, table by table.</content>
public sealed partial class Office
{
    /// <summary>The form of the file.</summary>
    private const int EverythingForm = 1;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Everything that is kept of somebody, as JSON: what they keep, in the form that another guide reads; each remembered change with what was before and after it; links, sessions, accounts, shares and
    /// acts. Secrets are not among it: of them only digests are kept. That it was handed out is written down.
    /// </summary>
    /// <param name="id">Whom.</param>
    /// <param name="by">Identifier of who asks; null for the command line.</param>
    /// <exception cref="InputException">There is nobody of this identifier.</exception>
    public string Everything(string id, string? by)
    {
        JsonNode keeps = JsonNode.Parse(PortableWorkspace.Write(Export(id, by)))!;
        return Read(connection =>
        {
            OfficePerson person = Find(connection, null, id);
            return new JsonObject
            {
                ["gradusPerson"] = EverythingForm,
                ["person"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["role"] = OfficePerson.WordOf(person.Role), ["since"] = Text(person.Since), ["email"] = person.Email },
                ["keeps"] = keeps,
                ["changes"] = ChangesOf(connection, id),
                ["links"] = Listed(connection, "SELECT until FROM invitation WHERE person = @id ORDER BY until", id, "until"),
                ["sessions"] = Listed(connection, "SELECT begun, until FROM session WHERE person = @id ORDER BY begun", id, "begun", "until"),
                ["accounts"] = Listed(connection, "SELECT issuer, subject, email, since FROM sign_in WHERE person = @id ORDER BY since, issuer", id, "issuer", "subject", "email", "since"),
                ["shares"] = Listed(connection, "SELECT owner, adviser, since FROM share WHERE owner = @id OR adviser = @id ORDER BY since, owner, adviser", id, "owner", "adviser", "since"),
                ["acts"] = Listed(connection, "SELECT number, at, who, act, about FROM audit WHERE who = @id OR about = @id ORDER BY number", id, "number", "at", "who", "act", "about"),
            }.ToJsonString(Readable) + "\n";
        });
    }

    private static JsonArray ChangesOf(NpgsqlConnection connection, string id)
    {
        JsonArray changes = Listed(connection, "SELECT number, at, words, undone FROM change WHERE workspace = @id ORDER BY number", id, "number", "at", "words", "undone");
        ILookup<long, JsonObject> parts = Listed(connection, "SELECT number, kind, key, before, after FROM change_entry WHERE workspace = @id ORDER BY number, kind, key", id, "number", "kind", "key", "before", "after")
            .Select(part => part!.AsObject()).ToLookup(part => (long)part["number"]!);
        foreach (JsonNode? change in changes)
        {
            change!["entries"] = new JsonArray([.. parts[(long)change["number"]!].Select(part =>
            {
                JsonNode own = part.DeepClone();
                own.AsObject().Remove("number");
                return own;
            })]);
        }

        return changes;
    }

    /// <summary>The rows of a statement as objects, each value under its name.</summary>
    private static JsonArray Listed(NpgsqlConnection connection, string text, string id, params string[] names) => new([.. connection.Rows(
        null,
        text,
        JsonNode? (row) => new JsonObject(names.Select((name, i) => KeyValuePair.Create(name, (JsonNode?)(row.IsDBNull(i) ? null : row.GetValue(i) switch
        {
            long number => JsonValue.Create(number),
            DateTime moment => JsonValue.Create(Text(Seconds(moment))),
            object value => JsonValue.Create((string)value),
        })))),
        ("id", id))]);

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
