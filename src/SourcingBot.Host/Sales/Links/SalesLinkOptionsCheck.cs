using Microsoft.Extensions.Options;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales.Links;

internal sealed class SalesLinkOptionsCheck : IValidateOptions<SalesLinkOptions>
{
    public ValidateOptionsResult Validate(string? name, SalesLinkOptions options) =>
        options.Mistakes().ToArray() is { Length: > 0 } mistakes ? ValidateOptionsResult.Fail(mistakes) : ValidateOptionsResult.Success;
}
