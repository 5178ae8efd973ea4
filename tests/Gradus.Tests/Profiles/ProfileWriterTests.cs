using System.Text;
using CsCheck;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

public sealed class ProfileWriterTests
{
    [Fact]
    public void WhatIsWritten_ReadsBackEqual() => ProfileGen.Profile.Sample(
        profile => Known.Yaml(ProfileWriter.Write(profile)).Equals(profile) && Known.Yaml(ProfileWriter.WriteTemplate(profile)).Equals(profile),
        iter: 500);

    [Fact]
    public void Writing_IsCanonical() => ProfileGen.Profile.Sample(
        profile => ProfileWriter.Write(Known.Yaml(ProfileWriter.Write(profile))) == ProfileWriter.Write(profile),
        iter: 100);

    [Fact]
    public void NothingSaid_WritesNothing() => Assert.Equal("", ProfileWriter.Write(new Profile()));

    [Fact]
    public void WhatWasSaid_StandsInTheOrderOfTheDeclaration() => Assert.Equal(
        """
        name: "no"
        start: fall 2027
        residency:
          state: GA
        background:
          degree:
            field: "C#: a language"
          mathematics:
            - subject: calculus
              year: 2015
            - subject: statistics
              level: none
        job:
          occupation: 15-2051
          salary: 95000.5
          keepWorking: true
        study:
          modality: [online, hybrid]
          hoursPerWeek: 12-15
        places:
          near:
            place: "Atlanta, GA"
            miles: 60
        weights:
          cost: 50

        """,
        ProfileWriter.Write(Known.Yaml("""
            weights: {cost: 50.0}
            places: {near: {miles: 60, place: "Atlanta, GA"}}
            study: {hoursPerWeek: 12-15, modality: [online, hybrid]}
            job: {keepWorking: true, salary: 95000.50, occupation: 15-2051}
            background:
              mathematics: [{year: 2015, subject: calculus}, {subject: statistics, level: none}]
              degree: {field: "C#: a language"}
            residency: {state: GA}
            start: fall 2027
            name: "no"
            """)));

    /// <summary>Removing the '#' in front of any field of the empty template gives a file that is read, with the field unsaid.</summary>
    [Fact]
    public void TheEmptyTemplate_HoldsEveryField_ReadyToFillIn()
    {
        string template = ProfileWriter.WriteTemplate(new Profile());
        Assert.Equal(new Profile(), Known.Yaml(template));

        string[] fields = [.. template.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal) && line.Contains(":  #", StringComparison.Ordinal) || line.EndsWith(':'))];
        Assert.Equal(CountFields(ProfileShape.Root.Fields), fields.Length);
    }

    [Fact]
    public void AnUncommentedTemplate_IsRead()
    {
        string template = ProfileWriter.WriteTemplate(new Profile());
        string[] lines = [.. template.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal) && (line.EndsWith(':') || line.Contains(":  # ", StringComparison.Ordinal)))];
        string all = string.Join('\n', lines.Select(line => line[2..]))
            .Replace("subject:", "subject: ", StringComparison.Ordinal);

        string refusal = Known.Refusal("p.yaml", Encoding.UTF8.GetBytes(all));
        Assert.All(refusal.Split('\n'), problem => Assert.Matches(" needs the key | are all 0|needs its numbers once", problem));
    }

    private static int CountFields(IReadOnlyList<IField> fields) =>
        fields.Where(f => !f.IsIgnored).Sum(f => 1 + CountFields(f.Shape.Fields));
}
