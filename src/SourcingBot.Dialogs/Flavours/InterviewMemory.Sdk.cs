using Newtonsoft.Json;
using SourcingBot.Dialogs.Flavours;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Kept as System.Text.Json writes it, whose attributes it carries, also where Newtonsoft.Json writes the state around it.</summary>
[JsonConverter(typeof(TextJsonValues))]
internal sealed partial class InterviewMemory;
