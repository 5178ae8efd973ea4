using Gradus.Curricula;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Tests.Curricula;

/// <summary>What is guaranteed and attainable, against every possible pick.</summary>
public sealed class CourseBlockTests
{
    [Fact]
    public void GuaranteedAndAttainable_AreTheLeastAndMostOfEveryPick()
    {
        var random = new Random(7);
        for (int trial = 0; trial < LongRun.Times(500, 5000); trial++)
        {
            int count = random.Next(1, 9);
            bool[] isOf = [.. Enumerable.Range(0, count).Select(_ => random.Next(2) == 0)];
            int pick = random.Next(count + 1);
            CourseReading[] courses = [.. isOf.Select((of, i) => new CourseReading(null, $"{i}", null, [of ? CourseArea.Data : CourseArea.Systems], [0, 0, 0, 0], IsSaid: true))];
            var block = new CourseBlock("any", pick, 3, courses, BlockBasis.Rule);
            int[] held = [.. Enumerable.Range(0, 1 << count).Where(set => int.PopCount(set) == pick).Select(set => Enumerable.Range(0, count).Count(i => ((set >> i) & 1) == 1 && isOf[i]))];
            Assert.Equal((held.Min(), held.Max()), (block.Guaranteed(CourseArea.Data), block.Attainable(CourseArea.Data)));
        }
    }
}
