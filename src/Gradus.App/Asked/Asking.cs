using System.Globalization;
using Gradus.App.Questions;
using Gradus.Catalogs;

namespace Gradus.App.Asked;

/// <summary>A question as it reached a verb, whatever it was asked through.</summary>
/// <param name="Given">What was given for its parts.</param>
/// <param name="Data">What it is asked of.</param>
/// <param name="Who">Whose case it is.</param>
/// <param name="GivesTexts">True where a part that is a file on the command line holds the text itself: no file of this machine is then opened.</param>
public sealed record Asking(GivenValues Given, AskedData Data, Asker Who, bool GivesTexts)
{
    /// <summary>Most characters of a text; the command line takes files of 5 MB.</summary>
    public const int LongestText = 200_000;

    /// <summary>The dataset.</summary>
    public Catalog Catalog => Data.Catalog;

    /// <summary>What a part holds that names a file on the command line; null where it is not given.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="read">Reads the file of a name.</param>
    /// <param name="parse">Reads a text; its first argument is what messages call it.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public T? Document<T>(Parameter<string> part, Func<string, T> read, Func<string, string, T> parse)
        where T : class
    {
        if (!GivesTexts)
        {
            return part.Read(Given, "") is { Length: > 0 } file ? read(file) : null;
        }

        if (Given.Of(part.Name) is not [.., string text])
        {
            return null;
        }

        if (text.Length > LongestText)
        {
            throw new InputException(new Problem(ProblemCode.OutOfRange, part.Name, null, string.Create(CultureInfo.InvariantCulture, $"it has {text.Length:#,0} characters; at most {LongestText:#,0} are read.")));
        }

        try
        {
            return parse(part.Name, text);
        }
        catch (InputException refused) when (refused.Problem is null)
        {
            throw new InputException(new Problem(ProblemCode.Malformed, part.Name, null, refused.Message) { Sentence = refused.Message }, refused);
        }
    }
}
