using System.CommandLine;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Serve;
using Gradus.Workspace.Postgres;

namespace Gradus.App.Verbs.Offices;

/// <summary><c>gradus people</c>: who keeps on a guide for many people.</summary>
public static class PeopleCommand
{
    public static Command Create() => new("people", "The people of a guide for many: invite, list, sign out, take away, export, and what was done. For whoever runs it.\n\nExample: gradus people list")
    {
        Invite(),
        Link(),
        List(),
        SignOut(),
        Tie(),
        Untie(),
        Remove(),
        Export(),
        Log(),
    };

    private static Command Invite() => Make("invite", "Let somebody in: makes their empty list, and a link that signs one browser in, once.\n\nExample: gradus people invite --name Ana --role person --address https://guide.example.org", PeopleQuestions.Invite, (given, office, output) =>
        Say(given, output, days => office.Invite(PeopleQuestions.Name.Read(given, ""), PeopleQuestions.Role.Read(given, PersonRole.Person), days, by: null, PeopleQuestions.Email.Read(given, "") is { Length: > 0 } email ? email : null)));

    private static Command Link() => Make("link", "A new link for somebody who lost theirs or has another device; an unused one stops working.\n\nExample: gradus people link 0f3a... --days 1", PeopleQuestions.Link, (given, office, output) =>
        Say(given, output, days => office.Link(PeopleQuestions.Id.Read(given, ""), days, by: null)));

    private static Command List() => Make("list", "Everybody, by name, with their identifier; nothing of their lists but how many things they keep.\n\nExample: gradus people list", [], (_, office, output) =>
    {
        IReadOnlyList<ListedPerson> people = office.People();
        var screen = new Screen(output);
        screen.Line($"{Titles.Number(people.Count)} {(people.Count == 1 ? "person" : "people")}.");
        if (people.Count > 0)
        {
            screen.Table(
                ["Name", "Role", "Since", "Signed in since", ">Things kept"],
                [.. people.Select(p => ((IReadOnlyList<string>)[p.Person.Name, OfficePerson.WordOf(p.Person.Role), Written.Moment(p.Person.Since), p.SignedIn is { } at ? Written.Moment(at) : "-", Titles.Number((int)p.Entries)], p.Person.Email is { } email ? $"{p.Person.Id}, {email}" : p.Person.Id))]);
        }
    });

    private static Command SignOut() => Make("sign-out", "Sign somebody out of every browser and end their unused link; what they keep stays.\n\nExample: gradus people sign-out 0f3a...", [PeopleQuestions.Id], (given, office, output) =>
        output.WriteLine($"Signed out of {Titles.Count(office.SignOut(PeopleQuestions.Id.Read(given, ""), by: null), "browser")}."));

    private static Command Tie() => Make("tie", "Somebody came in twice: their account at the provider opens the list of another person from now on. What they keep under the first stays there.\n\nExample: gradus people tie 0f3a... --to 7b21...", PeopleQuestions.Tie, (given, office, output) =>
    {
        string from = PeopleQuestions.Id.Read(given, "");
        (int accounts, long entries) = office.MoveAccounts(from, PeopleQuestions.To.Read(given, ""), by: null);
        output.WriteLine($"Tied: {Titles.Count(accounts, "account")}. {from} keeps {Titles.Count((int)entries, "thing")}{(entries == 0 ? "; gradus people remove takes them away." : "; gradus people export writes them out.")}");
    });

    private static Command Untie() => Make("untie", "Take somebody's account at the provider from them and sign them out; what they keep stays. For an address that was given to somebody else.\n\nExample: gradus people untie 0f3a...", [PeopleQuestions.Id], (given, office, output) =>
        output.WriteLine($"Untied: {Titles.Count(office.Untie(PeopleQuestions.Id.Read(given, ""), by: null), "account")}."));

    private static Command Remove() => Make("remove", "Take somebody away with everything that they keep. It cannot be undone.\n\nExample: gradus people remove 0f3a... --yes", PeopleQuestions.Remove, (given, office, output) =>
    {
        string id = PeopleQuestions.Id.Read(given, "");
        if (!KeepingQuestions.Yes.Read(given, false))
        {
            throw new InputException(new Problem(ProblemCode.Missing, "yes", null, $"say it to take {office.Find(id).Name} away with everything that they keep; gradus people export keeps a copy."));
        }

        output.WriteLine($"Taken away: {office.Remove(id, by: null).Name}, with everything that they kept. Backups hold it until they are thrown away.");
    });

    private static Command Export() => Make("export", "Write everything that somebody keeps into one file, to hand it to them.\n\nExample: gradus people export 0f3a... ana.json", PeopleQuestions.Export, (given, office, output) =>
        WorkspaceCommand.WriteExport(office.Export(PeopleQuestions.Id.Read(given, ""), by: null), given, output, "It is theirs: hand it to them and to nobody else."));

    private static Command Log() => Make("log", $"What was done, the newest first: who, what kind of act, when; never what is in a list. Kept for {Office.AuditDays} days.\n\nExample: gradus people log --most 20", [PeopleQuestions.Most], (given, office, output) =>
    {
        var screen = new Screen(output);
        foreach (AuditedAct act in office.Log(PeopleQuestions.Most.Read(given, PeopleQuestions.UsualActs)))
        {
            screen.Line($"{Written.Moment(act.At)}  {OfficeWords.Of(act)}");
        }
    });

    /// <summary>Makes a link once everything that was given can be used, and says it.</summary>
    private static void Say(GivenValues given, TextWriter output, Func<int, OfficeLink> make)
    {
        string address = PeopleQuestions.Address.Read(given, $"http://localhost:{ServeCommand.DefaultPort}");
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? guide) || guide.Scheme is not ("http" or "https") || address.AsSpan().ContainsAny('?', '#', '@'))
        {
            throw new InputException(new Problem(ProblemCode.Malformed, PeopleQuestions.Address.Name, address, "give it with http:// or https://, such as https://guide.example.org, and without a user, ? or #."));
        }

        OfficeLink link = make(PeopleQuestions.Days.Read(given, PeopleQuestions.UsualDays));
        output.WriteLine($"{link.Person.Name} ({OfficePerson.WordOf(link.Person.Role)}), {link.Person.Id}. The link works once, until {Written.Moment(link.Until)}, and is not shown again:");
        output.WriteLine($"{guide.GetLeftPart(UriPartial.Path).TrimEnd('/')}{OfficePaths.Join(link.Token)}");
    }

    private static Command Make(string name, string description, IReadOnlyList<Parameter> parts, Action<GivenValues, Office, TextWriter> act)
    {
        var question = new ParameterOptions(parts);
        Option<string?> workspaces = WorkspacesLocation.Option();
        var command = new Command(name, description);
        question.AddTo(command);
        command.Add(workspaces);
        command.SetAction(parsed =>
        {
            using PostgresDatabase database = WorkspacesLocation.Need(parsed.GetValue(workspaces));
            act(question.Given(parsed), new Office(database, TimeProvider.System), parsed.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
