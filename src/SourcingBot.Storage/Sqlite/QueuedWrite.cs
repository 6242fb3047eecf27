namespace SourcingBot.Storage.Sqlite;

/// <summary>One caller's part of a group commit.</summary>
internal abstract class QueuedWrite
{
    /// <summary>Makes the changes. False: undo them, the answer stands without.</summary>
    public abstract bool Run(Statements statements);

    /// <summary>The changes were undone because of this; the others of the group go on.</summary>
    public abstract void Remember(Exception failure);

    /// <summary>The group is on disk: tell the caller.</summary>
    public abstract void Complete();

    /// <summary>The group is not on disk: tell the caller.</summary>
    public abstract void Fail(Exception failure);
}
