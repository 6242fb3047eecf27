using System.Globalization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Understanding.Words;

/// <summary>A message with everything about it that several readers need: its words, its sentences, and where it names criteria.</summary>
internal sealed class Message
{
    /// <summary>A message this short has one point; what it holds need not be named to be meant.</summary>
    private const int ShortMessage = 7;

    /// <summary>Short answers, for which it matters whose name stands beside them, stand in short replies.</summary>
    private const int LongestClause = 9;

    /// <summary>"Ready before", "needed at the latest by".</summary>
    private const int ReachOfTelling = 4;

    private const int LongestReply = 120;

    private readonly List<Sentence> _sentences;
    private readonly int[] _sentenceOf;

    /// <summary>For each word the commas before it.</summary>
    private readonly int[] _commas;

    /// <summary>Signs at the end of the message part nothing, so the message ends before them.</summary>
    private readonly int _end;

    private readonly Dictionary<Criterion, List<Mention>> _mentions = [];

    public Message(string text, Vocabulary vocabulary, Question question)
    {
        Question = question;
        Words = WordList.Of(text, vocabulary.Grammar);
        Folded = FoldedWords.Of(Words, vocabulary.Spelling);
        Correction = Correction.In(Folded, vocabulary);
        _sentences = SentenceSplitter.Split(Words);
        _sentenceOf = new int[Words.Count];
        for (var s = 0; s < _sentences.Count; s++)
        {
            Array.Fill(_sentenceOf, s, _sentences[s].First, _sentences[s].End - _sentences[s].First);
        }

        _commas = new int[Words.Count + 1];
        for (var i = 0; i < Words.Count; i++)
        {
            _commas[i + 1] = _commas[i] + (Words.Is(i, ",") ? 1 : 0);
        }

        _end = Words.Count;
        while (_end > 0 && Words[_end - 1].Text is "." or "!" or "," or ";" or "\n")
        {
            _end--;
        }

        var (names, calledSo) = (new List<(Criterion, WordSpan)>(), new List<(Criterion, WordSpan)>());
        for (var i = 0; i < Folded.Count;)
        {
            if (!vocabulary.Names.TryMatch(Folded.Texts, i, _ => true, out var phrases, out var length))
            {
                i++;
                continue;
            }

            foreach (var phrase in phrases)
            {
                var criterion = phrase.Meaning.Criterion!;
                var mention = new Mention(phrase.Meaning.Kind, Folded.Indexes[i], Folded.Indexes[i + length - 1]);
                if (mention.Kind is MeaningKind.Name or MeaningKind.Label)
                {
                    names.Add((criterion, new WordSpan(mention.First, mention.Last)));
                }

                if (mention.Kind == MeaningKind.Name)
                {
                    calledSo.Add((criterion, new WordSpan(mention.First, mention.Last)));
                }

                if (mention.Kind != MeaningKind.Label)
                {
                    _mentions.TryAdd(criterion, []);
                    _mentions[criterion].Add(mention);
                }
            }

            i += length;
        }

        Labels = LabelReader.Read(Words, names);
        UnmarkedLabels = LabelReader.ReadUnmarked(Words, calledSo);
    }

    public Question Question { get; }

    public Criterion? Pending => Question.Pending;

    /// <summary>"6m" is a time then.</summary>
    public bool AsksForTime => Pending == Criterion.Timeline || Pending == Criterion.Commitment;

    public WordList Words { get; }

    public FoldedWords Folded { get; }

    public IReadOnlyList<Sentence> Sentences => _sentences;

    public Correction Correction { get; }

    public bool IsShort => _end <= ShortMessage || (Correction.IsThere && _end <= 2 * ShortMessage);

    /// <summary>A text this long tells much beside its answers: who is on leave until when, and what the last project took.</summary>
    public bool IsLetter => Words.Count > LongestReply;

    /// <summary>What stands in a question is asked about, not answered.</summary>
    public bool IsAsked(int wordIndex) => _sentences.Count > 0 && _sentences[_sentenceOf[wordIndex]].IsQuestion;

