using Gradus.App.Charts;
using Gradus.App.Verbs.Profiles;
using Gradus.People;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>A row of the written guide, with how its page is made.</summary>
/// <param name="Number">Its place in the written guide, from 1.</param>
/// <param name="Key">By which it is asked for: a word of its address.</param>
/// <param name="Question">Its title, as a reader asks it.</param>
/// <param name="Written">What the written guide says, in short.</param>
/// <param name="Uses">The answer whose fields of a profile count on the page; null for a page that is the same for everybody.</param>
/// <param name="Tell">What a person may say so that more of the page is about them, one phrase each; empty where enough is said.</param>
/// <param name="Answer">Makes the page.</param>
internal sealed record GuideRow(int Number, string Key, string Question, string Written, PersonalAnswer? Uses, Func<Profile?, IReadOnlyList<string>> Tell, Func<GuideGround, RowAnswer> Answer);

/// <summary>What a page of the path says.</summary>
/// <param name="Answer">In a few sentences.</param>
/// <param name="Figures">Behind it, at least one.</param>
/// <param name="Picture">Drawn beside it.</param>
/// <param name="Into">The answer that says all of it.</param>
internal sealed record RowAnswer(string Answer, IReadOnlyList<GuideFigure> Figures, Chart Picture, GuideWay Into);
