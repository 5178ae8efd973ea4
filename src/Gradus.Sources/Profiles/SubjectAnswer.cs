using System.Globalization;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>Reads "calculus", "calculus 2015" or "linear algebra course 2015" as a subject with level and year.</summary>
internal static class SubjectAnswer
{
    public static Node Read(string answer)
    {
        List<string> words = [.. answer.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        List<Entry> rest = [];
        if (words.Count > 1 && int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            rest.Add(new Entry("year", Position.Start, ScalarNode.OfNumber(year)));
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > 1 && Gradus.People.Vocabularies.StudyLevels.TryFind(words[^1], out _))
        {
            rest.Insert(0, new Entry("level", Position.Start, ScalarNode.OfText(words[^1])));
            words.RemoveAt(words.Count - 1);
        }

        return new MappingNode(Position.Start, [new Entry("subject", Position.Start, ScalarNode.OfText(string.Join('-', words))), .. rest]);
    }
}
