using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

/// <summary>One mistake of an author is told once, at the row that he wrote it in.</summary>
public sealed class DecisionProofsTests
{
    private const string File = "decision.yaml";

    [Fact]
    public void Several_rules_that_one_row_breaks_are_told_by_the_shortest()
    {
        using var dialogs = new EditedDialogs();
        var line = dialogs.Replace(File, "scarce-specialists: {provider: 3", "scarce-specialists: {own: 3");
        var tight = dialogs.Replace(File, "tight: {provider: 3, far: 2", "tight: {own: 1");

        DecisionProofs.Check(dialogs.Folder, dialogs.Problems);

        dialogs.Printed.Where(problem => problem.Contains("asks for")).ShouldBe(
        [
            $"dialogs/{File}:{tight}: With budget: tight and nothing else the advice is in-house; section 2.1.2 of the article asks for outsourcing. "
            + "Change the points of these answers, or the gates on them, until outsourcing comes first.",
            $"dialogs/{File}:{line}: With talent: scarce-specialists and nothing else the advice is captive-offshoring; section 2.1.3 of the article asks for outsourcing. "
            + "Change the points of these answers, or the gates on them, until outsourcing comes first.",
        ]);
    }

    [Fact]
    public void A_gate_that_breaks_rules_is_named_at_its_own_line()
    {
        using var dialogs = new EditedDialogs();
        var line = dialogs.Replace(File, "  location-nearshore:\n", "  never-a-centre:\n    criterion: control\n    levels: [full]\n    closes: [captive-offshoring]\n    ground: [assumption]\n  location-nearshore:\n");

        DecisionProofs.Check(dialogs.Folder, dialogs.Problems);

        var problem = dialogs.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(line);
        problem.Cure.ShouldBe("Take 'full' out of the gate 'never-a-centre', or let it leave captive-offshoring open.");
    }
}
