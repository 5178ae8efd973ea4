using Gradus.People;
using Gradus.Statistics;

namespace Gradus.SelfTests;

/// <summary>Makes questions of one kind: of three levels, from a seed, with an answer that is computed.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Id">Unlike every other of its topic.</param>
/// <param name="Skill">What one has to be able to do, in a phrase.</param>
/// <param name="Difficulty">Of its middle level, on the scale of the ability: an expert's judgement until answers calibrate it.</param>
/// <param name="Make">The question of a level.</param>
public sealed record ItemTemplate(Prerequisite Topic, string Id, string Skill, double Difficulty, Func<int, ItemDice, ItemDraft> Make)
{
    public const int Levels = 3;

    private const int WrongOnes = 3;
    private const int MostTries = 200;

    /// <summary>How far a level lies from the next: a judgement.</summary>
    private const double StepOfALevel = 1.1;

    /// <summary>How sharply questions tell people apart, on the logistic scale: a judgement, the same for all.</summary>
    public const double Discrimination = 1.7;

    /// <summary>The ability at which half of the people answer a level right.</summary>
    public double DifficultyOf(int level) => Difficulty + ((level - 2) * StepOfALevel);

    /// <summary>The question of a level for a seed: the same whenever it is asked for.</summary>
    public TestItem Item(int level, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Levels);
        uint number = Number(level);
        for (uint attempt = 0; attempt < MostTries; attempt++)
        {
            ItemDraft draft = Make(level, new ItemDice(seed, number, attempt));
            string[] wrong = [.. draft.Wrong.Where(w => w != draft.Answer).Distinct(StringComparer.Ordinal).Take(WrongOnes)];
            if (wrong.Length == WrongOnes)
            {
                int right = SplitMix.Index(SplitMix.Bits(seed, MostTries, number, 0), WrongOnes + 1);
                string[] others = [.. wrong.Select((w, i) => (w, SplitMix.Bits(seed, MostTries, number, (uint)i + 1))).OrderBy(w => w.Item2).Select(w => w.w)];
                return new TestItem(this, level, draft.Stem, draft.Code, [.. others[..right], draft.Answer, .. others[right..]], right, draft.Explanation, draft.Given);
            }
        }

        throw new InvalidOperationException($"{Id}: no {WrongOnes} different wrong answers at level {level}.");
    }

    /// <summary>A number of the template and level, so that no two draw alike.</summary>
    private uint Number(int level) => StableHash.Of($"{Vocabularies.Tested.KeyOf(Topic)}/{Id}/{level}");
}
