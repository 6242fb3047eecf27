using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Sales.Access;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>
/// In by an address that works once, and out. Opening the address changes nothing, since programs that look through mail open addresses
/// too; the button on its page does.
/// </summary>
internal sealed class SignInPage(SalesFrame frame, PageLanguages languages, ISignIns signIns, ISite site)
{
    private static readonly Template Form = Template.Read("sign-in.html");

    public async Task SendAsync(HttpContext context)
    {
        var request = context.Request;
        var (texts, back) = (languages.For(request), ReturnAddress.Of(request.Query[ReturnAddress.Parameter]));
        string? token = request.Query[SignInAddresses.Parameter];
        if (token is null && context.User.Identity?.IsAuthenticated == true)
        {
            context.Response.Redirect(request.PathBase + back);
        }
        else if (!CanStaySignedIn(request))
        {
            await SayAsync(context, texts, "insecure");
        }
        else if (token is null)
        {
            await SayWithCommandAsync(context, texts, "needed");
        }
        else if (!await signIns.IsOpenAsync(Secret.Hash(token), context.RequestAborted))
        {
            await SayWithCommandAsync(context, texts, "used");
        }
        else
        {
            var words = texts.Sales.SignIn;
            await frame.SendAsync(context, texts, words["title"], Form.Fill(new Dictionary<string, string>
            {
                ["title"] = words["title"],
                ["ready"] = words["ready"],
                ["button"] = words["button"],
                ["action"] = request.PathBase + SignInAddresses.Path,
                ["form-token"] = frame.FormToken(context),
                ["token"] = token,
                ["return"] = back,
            }));
        }
    }

    public async Task SignInAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!await signIns.UseAsync(Secret.Hash(form[SignInAddresses.Parameter].ToString()), context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await SayWithCommandAsync(context, languages.For(context.Request), "used");
            return;
        }

        // Each session has a name of its own, to which its forms are bound.
        var who = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, PublicId.New())], SalesAccess.Scheme);
        await context.SignInAsync(SalesAccess.Scheme, new ClaimsPrincipal(who));
        context.Response.SeeOther(ReturnAddress.Of(form[ReturnAddress.Parameter]));
    }

    public async Task SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(SalesAccess.Scheme);
        context.User = new ClaimsPrincipal();
        await SayWithCommandAsync(context, languages.For(context.Request), "out");
    }

    private Task SayAsync(HttpContext context, PageTexts texts, string what, string more = "") =>
        frame.SayAsync(context, texts, texts.Sales.SignIn[$"{what}-title"], texts.Sales.SignIn[what], more);

    private Task SayWithCommandAsync(HttpContext context, PageTexts texts, string what) =>
        SayAsync(context, texts, what, $"<pre><code>{PageFrame.Encode(texts.Sales.SignIn["needed-command"])}</code></pre>");

    /// <summary>Browsers take the session's cookie over https, and on their own machine; the proxy in front of this host may be what speaks https.</summary>
    private bool CanStaySignedIn(HttpRequest request) =>
        request.IsHttps || site.Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || new Uri($"http://{request.Host}").IsLoopback;
}
