using Microsoft.Extensions.Hosting;
using Moq;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class BotFrameworkOptionsTests
{
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("", TestBot.AppId, "", "")]
    [InlineData("", TestBot.AppId, "secret", "")]
    [InlineData("MultiTenant", TestBot.AppId, "secret", "")]
    [InlineData("singletenant", TestBot.AppId, "secret", "a-tenant")]
    [InlineData("UserAssignedMSI", TestBot.AppId, "", "a-tenant")]
    public void Whole_credentials_are_fine(string type, string id, string password, string tenant) => Problems(type, id, password, tenant).ShouldBeEmpty();

    [Theory]
    [InlineData("SystemAssigned", "", "", "", "MicrosoftAppType is 'SystemAssigned'. Write SingleTenant, UserAssignedMSI or MultiTenant")]
    [InlineData("UserAssignedMSI", TestBot.AppId, "secret", "a-tenant", "MicrosoftAppPassword is set: a managed identity has no password. Remove it")]
    [InlineData("SingleTenant", TestBot.AppId, "secret", "", "MicrosoftAppTenantId is empty. Set it")]
    [InlineData("SingleTenant", TestBot.AppId, "", "a-tenant", "MicrosoftAppPassword is empty: the bot could not answer. Set it")]
    [InlineData("MultiTenant", TestBot.AppId, "", "", "MicrosoftAppPassword is empty: the bot could not answer. Set it")]
    public void Credentials_that_cannot_work_are_named_with_the_cure(string type, string id, string password, string tenant, string problem) =>
        Problems(type, id, password, tenant).ShouldHaveSingleItem().ShouldContain(problem);

    [Theory]
    [InlineData("", "a-tenant", "SingleTenant")]
    [InlineData("", "", "MultiTenant")]
    [InlineData("userassignedmsi", "", "UserAssignedMSI")]
    public void A_bot_that_names_no_type_has_that_of_its_tenant(string type, string tenant, string effective) =>
        new BotFrameworkOptions { MicrosoftAppType = type, MicrosoftAppTenantId = tenant }.EffectiveAppType.ShouldBe(effective);

    [Theory]
    [Requirement("S7", "an endpoint that nobody could use is switched on in silence, or the message does not name the setting")]
    [InlineData("Production", "true", "", "Messaging:Enabled is true, but MicrosoftAppId is empty")]
    [InlineData("Staging", "True", "", "Messaging:Enabled is true, but MicrosoftAppId is empty")]
    [InlineData("Production", "yes", "", "Messaging:Enabled is 'yes'. Write auto, true or false.")]
    [InlineData("Production", "true", TestBot.AppId, null)]
    [InlineData("Development", "true", "", null)]
    [InlineData("Production", "auto", "", null)]
    [InlineData("Production", "false", "", null)]
    public void Outside_Development_the_endpoint_needs_an_app_id(string environment, string enabled, string appId, string? problem)
    {
        var problems = Problems(new BotFrameworkOptions { MicrosoftAppId = appId, Messaging = new MessagingOptions { Enabled = enabled } }, environment);

        if (problem is null)
        {
            problems.ShouldBeEmpty();
        }
        else
        {
            problems.ShouldHaveSingleItem().ShouldStartWith(problem);
        }
    }

    [Theory]
    [InlineData("Production", "auto", "", false)]
    [InlineData("Production", "auto", TestBot.AppId, true)]
    [InlineData("Production", "false", TestBot.AppId, false)]
    [InlineData("Development", "auto", "", true)]
    [InlineData("Development", "False", "", false)]
    [InlineData("Development", "true", "", true)]
    public void The_endpoint_is_there_for_whom_could_use_it(string environment, string enabled, string appId, bool isOpen) =>
        new BotFrameworkOptions { MicrosoftAppId = appId, Messaging = new MessagingOptions { Enabled = enabled } }.HasEndpoint(In(environment)).ShouldBe(isOpen);

    [Theory]
    [InlineData("https://connector.example.com")]
    [InlineData("connector.example.com:8443")]
    [InlineData("connector.example.com/path")]
    [InlineData("*.com")]
    [InlineData("*")]
    [InlineData("*.*.example.com")]
    [InlineData("localhost")]
    [InlineData("10.0.0.1")]
    [InlineData("2130706433.1")]
    [InlineData("[::1]")]
    [InlineData("exаmple.com")]
    public void What_is_no_host_name_cannot_be_added(string host) =>
        Problems(new BotFrameworkOptions { Messaging = new MessagingOptions { ServiceHosts = [host] } }).ShouldHaveSingleItem().ShouldStartWith($"Messaging:ServiceHosts has '{host}'");

    [Theory]
    [InlineData("somebody", "which is no app id")]
    [InlineData(TestBot.AppId, "which is the bot itself")]
    public void Only_other_apps_can_be_named_as_the_Bot_Service(string caller, string problem) =>
        Problems(new BotFrameworkOptions { MicrosoftAppId = TestBot.AppId, Messaging = new MessagingOptions { EntraCallers = [caller] } }).ShouldHaveSingleItem().ShouldContain(problem);

    [Fact]
    public void An_unknown_cloud_is_named() =>
        Problems(new BotFrameworkOptions { ChannelService = "https://botframework.azure.de" }).ShouldHaveSingleItem().ShouldStartWith("ChannelService is 'https://botframework.azure.de', which is no cloud.");

    private static IHostEnvironment In(string environment) => Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment);

    private static IEnumerable<string> Problems(string type, string id, string password, string tenant) => Problems(new BotFrameworkOptions
    {
        MicrosoftAppType = type,
        MicrosoftAppId = id,
        MicrosoftAppPassword = password,
        MicrosoftAppTenantId = tenant,
    });

    private static IEnumerable<string> Problems(BotFrameworkOptions options, string environment = "Production") =>
        new BotFrameworkOptionsCheck(In(environment)).Validate(null, options).Failures ?? [];
}
