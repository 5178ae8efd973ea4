using System.Net;
using System.Net.Http.Headers;

namespace Gradus.Sources.Update;

/// <summary>
/// The only part of the program that talks to other machines: GET, no cookies, no credentials, a plain User-Agent, HTTPS
/// only (HTTP to this machine itself is allowed), and redirects under the same rule.
/// </summary>
public sealed class PublisherClient : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpClient _http;
    private readonly TimeSpan _answerTimeout;

    /// <param name="answerTimeout">Longest wait for the headers of an answer.</param>
    /// <param name="handler">Stands in for the network; null for the real one.</param>
    public PublisherClient(TimeSpan answerTimeout, HttpMessageHandler? handler = null)
    {
        _http = new HttpClient(handler ?? CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        _answerTimeout = answerTimeout;
    }

    /// <summary>"Gradus/0.1.0".</summary>
    public static string UserAgent { get; } = "Gradus/" + typeof(PublisherClient).Assembly.GetName().Version!.ToString(3);

    /// <summary>True for an https address, and for an http address of this machine.</summary>
    public static bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public void Dispose() => _http.Dispose();

    /// <summary>Asks for a file, follows redirects, and returns once the headers are there.</summary>
    /// <param name="file">What to ask for.</param>
    /// <param name="condition">Adds the headers of a resumed or conditional request.</param>
    /// <param name="cancellation">Stops the request.</param>
    /// <exception cref="InputException">A redirect that is not allowed, or a certificate that is not trusted.</exception>
    /// <exception cref="TransferException">No answer.</exception>
    internal async Task<HttpResponseMessage> GetAsync(PublisherFile file, Action<HttpRequestHeaders> condition, CancellationToken cancellation)
    {
        Uri address = file.Address;
        for (int redirects = 0; ; redirects++)
        {
            HttpResponseMessage response = await SendAsync(file, address, condition, cancellation);
            if (!IsRedirect(response.StatusCode))
            {
                return response;
            }

            using (response)
            {
                if (redirects == MostRedirects)
                {
                    throw file.Fault($"redirected more than {MostRedirects} times.");
                }

                address = Target(file, address, response.Headers.Location);
            }
        }
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static Uri Target(PublisherFile file, Uri from, Uri? location)
    {
        if (location is null)
        {
            throw file.Fault("redirected without saying where to.");
        }

        var target = new Uri(from, location);
        bool inward = target.IsLoopback && !from.IsLoopback;
        return IsAllowed(target) && !inward
            ? target
            : throw file.Fault($"redirected to {PublisherFile.Show(target)}; only https addresses of other machines are followed.");
    }

    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        MaxResponseDrainSize = 0,
        ConnectTimeout = TimeSpan.FromSeconds(30),
    };

    private static HttpRequestMessage Request(Uri address, Action<HttpRequestHeaders> condition)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.ParseAdd(UserAgent);
        request.Headers.AcceptEncoding.ParseAdd("identity");
        condition(request.Headers);
        return request;
    }

    private async Task<HttpResponseMessage> SendAsync(
        PublisherFile file, Uri address, Action<HttpRequestHeaders> condition, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(_answerTimeout);
        using HttpRequestMessage request = Request(address, condition);
        try
        {
            return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new TransferException($"no answer within {_answerTimeout.TotalSeconds:0.##} s", error);
        }
        catch (HttpRequestException error) when (error.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            throw file.Fault("the server's certificate is not trusted, so nothing was read from it.", error);
        }
        catch (HttpRequestException error)
        {
            throw new TransferException(Reason(error), error);
        }
    }

    private static string Reason(HttpRequestException error) => error.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "the name of the server cannot be found; is this machine online?",
        HttpRequestError.ConnectionError => "no connection to the server",
        HttpRequestError.ResponseEnded => "the connection was cut before the answer",
        HttpRequestError.InvalidResponse => "the answer is not HTTP",
        _ => "the request failed",
    };
}
