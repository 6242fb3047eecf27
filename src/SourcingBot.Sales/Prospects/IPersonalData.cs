namespace SourcingBot.Sales.Prospects;

/// <summary>All that is kept of a person, wherever it is kept.</summary>
public interface IPersonalData
{
    /// <summary>
    /// Once the running turn is committed everything of the person is gone, and what the turn says after it is all that remains. See
    /// <see cref="EraseAsync"/>.
    /// </summary>
    void Erase(Person person);

    /// <summary>
    /// In one transaction: what the bot remembers, results, inquiries, consents, what happened to a link, transcript, files, the secrets that bring
    /// the conversation back; a link for this person alone forgets them. Somebody else's result keeps no copy. What is being handled at that
    /// moment, or delivered again later, leaves nothing. One tombstone stays.
    /// </summary>
    /// <returns>False where others talk in the same conversation: then its transcript and files stay, which are theirs too.</returns>
    Task<bool> EraseAsync(Person person, CancellationToken cancellationToken);

    Task<PersonalData> ReadAsync(Person person, CancellationToken cancellationToken);
}
