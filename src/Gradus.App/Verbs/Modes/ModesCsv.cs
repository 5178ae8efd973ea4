using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Modes;

/// <summary>Ways as rows, one for each program that stands for one, and one for a way without.</summary>
internal static class ModesCsv
{
    public static byte[] Write(ModesContract answer)
    {
        var csv = new CsvExport();
        foreach (string name in new[]
        {
            "way", "standing", "reasons", "degrees_known", "degrees_may", "degrees_beyond_money", "degrees_not_said", "id", "title", "institution", "state", "origin", "taught", "miles", "months", "months_slower",
            "hours_a_week", "cost_usd", "cost_low", "cost_high", "price_grade", "moving_usd", "living_usd", "pay_given_up_usd", "pay_kept_share", "within_money", "return_p50", "return_p10", "return_p90", "loss_low", "loss_high",
            "years", "in_hand_p10", "in_hand_p50", "in_hand_p90", "staying_p50", "owed", "at_distance", "students", "distance_year",
        })
        {
            csv.Text(name);
        }

        csv.EndRow();
        foreach (ModesWay way in answer.Ways)
        {
            foreach (ModesProgram? program in way.Programs.DefaultIfEmpty<ModesProgram?>(null))
            {
                csv.Text(way.Key).Text(way.Standing).Text(string.Join(' ', way.Reasons.Select(r => r.Words)))
                    .Number(way.Counts?.Known).Number(way.Counts?.May).Number(way.Counts?.NotWithin).Number(way.Counts?.NotSaid);
                Row(csv, answer, program);
            }
        }

        return csv.Bytes();
    }

    private static void Row(CsvExport csv, ModesContract answer, ModesProgram? p) => csv
        .Text(p?.Id).Text(p?.Title).Text(p?.Institution).Text(p?.State).Text(p?.Origin).Text(p?.Offered).Number(p?.Miles).Number(p?.Months).Number(p?.SlowerMonths)
        .Number((double?)p?.Hours).Number((double?)p?.Cost.Total).Number((double?)p?.Cost.Low).Number((double?)p?.Cost.High).Text(p?.Cost.GradeKey).Number((double?)p?.Cost.Moving).Number((double?)p?.Cost.Living)
        .Number((double?)p?.Cost.PayGivenUp).Number((double?)p?.Cost.PayKept).Text(p?.Cost.Within)
        .Number((double?)p?.Return?.Median).Number((double?)p?.Return?.P10).Number((double?)p?.Return?.P90).Number(p?.Return?.LossLow).Number(p?.Return?.LossHigh)
        .Number(p is null ? null : answer.Years).Number((double?)p?.Money?.InHand.Low).Number((double?)p?.Money?.InHand.Middle).Number((double?)p?.Money?.InHand.High).Number((double?)p?.Money?.Staying.Middle).Number((double?)p?.Money?.Owed)
        .Number(p?.Distance.AllAtDistance.Value).Number(p?.Distance.Students.Value).Text(p?.Distance.Students.Year).EndRow();
}
