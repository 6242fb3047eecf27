namespace Microsoft.Bot.Schema;

public interface ITypingActivity : IActivity;
