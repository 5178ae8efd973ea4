using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>What a program's record says of the program itself, wherever it is written: in a file of programs, or in a line of an edition.</summary>
internal sealed class RecordKeys
{
    private readonly Key<string> _title;
    private readonly Key<string> _degree;
    private readonly Key<IReadOnlyList<Focus>> _focus;
    private readonly Key<string?> _school;
    private readonly Key<string?> _concentration;
    private readonly Key<CipCode?> _cip;
    private readonly Key<string> _url;
    private readonly Key<CreditSystem?> _creditSystem;
    private readonly Key<string?> _note;

    /// <param name="keys">Where they are declared.</param>
    /// <param name="allStand">True where every key stands and what is not known is null; false where it is left out.</param>
    public RecordKeys(KeySet keys, bool allStand)
    {
        Id = keys.Required("id", "Slug, unique among all files: <school>-<degree>-<focus>[-online]", CuratedShapes.Key);
        _title = keys.Required("title", "Official degree title", FileShapes.Text(200));
        _degree = keys.Required("degree", "The degree awarded", FileShapes.Choice([.. ProgramWords.Degrees]));
        _focus = keys.Required("focus", "What the degree is about, as the page tells", CuratedShapes.Focus);
        _school = Text("school", "School, college or department that awards it", 200);
        _concentration = Text("concentration", "Official name of the track, for a general degree", 200);
        _cip = Value("cip", "Six-digit CIP code, only where the school states it", CuratedShapes.Cip6);
        _url = keys.Required("url", "The program's own page", CuratedShapes.WebAddress);
        _creditSystem = Value("creditSystem", "Unit of its credits", FileShapes.Choice(ProgramWords.CreditSystems));
        _note = Text("note", "What a careful reader should know, in our own words", 2000);

        Key<string?> Text(string name, string meaning, int longest) => allStand
            ? keys.Required(name, meaning, FileShapes.Text(longest).OrNull())
            : keys.Optional(name, meaning, FileShapes.Text(longest));

        Key<T?> Value<T>(string name, string meaning, FileShape<T> shape)
            where T : struct => allStand ? keys.Required(name, meaning, shape.OrNothing()) : keys.OptionalValue(name, meaning, shape);
    }

    /// <summary>Unique among all records.</summary>
    public Key<string> Id { get; }

    /// <summary>The record of a group that was read.</summary>
    public ProgramRecord Of(Found found, UnitId institution, string name, IReadOnlyList<RecordFact> facts) => new()
    {
        Institution = institution,
        InstitutionName = name,
        Id = Id.In(found),
        Title = _title.In(found),
        Degree = _degree.In(found),
        Focus = _focus.In(found),
        School = _school.In(found),
        Concentration = _concentration.In(found),
        Cip = _cip.In(found),
        Url = _url.In(found),
        CreditSystem = _creditSystem.In(found),
        Note = _note.In(found),
        Facts = facts,
    };
}
