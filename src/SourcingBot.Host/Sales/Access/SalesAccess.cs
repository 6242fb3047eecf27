using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Sales.Access;

/// <summary>Who may see the pages under <c>/sales</c>, and how browsers are kept from sending what no person sent.</summary>
internal static class SalesAccess
{
    public const string Scheme = "sales";

    /// <summary>How long somebody who does nothing stays signed in: a working day.</summary>
    private static readonly TimeSpan Session = TimeSpan.FromHours(12);

    /// <summary>Another way to sign in is another scheme that signs into this one.</summary>
    public static IServiceCollection AddSalesAccess(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseTickets>();
        services.AddAuthentication(Scheme).AddCookie(Scheme);
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<DatabaseTickets>(ConfigureCookie);
        services.AddAuthorization();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "__Host-sales-form";
            // CookiePolicy makes it Secure; asked for here, it would be refused on http://localhost, where browsers take it.
            forms.Cookie.SecurePolicy = CookieSecurePolicy.None;
            forms.Cookie.SameSite = SameSiteMode.Lax;
            // Every response has frame-ancestors.
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookiePolicyOptions>(cookies => (cookies.Secure, cookies.HttpOnly) = (CookieSecurePolicy.Always, HttpOnlyPolicy.Always));
        services.AddDataProtection().SetApplicationName("SourcingBot");
        services.AddOptions<KeyManagementOptions>().Configure<IProtectionKeys>((keys, store) => keys.XmlRepository = new DatabaseKeyRing(store));
        return services;
    }

    public static void UseSalesAccess(this IApplicationBuilder app)
    {
        app.UseCookiePolicy();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, DatabaseTickets tickets)
    {
        options.SessionStore = tickets;
        options.ExpireTimeSpan = Session;
        options.SlidingExpiration = true;
        options.Cookie.Name = "__Host-sales";
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";
        options.Events.OnRedirectToLogin = context =>
        {
            // Not the whole address that the default would write: behind a proxy it is another one.
            var request = context.Request;
            var back = HttpMethods.IsGet(request.Method) ? $"?{ReturnAddress.Parameter}={Uri.EscapeDataString(request.Path + request.QueryString)}" : "";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect($"{request.PathBase}{SignInAddresses.Path}{back}");
            return Task.CompletedTask;
        };
    }
}
