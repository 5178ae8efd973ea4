using Gradus.App.Questions;
using Gradus.App.Verbs.Keeping;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Offices;

/// <summary>What can be asked of <c>gradus people</c>.</summary>
public static class PeopleQuestions
{
    /// <summary>Days for which a link works where nobody says otherwise.</summary>
    public const int UsualDays = 7;

    /// <summary>Acts of a log where nobody says how many.</summary>
    public const int UsualActs = 50;

    private const int LongestAddress = 300;
    private const int MostActs = 10_000;

    public static Parameter<string> Name { get; } = Parameters.Text("name", "How I know them; they and their advisers see it", "Name", OfficePerson.LongestName) with { Hint = "NAME", IsRequired = true };

    public static Parameter<PersonRole> Role { get; } = Parameters.Word(
        "role", "person keeps a list; adviser also reads lists that were shared with them; administrator also invites and takes away", "Role", OfficePerson.Roles) with
    { Hint = "ROLE" };

    public static Parameter<string> Email { get; } = Parameters.Text("email", "Address with which they sign in at the office's provider (serve --sign-in)", "E-mail address", OfficePerson.LongestEmail) with { Hint = "ADDRESS" };

    public static Parameter<string> To { get; } = Parameters.Text("to", "Identifier of the person whose list the account is to open", "To", 100) with { Hint = "PERSON", IsRequired = true };

    public static Parameter<int> Days { get; } = Parameters.Whole("days", $"Days for which the link works (default: {UsualDays})", "Days", 1, Office.LongestInvitation) with { Hint = "N" };

    public static Parameter<string> Address { get; } = Parameters.Text("address", "Where people reach the guide, such as https://guide.example.org (default: this machine)", "Address", LongestAddress) with { Hint = "URL" };

    public static Parameter<string> Id { get; } = Parameters.Text("person", "Identifier, as gradus people list shows it", "Person", 100) with { IsPositional = true, IsRequired = true };

    public static Parameter<int> Most { get; } = Parameters.Whole("most", $"How many acts (default: {UsualActs})", "Acts", 1, MostActs) with { Hint = "N" };

    public static IReadOnlyList<Parameter> Invite { get; } = [Name, Role, Email, Days, Address];

    public static IReadOnlyList<Parameter> Link { get; } = [Id, Days, Address];

    public static IReadOnlyList<Parameter> Tie { get; } = [Id, To];

    public static IReadOnlyList<Parameter> Export { get; } = [Id, KeepingQuestions.ExportFile, KeepingQuestions.Force];

    public static IReadOnlyList<Parameter> Remove { get; } = [Id, KeepingQuestions.Yes];
}
