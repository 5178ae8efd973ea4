namespace Gradus.SelfTests;

/// <summary>A question as it is asked.</summary>
/// <param name="Template">What it was made from.</param>
/// <param name="Level">1 easy, 2 middle, 3 hard.</param>
/// <param name="Stem">The question.</param>
/// <param name="Code">A program that it is about; null where there is none.</param>
/// <param name="Options">Four answers, no two equal.</param>
/// <param name="Right">The place of the right one, 0 to 3.</param>
/// <param name="Explanation">How it is worked out.</param>
/// <param name="Given">The numbers that it was made with, for an independent computation.</param>
public sealed record TestItem(ItemTemplate Template, int Level, string Stem, string? Code, IReadOnlyList<string> Options, int Right, string Explanation, IReadOnlyList<long> Given)
{
    public string Answer => Options[Right];
}

/// <summary>A question as a template makes it, before its answers are put in an order.</summary>
/// <param name="Given">The numbers that it was made with.</param>
/// <param name="Stem">The question.</param>
/// <param name="Answer">The right answer.</param>
/// <param name="Explanation">How it is worked out.</param>
/// <param name="Wrong">What people answer who make a known mistake; those that are equal to another or to the answer fall out.</param>
public sealed record ItemDraft(IReadOnlyList<long> Given, string Stem, string Answer, string Explanation, params IReadOnlyList<string> Wrong)
{
    public string? Code { get; init; }
}