    /// <summary>"I don't know if HIPAA applies" says nothing about HIPAA.</summary>
    public bool IsUndecided(int wordIndex)
    {
        var sentence = SentenceAt(wordIndex);
        for (var i = wordIndex - 1; i >= sentence.First && wordIndex - i < 8; i--)
        {
            if (Words.Is(i, Words.Grammar.Messages.Whether) || (Words.Is(i, Words.Grammar.Messages.If) && Words.Is(i - 1, Words.Grammar.Messages.Knowing)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Either internal or personal data" leaves open which.</summary>
    public bool IsEither(int wordIndex)
    {
        var sentence = SentenceAt(wordIndex);
        var either = wordIndex - 1;
        while (either >= sentence.First && wordIndex - either < 8 && !Words.Is(either, Words.Grammar.Messages.Either) && !Words.Is(either, ","))
        {
            either--;
        }

        return Words.Is(either, Words.Grammar.Messages.Either) && !Words.Is(either + 1, Words.Grammar.Messages.BehindEither) && Enumerable.Range(either, 9).Any(i => Words.Is(i, Words.Grammar.Common.Or));
    }

    public Sentence SentenceAt(int wordIndex) => _sentences[_sentenceOf[wordIndex]];

    /// <summary>The words are one of several things listed: "six months, around 200k, patient records".</summary>
    public bool IsListItem(int first, int last)
    {
        var (before, after) = (first - 1, last + 1);
        while (before >= 0 && Words.Grammar.Messages.Hedges.Contains(Words[before].Text))
        {
            before--;
        }

        while (after < Words.Count && Words.Grammar.Messages.Hedges.Contains(Words[after].Text))
        {
            after++;
        }

        var (begins, ends) = (before < 0, after >= _end);
        return (begins || Parts(before)) && (ends || Parts(after) || IsMarkAt(after)) && !(begins && ends);
    }

    /// <summary>A comma and the like, or an emoji.</summary>
    private bool Parts(int index) => Words.Grammar.Messages.Separators.Contains(Words[index].Text) || (Words[index] is { Kind: WordKind.Sign, Text: [var sign, ..] } && char.GetUnicodeCategory(sign) is UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol);

    /// <summary>The "b)" of "a) 60k b) 8 weeks", the "2." of "1. 60k 2. 8 weeks".</summary>
    private bool IsMarkAt(int index) => Words[index].Length == 1 && Words[index].Kind != WordKind.Sign && Words[index + 1].Text is ")" or ".";

    /// <summary>Where the message gives a criterion's name and a colon or a dash before an answer: "Timeline - 3 months".</summary>
    public IReadOnlyList<Labelled> Labels { get; }

    /// <summary>Where it gives the name and nothing but words before what may be an answer: "control shared".</summary>
    public IReadOnlyList<Labelled> UnmarkedLabels { get; }

    /// <summary>The clause of a folded word speaks of another criterion, by its name, and not of the one that was asked about.</summary>
    public bool IsAboutOther(int firstFolded, int endFolded)
    {
        var (first, end) = (firstFolded, endFolded);
        while (first > 0 && firstFolded - first < LongestClause && !EndsClause(Folded[first - 1]))
        {
            first--;
        }

        while (end < Folded.Count && end - endFolded < LongestClause && !EndsClause(Folded[end]))
        {
            end++;
        }

        var (from, to) = (Folded.Indexes[first], Folded.Indexes[end - 1]);
        var isOther = false;
        foreach (var (criterion, mentions) in _mentions)
        {
            if (mentions.Exists(m => m.Kind == MeaningKind.Name && m.First >= from && m.Last <= to && (m.Last < Folded.Indexes[firstFolded] || m.First > Folded.Indexes[endFolded - 1])))
            {
                if (criterion == Pending)
                {
                    return false;
                }

                isOther = true;
            }
        }

        return isOther;
    }

    /// <summary>
    /// The mention of a criterion that is nearest to the words in the same sentence, and how many words lie between. What makes a value
    /// something else does so up to the next comma: "our CTO left 2 months ago, we need people within 6 weeks".
    /// </summary>
    public (MeaningKind Kind, int Distance)? Nearest(Criterion criterion, int first, int last)
    {
        if (!_mentions.TryGetValue(criterion, out var mentions))
        {
            return null;
        }

        var next = mentions.IndexFrom(first, mention => mention.First);

        var endsAtComma = criterion != Criterion.Budget;
        (MeaningKind Kind, int Distance)? nearest = null;
        for (var i = Math.Max(0, next - 1); i <= Math.Min(next + 1, mentions.Count - 1); i++)
        {
            var distance = mentions[i].First < first ? first - mentions[i].Last : Math.Max(0, mentions[i].First - last);
            var isElsewhere = endsAtComma && mentions[i].Kind == MeaningKind.Beside && _commas[Math.Min(mentions[i].First, first)] != _commas[Math.Max(mentions[i].First, first)];
            // The "meeting on" of "before the meeting on 3 May" is a part of the time.
            isElsewhere |= criterion == Criterion.Timeline && mentions[i].Kind == MeaningKind.Beside && mentions[i].First > first && mentions[i].Last <= last;
            if (_sentenceOf[mentions[i].First] == _sentenceOf[first] && !isElsewhere && (nearest is null || distance < nearest.Value.Distance))
            {
                nearest = (mentions[i].Kind, distance);
            }
        }

        return nearest;
    }

    /// <summary>Not far before a word, in its clause, stands one that makes it an answer to the criterion: "must be ready before …".</summary>
    public bool IsToldOf(Criterion criterion, int word) => MentionsBefore(criterion, word).Any(mention => mention.Kind is MeaningKind.Near or MeaningKind.Name && word - mention.Last <= ReachOfTelling);

    /// <summary>Before a word, in its clause, stands one that makes it something else: "our current contract runs for …".</summary>
    public bool IsToldBeside(Criterion? criterion, int word) => criterion is not null && MentionsBefore(criterion, word).Any(mention => mention.Kind == MeaningKind.Beside);

    /// <summary>The last mentions of a criterion in the clause that a word stands in, before it.</summary>
    private IEnumerable<Mention> MentionsBefore(Criterion criterion, int word)
    {
        if (!_mentions.TryGetValue(criterion, out var mentions))
        {
            yield break;
        }

        var next = mentions.IndexFrom(word, mention => mention.First);

        for (var i = next - 1; i >= 0 && word - mentions[i].Last <= LongestClause && !IsParted(mentions[i].Last, word); i--)
        {
            yield return mentions[i];
        }
    }

    private bool IsParted(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (Words.Is(i, Words.Grammar.Messages.Parting))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The criterion named at a folded word or within a few words after it.</summary>
    public Criterion? NamedAfter(int folded, int reach)
    {
        var (first, last) = (folded < Folded.Count ? Folded.Indexes[folded] : int.MaxValue, folded + reach < Folded.Count ? Folded.Indexes[folded + reach] : int.MaxValue);
        return _mentions
            .SelectMany(m => m.Value.Where(v => v.Kind == MeaningKind.Name && v.First >= first && v.First <= last).Select(v => (m.Key, v.First)))
            .OrderBy(m => m.First).Select(m => m.Key).FirstOrDefault();
    }

    /// <summary>The criterion that the message names, if it names one alone: "the timeline is wrong".</summary>
    public Criterion? OnlyNamed => _mentions.Keys.Where(Names).ToList() is [var only] ? only : null;

    private bool EndsClause(string text) => FoldedWords.IsBreak(text) || Words.Grammar.Messages.Joining.Contains(text);

    public bool Names(Criterion criterion) => _mentions.TryGetValue(criterion, out var mentions) && mentions.Exists(m => m.Kind == MeaningKind.Name);

    private sealed record Mention(MeaningKind Kind, int First, int Last);
}
