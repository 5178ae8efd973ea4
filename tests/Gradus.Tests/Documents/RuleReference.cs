using System.Globalization;
using System.Text;
using Gradus.Rules;

namespace Gradus.Tests.Documents;

/// <summary>The reference page of every rule, in Markdown, made from the rules themselves.</summary>
internal static class RuleReference
{
    private static readonly (RuleArea Area, string Title)[] Areas =
    [
        (RuleArea.Borrowing, "Borrowing"),
        (RuleArea.Repayment, "Repayment"),
        (RuleArea.Taxes, "Federal tax"),
        (RuleArea.WorkAuthorisation, "Work after the degree on a student visa"),
        (RuleArea.Standing, "Study by standing in the United States"),
        (RuleArea.Scenarios, "Scenarios: proposed or pending, off by default"),
        (RuleArea.Assumptions, "Study, living, pay and return: what cost and return rest on beyond law"),
    ];

    public static string Write(RuleBook book)
    {
        var page = new StringBuilder();
        page.Append($"""
            # Dated rules

            Every parameter of law that Gradus computes with, as known on {book.AsOf:yyyy-MM-dd}. Answers use the value in force on the day they
            speak of. A value whose last day has passed, with none after it, is carried forward and labelled "assumed to continue".

            This page is made from `data/rules/`. The code holds formulas only.

            - **primary**: the law, regulation or notice itself was read, or a copy or quotation of it word for word.
            - **secondary**: somebody else's report of it was read.
            - **assumption**: nobody says so; it is this guide's, and you can change it.
            - **confirmed**: the primary text was read, or two texts independent of each other agree. Everything else is **unconfirmed**, and
              answers that use it say so.

            This is information, not legal or tax advice.

            """.ReplaceLineEndings("\n"));
        foreach ((RuleArea area, string title) in Areas)
        {
            page.Append('\n').Append("## ").Append(title).Append('\n');
            foreach (Rule rule in book.Rules.Where(r => r.Area == area))
            {
                Append(page, rule);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### `{rule.Id}`\n\n{rule.Title}; {rule.Unit}.");
        page.Append(rule.Note is null ? "" : " " + rule.Note).Append("\n\n| from | to | value | law | who says so | what was read |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (DatedValue value in rule.Values)
        {
            RuleSource source = value.Source;
            string to = value.To is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "until changed";
            string standing = source.Authority == Authority.Assumption ? "assumption"
                : source.Authority.ToString().ToLowerInvariant() + (source.Confirmed ? ", confirmed" : ", **unconfirmed**");
            page.Append(CultureInfo.InvariantCulture, $"| {value.From:yyyy-MM-dd} | {to} | {Cell(RuleText.Of(value.Value))} | ");
            page.Append(CultureInfo.InvariantCulture, $"[{Cell(source.Reference)}]({source.Address}) | {standing} | {Cell(source.Read)} |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
