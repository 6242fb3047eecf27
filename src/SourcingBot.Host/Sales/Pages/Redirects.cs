namespace SourcingBot.Host.Sales.Pages;

internal static class Redirects
{
    /// <summary>After a form was taken: what the browser loads again is then the page, and never the form.</summary>
    /// <param name="address">Of ours, without the path that a proxy takes away.</param>
    public static void SeeOther(this HttpResponse response, string address)
    {
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = response.HttpContext.Request.PathBase + address;
    }
}
