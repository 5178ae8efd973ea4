using Gradus.Tests.Commands;

namespace Gradus.Tests.Readiness;

/// <summary>What cannot all be so is said before any answer rests on it.</summary>
public sealed class ProfileContradictionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-again-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("start: fall 2027\nbackground: {degree: {level: bachelor, year: 2035}}\n", "your degree is of 2035")]
    [InlineData("start: fall 2027\nhousehold: {dependents: 1, childrenBorn: [2045]}\n", "a child is born in 2045")]
    [InlineData("start: fall 2027\nloans: {borrowingForThisSince: fall 2029}\n", "since fall 2029")]
    [InlineData("job: {status: unemployed, keepWorking: true, salary: 50000}\n", "you would keep your job, and say of yourself: looking for work")]
    [InlineData("household: {dependents: 0, childrenBorn: [2015, 2018]}\n", "2 children, and claim 0 dependents")]
    [InlineData("household: {dependents: 0, filingStatus: head-of-household}\n", "head of household")]
    [InlineData("study: {pace: full-time, hoursPerWeek: 8}\n", "full-time with 8 hours a week")]
    [InlineData("residency: {citizenship: f1-visa}\nbudget: {giBill: {share: 1}}\n", "student visa, and claim the GI Bill")]
    public void WhatDoesNotGoTogether_IsNamed_WhenTheProfileIsChecked(string profile, string says)
    {
        Said check = Check(profile);
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Look again: ", check.Output, StringComparison.Ordinal);
        Assert.Contains(says, check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_GoTogether()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(SourceFiles.Repository, "examples"), "*.yaml"))
        {
            Assert.DoesNotContain("Look again", GradusProgram.Run("profile", "check", file).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Answers_SayItFirst()
    {
        string file = Write("start: fall 2027\njob: {status: unemployed, keepWorking: true, salary: 50000}\nhousehold: {dependents: 0, childrenBorn: [2015]}\n");
        Assert.Contains("Look again: ", GradusProgram.Run("cost", "139755-11.0701", "--profile", file).Output, StringComparison.Ordinal);
    }

    private Said Check(string profile) => GradusProgram.Run("profile", "check", Write(profile));

    private string Write(string profile)
    {
        string file = Path.Combine(_folder.FullName, "me.yaml");
        File.WriteAllText(file, profile);
        return file;
    }
}
