namespace SourcingBot.DirectLine;

/// <summary>Keeps the key that signs tokens, so that they outlive a restart.</summary>
public interface ISigningKeyStore
{
    /// <summary>The stored key; <paramref name="proposed"/> becomes it when there is none.</summary>
    Task<byte[]> GetOrAddAsync(byte[] proposed, CancellationToken cancellationToken);
}
