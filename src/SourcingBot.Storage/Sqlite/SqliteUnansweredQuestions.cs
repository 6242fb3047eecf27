using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteUnansweredQuestions(SqliteWriter writer, IOptions<UnansweredOptions> options, TimeProvider time) : IUnansweredQuestions
{
    private readonly int keepDays = options.Value.KeepDays;

    // Nothing finer than the day: a time of day would lead to the conversation.
    private long Today => time.GetUtcNow().ToUnixTimeMilliseconds() / 86_400_000;

    public void Note(UnansweredQuestion question)
    {
        if (keepDays > 0)
        {
            TurnEffects.Add(question);
        }
    }

    /// <summary>As part of a turn's commit.</summary>
    public void Count(Statements statements, UnansweredQuestion question)
    {
        Forget(statements);
        statements.Execute(
            """
            INSERT INTO unanswered_questions (language, text, times, last_day) VALUES ($1, $2, 1, $3)
            ON CONFLICT (language, text) DO UPDATE SET times = unanswered_questions.times + 1, last_day = excluded.last_day
            """,
            question.Language, question.Text, Today);
    }

    public Task<IReadOnlyList<CountedQuestion>> ReadAsync(CancellationToken cancellationToken) => writer.WriteAsync<IReadOnlyList<CountedQuestion>>(
        statements => (Remaining(statements), true), cancellationToken);

    public Task<int> RemoveAsync(IReadOnlyCollection<UnansweredQuestion> questions, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (questions.Sum(question => statements.Execute(
            "DELETE FROM unanswered_questions WHERE language = $1 AND text = $2", question.Language, question.Text)), true),
        cancellationToken);

    private List<CountedQuestion> Remaining(Statements statements)
    {
        Forget(statements);
        return statements.All(
            "SELECT language, text, times, last_day FROM unanswered_questions ORDER BY times DESC, last_day DESC, language, text",
            row => new CountedQuestion(
                new UnansweredQuestion(row.GetString(0), row.GetString(1)), row.GetInt32(2), DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(row.GetInt64(3)))));
    }

    private void Forget(Statements statements) => statements.Execute("DELETE FROM unanswered_questions WHERE last_day <= $1", Today - keepDays);
}
