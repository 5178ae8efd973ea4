using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gradus.Tests.Web;

/// <summary>A browser that fills forms in: it sends every field that the page's form has, as a person's would.</summary>
internal sealed class GuideForm
{
    private static readonly HtmlParser Parser = new();

    private readonly HttpClient _client;
    private readonly string _action;
    private readonly List<(string Name, string Value)> _fields;

    private GuideForm(HttpClient client, string action, List<(string Name, string Value)> fields)
    {
        _client = client;
        _action = action;
        _fields = fields;
    }

    /// <summary>The form of a page whose handler goes by this name, with what it holds already.</summary>
    public static Task<GuideForm> Open(HttpClient client, string page, string handler) => Open(client, page, handler, _ => true);

    /// <summary>The one among several that a condition holds for.</summary>
    public static async Task<GuideForm> Open(HttpClient client, string page, string handler, Func<IHtmlFormElement, bool> which)
    {
        string html = await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        IHtmlFormElement form = Parser.ParseDocument(html).Forms.Single(f => f.QuerySelector($"input[name=_handler][value={handler}]") is not null && which(f));
        var fields = new List<(string, string)>();
        foreach (IHtmlInputElement input in form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Where(i => i.Type != "file" && (i.Type is not ("radio" or "checkbox") || i.IsChecked)))
        {
            fields.Add((input.Name!, input.Value));
        }

        fields.AddRange(form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>().Select(s => (s.Name!, s.Value ?? "")));
        fields.AddRange(form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>().Select(t => (t.Name!, t.Value)));
        return new GuideForm(client, form.GetAttribute("action") ?? page, fields);
    }

    public string Value(string name) => _fields.Last(f => f.Name == name).Value;

    public GuideForm Set(string name, params string[] values)
    {
        _fields.RemoveAll(f => f.Name == name);
        _fields.AddRange(values.Select(v => (name, v)));
        return this;
    }

    public GuideForm Remove(string name) => Set(name);

    /// <summary>The same form sent to another address, as a button with an address of its own does.</summary>
    public GuideForm To(string action) => new(_client, action, _fields);

    public Task<GuidePage> Send() => Send(new FormUrlEncodedContent(_fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    /// <summary>Sends the form with a file in it.</summary>
    public Task<GuidePage> SendFile(string name, byte[] bytes)
    {
        var content = new MultipartFormDataContent();
        foreach ((string field, string value) in _fields)
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(bytes), "file", name);
        return Send(content);
    }

    private async Task<GuidePage> Send(HttpContent content)
    {
        using (content)
        {
            using HttpResponseMessage response = await _client.PostAsync(new Uri(_action, UriKind.Relative), content, TestContext.Current.CancellationToken);
            string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new GuidePage(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, html, Parser.ParseDocument(html));
        }
    }
}
