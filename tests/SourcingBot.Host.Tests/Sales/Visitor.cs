using System.Net;
using System.Text.RegularExpressions;

namespace SourcingBot.Host.Tests.Sales;

/// <summary>A browser as far as HTTP goes: keeps cookies as they come, sends them back, and follows nothing by itself.</summary>
internal sealed partial class Visitor(RunningHost host)
{
    private readonly Dictionary<string, string> _cookies = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public IReadOnlyDictionary<string, string> Cookies => _cookies;

    /// <summary>Every cookie as it was set, with its flags.</summary>
    public List<string> SetCookies { get; } = [];

    /// <summary>The same browser with the cookies of this moment.</summary>
    public Visitor Copy()
    {
        var copy = new Visitor(host);
        foreach (var (name, value) in _cookies)
        {
            copy._cookies[name] = value;
        }

        return copy;
    }

    public static async Task<Visitor> SignedInAsync(RunningHost host)
    {
        var visitor = new Visitor(host);
        using var response = await visitor.SignInAsync(await host.NewSignInAsync());
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return visitor;
    }

    /// <summary>Opens the address and presses the button of its page.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string address)
    {
        var page = await ReadAsync(address);
        return await PostAsync("/sales/sign-in", HiddenFieldsIn(page));
    }

    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public async Task<string> ReadAsync(string address)
    {
        using var response = await GetAsync(address);
        return await response.Content.ReadAsStringAsync(Token);
    }

    public Task<HttpResponseMessage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });

    /// <summary>Fills in the form that makes a link.</summary>
    public async Task<HttpResponseMessage> MakeLinkAsync(params (string Name, string Value)[] fields)
    {
        var form = HiddenFieldsIn(await ReadAsync("/sales/links"));
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        return await PostAsync("/sales/links", form);
    }

    /// <summary>Fills in the form that makes a link, with a photo.</summary>
    public async Task<HttpResponseMessage> PostPhotoAsync(byte[] photo, params (string Name, string Value)[] fields)
    {
        var form = HiddenFieldsIn(await ReadAsync("/sales/links"));
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form)
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(photo), "photo", "me.png");
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sales/links") { Content = content, Headers = { ExpectContinue = true } });
    }

    /// <summary>What keeps others from sending the form.</summary>
    public async Task<Dictionary<string, string>> FormTokenAsync() => HiddenFieldsIn(await ReadAsync("/sales/links")).Where(field => field.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary();

    public static Dictionary<string, string> HiddenFieldsIn(string page) => HiddenField().Matches(page)
        .GroupBy(field => field.Groups["name"].Value)
        .ToDictionary(fields => fields.Key, fields => WebUtility.HtmlDecode(fields.Last().Groups["value"].Value));

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.TryAddWithoutValidation("Accept", "text/html");
            if (_cookies.Count > 0)
            {
                request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            var response = await host.Client.SendAsync(request, Token);
            foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                SetCookies.Add(set);
                var (name, value) = (set.Split('=')[0], set.Split(';')[0][(set.IndexOf('=') + 1)..]);
                if (value.Length == 0)
                {
                    _cookies.Remove(name);
                }
                else
                {
                    _cookies[name] = value;
                }
            }

            return response;
        }
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)">""")]
    private static partial Regex HiddenField();
}
