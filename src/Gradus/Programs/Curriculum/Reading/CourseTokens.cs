using System.Globalization;
using System.Text;

namespace Gradus.Programs.Curriculum.Reading;

/// <summary>The words of a title or description in the form that courses are compared in: lower case, without accents, abbreviations written out, without the s of the plural.</summary>
internal static class CourseTokens
{
    private static readonly HashSet<string> Stop = new(
        [
            "a", "an", "and", "the", "of", "to", "in", "for", "on", "with", "by", "at", "as", "is", "are", "be", "this", "that", "from", "it", "its", "will", "may", "can",
            "course", "topic", "include", "including", "introduction", "advanced", "cover", "provide", "student",
        ],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["ml"] = "machine learning",
        ["ai"] = "artificial intelligence",
        ["lrn"] = "learning",
        ["lrng"] = "learning",
        ["lrning"] = "learning",
        ["mach"] = "machine",
        ["intell"] = "intelligence",
        ["intel"] = "intelligence",
        ["optimiz"] = "optimization",
        ["optimiztn"] = "optimization",
        ["optim"] = "optimization",
        ["opt"] = "optimization",
        ["optimisation"] = "optimization",
        ["stat"] = "statistics",
        ["stats"] = "statistics",
        ["statis"] = "statistics",
        ["analy"] = "analysis",
        ["anly"] = "analysis",
        ["dgn"] = "design",
        ["dsgn"] = "design",
        ["appl"] = "applied",
        ["appld"] = "applied",
        ["apps"] = "application",
        ["adv"] = "advanced",
        ["intro"] = "introduction",
        ["fnd"] = "foundation",
        ["fndtns"] = "foundation",
        ["math"] = "mathematics",
        ["maths"] = "mathematics",
        ["mathematical"] = "mathematics",
        ["prob"] = "probability",
        ["econ"] = "economics",
        ["comp"] = "computational",
        ["nlp"] = "natural language processing",
        ["rl"] = "reinforcement learning",
        ["cnn"] = "convolutional neural network",
        ["cnns"] = "convolutional neural network",
        ["rnn"] = "recurrent neural network",
        ["rnns"] = "recurrent neural network",
        ["dnn"] = "deep neural network",
        ["dnns"] = "deep neural network",
        ["nn"] = "neural network",
        ["nns"] = "neural network",
        ["llm"] = "large language model",
        ["llms"] = "large language model",
        ["gpt"] = "large language model",
        ["gan"] = "generative adversarial network",
        ["gans"] = "generative adversarial network",
        ["db"] = "database",
        ["dbms"] = "database",
        ["sys"] = "system",
        ["bus"] = "business",
        ["mgt"] = "management",
        ["vis"] = "visualization",
        ["info"] = "information",
        ["proc"] = "processing",
        ["recognit"] = "recognition",
        ["visualisation"] = "visualization",
        ["modelling"] = "modeling",
        ["svm"] = "support vector",
        ["svms"] = "support vector",
        ["mdp"] = "markov decision",
        ["mdps"] = "markov decision",
        ["mcmc"] = "markov chain monte carlo",
    };

    /// <summary>Every word, in order.</summary>
    public static List<string> Of(ReadOnlySpan<char> text)
    {
        string plain = text.ToString().Replace("c++", "cpp", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in plain)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                End(words, word);
            }
        }

        End(words, word);
        return words;
    }

    /// <summary>True for a word that says nothing of what a course is about.</summary>
    public static bool IsStop(string word) => Stop.Contains(word);

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
        {
            return;
        }

        string whole = word.ToString();
        word.Clear();
        foreach (string part in Short.TryGetValue(whole, out string? written) ? written.Split(' ') : [whole])
        {
            words.Add(Singular(part));
        }
    }

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;
}
