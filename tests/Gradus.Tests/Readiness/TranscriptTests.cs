namespace Gradus.Tests.Readiness;

public sealed class TranscriptTests
{
    public static TheoryData<TranscriptCase> Tuned => [.. TranscriptCase.Tuned];

    [Theory]
    [MemberData(nameof(Tuned))]
    public void Transcript_IsReadAsAPersonReadsIt(TranscriptCase transcript) =>
        Assert.Equal(transcript.Expected, transcript.Read().Courses.Select(ExpectedCourse.Of));
}
