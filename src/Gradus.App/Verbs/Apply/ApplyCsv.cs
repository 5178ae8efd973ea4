using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Apply;

/// <summary>Programs as rows: worth, chance, fee, day, and under which chances each is in the set.</summary>
internal static class ApplyCsv
{
    public static byte[] Write(ApplyContract answer)
    {
        var csv = new CsvExport();
        foreach (string name in new[]
        {
            "id", "title", "institution", "state", "status", "in_low", "in_middle", "in_high", "left_out", "worth", "worth_low", "worth_high", "chance_low", "chance_middle", "chance_high", "chance_basis", "chance_grade",
            "fee_usd", "fee_grade", "deadline", "deadline_basis", "deadline_firm", "deadline_round", "reply_by", "done", "missing", "not_before", "assumed_deadline",
        })
        {
            csv.Text(name);
        }

        csv.EndRow();
        foreach (ApplyProgram p in answer.Programs)
        {
            csv.Text(p.Id).Text(p.Title).Text(p.Institution).Text(p.State).Text(p.Status)
                .Text(In("low")).Text(In("middle")).Text(In("high")).Text(p.LeftOut)
                .Number(p.Worth.IsKnown ? p.Worth.Middle : null).Number(p.Worth.Low).Number(p.Worth.High)
                .Number(p.Chance.Low).Number(p.Chance.Middle).Number(p.Chance.High).Text(p.Chance.Basis).Text(p.Chance.Grade)
                .Number((double?)p.Fee.Value).Text(p.Fee.Kind == "own" ? "own" : p.Fee.Grade)
                .Text(p.Deadline?.Day).Text(p.Deadline?.Basis).Text(p.Deadline is { } day ? day.IsFirm ? "yes" : "no" : "").Text(p.Deadline?.Round).Text(p.ReplyBy).Text(string.Join(' ', p.Done)).Text(string.Join(' ', p.Missing)).Text(p.NotBefore).Text(p.AssumedDeadline?.Day).EndRow();
            string In(string reading) => p.In.Contains(reading, StringComparer.Ordinal) ? "yes" : "no";
        }

        return csv.Bytes();
    }
}
