using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Gradus.App.Contracts;
using Gradus.App.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gradus.App.Verbs.Report;

/// <summary>Reports as pages that stand alone: style and drawings inside, nothing to run and nothing to fetch.</summary>
internal static class ReportHtml
{
    /// <summary>By this a file is known for one that this program wrote.</summary>
    public const string Generator = "Gradus report";

    /// <summary>Id of the element that holds the record.</summary>
    public const string RecordId = "gradus-report";

    /// <summary>The style sheet, and nothing else, may be used: the browser holds the file to it.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assets.Shipped.Style)))}'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>The style sheet as an element.</summary>
    public static MarkupString Style { get; } = new($"<style>{Assets.Shipped.Style}</style>");

    /// <summary>The same report gives the same text.</summary>
    public static string Of(ReportAnswer answer) => Render<ReportDocument>(nameof(ReportDocument.Answer), answer);

    /// <summary>The table of a class.</summary>
    public static string Of(ReportClass students) => Render<ReportClassDocument>(nameof(ReportClassDocument.Students), students);

    /// <summary>The record inside a page, which no text of it can end.</summary>
    public static MarkupString Record(ReportContract report) =>
        new($"<script type=\"application/json\" id=\"{RecordId}\">\n{AnswerJson.Text(report, ReportJson.Compact.ReportContract).Replace("<", "\\u003c", StringComparison.Ordinal)}</script>");

    private static string Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TDocument>(string parameter, object value)
        where TDocument : IComponent
    {
        using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TDocument>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value }));
            return page.ToHtmlString().ReplaceLineEndings("\n").TrimEnd() + "\n";
        }).GetAwaiter().GetResult();
    }
}
