using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SourcingBot.BotFramework;

internal sealed class BotFrameworkOptionsCheck(IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var problems = (List<string>)[.. Endpoint(options), .. Credentials(options), .. Lists(options)];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Endpoint(BotFrameworkOptions options)
    {
        var enabled = options.Messaging.Enabled;
        if (!MessagingSwitch.IsOn(enabled) && !MessagingSwitch.IsOff(enabled) && !MessagingSwitch.IsAuto(enabled))
        {
            yield return $"Messaging:Enabled is '{enabled}'. Write auto, true or false.";
        }

        if (MessagingSwitch.IsOn(enabled) && !options.HasAppId && !environment.IsDevelopment())
        {
            yield return "Messaging:Enabled is true, but MicrosoftAppId is empty: outside Development nobody could prove to be a Bot Framework channel. Set MicrosoftAppId to the bot's app id, or Messaging:Enabled to auto or false.";
        }

        if (BotClouds.Find(options.ChannelService) is null)
        {
            yield return $"ChannelService is '{options.ChannelService}', which is no cloud. Leave it empty for the public cloud, or write https://botframework.azure.us (US Government) or https://botframework.azure.cn (China).";
        }
    }

    private static IEnumerable<string> Credentials(BotFrameworkOptions options)
    {
        if (!MicrosoftAppTypes.All.Contains(options.EffectiveAppType))
        {
            yield return $"MicrosoftAppType is '{options.MicrosoftAppType}'. Write {MicrosoftAppTypes.SingleTenant}, {MicrosoftAppTypes.UserAssignedMsi} or {MicrosoftAppTypes.MultiTenant}, as the bot's registration says.";
        }

        if (!options.HasAppId)
        {
            yield break;
        }

        var namesType = options.MicrosoftAppType.Length > 0;
        switch (options.EffectiveAppType)
        {
            case MicrosoftAppTypes.UserAssignedMsi when options.MicrosoftAppPassword.Length > 0:
                yield return "MicrosoftAppType is UserAssignedMSI, and MicrosoftAppPassword is set: a managed identity has no password. Remove it, or choose another MicrosoftAppType.";
                break;

            case MicrosoftAppTypes.SingleTenant when options.MicrosoftAppTenantId.Length == 0:
                yield return "MicrosoftAppType is SingleTenant, but MicrosoftAppTenantId is empty. Set it to the id of the tenant in which the bot is registered.";
                break;

            case MicrosoftAppTypes.SingleTenant or MicrosoftAppTypes.MultiTenant when namesType && options.MicrosoftAppPassword.Length == 0:
                yield return $"MicrosoftAppType is {options.EffectiveAppType}, but MicrosoftAppPassword is empty: the bot could not answer. Set it in the environment, or choose UserAssignedMSI where the host has a managed identity.";
                break;
        }
    }

    private static IEnumerable<string> Lists(BotFrameworkOptions options)
    {
        foreach (var host in options.Messaging.ServiceHosts.Where(host => HostPattern.Parse(host) is null))
        {
            yield return $"Messaging:ServiceHosts has '{host}', which is no host name. Write it like 'connector.example.com' or '*.example.com', without scheme, port or path; numeric addresses are not allowed.";
        }

        foreach (var caller in options.Messaging.EntraCallers)
        {
            if (!Guid.TryParse(caller, out _))
            {
                yield return $"Messaging:EntraCallers has '{caller}', which is no app id. Write it like '00000000-0000-0000-0000-000000000000'.";
            }
            else if (caller.Equals(options.MicrosoftAppId, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"Messaging:EntraCallers has '{caller}', which is the bot itself: its own credentials are taken in Development only. Remove it.";
            }
        }
    }
}
