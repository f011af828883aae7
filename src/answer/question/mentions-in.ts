import type { Article } from '../../article/article.ts';
import { contains, overlaps, type Span } from '../../article/span.ts';
import { amountAt } from '../../extract/clause/amount.ts';
import type { Chunk } from '../../extract/clause/chunk.ts';
import { chunkSentence } from '../../extract/clause/chunk-sentence.ts';
import { dateAt } from '../../extract/date/recognise.ts';
import { germanChunks } from '../../extract/german/chunks.ts';
import { germanDateAt } from '../../extract/german/dates.ts';
import { germanWords } from '../../extract/lexicon/german/shared.ts';
import {
  type AnySentence,
  type CutSentence,
  type Phrase,
  spanOf,
  type TokenRange,
  type TokenSentence,
} from '../../extract/phrase/phrase.ts';
import { tokenise } from '../../extract/token.ts';
import { compiledLexicons } from '../compiled-lexicons.ts';

/** What a mention may answer. `office` is somebody without a name, `name` a proper name of any kind. */
export type MentionKind = 'person' | 'office' | 'group' | 'body' | 'place' | 'name' | 'date' | 'amount';

/** Words of an article that may answer a question. */
export interface FoundMention {
  readonly kind: MentionKind;
  /** The words that name it. */
  readonly span: Span;
  /** The same with its office, country or what else belongs to it. */
  readonly whole: Span;
  /** The list that it is a member of (`Lei Ping and Liu Yigong`), itself where it stands alone. */
  readonly list: Span;
}

const KIND_OF_PHRASE: Readonly<Record<Phrase['kind'], MentionKind | null>> = {
  person: 'person',
  office: 'office',
  group: 'group',
  organisation: 'body',
  place: 'place',
  name: 'name',
  pronoun: null,
};

/** People, bodies, places, dates and sums in a stretch of an article, quotations included; none in a language without lexicon. */
export function mentionsIn({ text, language }: Article, { start, end }: Span): readonly FoundMention[] {
  const tokens = tokenise(text, start, end, () => false);
  const read = readIn(language, { text, start, end, tokens });
  if (!read) return [];
  const { sentence, chunks, dates } = read;
  const amounts = rangesOf(sentence, amountAt, 'amount');
  return [
    ...dates,
    ...yearsIn(text, sentence).filter((year) => !dates.some((date) => contains(date.span, year.span))),
    ...amounts,
    ...sumsIn(text, sentence).filter((sum) => !amounts.some((amount) => overlaps(amount.span, sum.span))),
    ...chunks.flatMap((chunk) =>
      chunk.kind === 'noun'
        ? chunk.list.items.flatMap((phrase) => phraseMentions(sentence, phrase, chunk.list))
        : [],
    ),
  ];
}

/** Years inside names (`the 2028 Garden Expo`), which stand where no date is. */
function yearsIn(text: string, { start, end }: Span): readonly FoundMention[] {
  return [
    ...text.slice(start, end).matchAll(/(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}])(?![.,-]\p{N})/gu),
  ].map(({ index }) => {
    const span = { start: start + index, end: start + index + 4 };
    return { kind: 'date', span, whole: span, list: span };
  });
}

/** Large sums in currencies that no lexicon has: `Sh15 billion`, `Rwf 17.2 million`. */
function sumsIn(text: string, { start, end }: Span): readonly FoundMention[] {
  return [...text.slice(start, end).matchAll(SUM)].map(({ index, 0: words }) => {
    const span = { start: start + index, end: start + index + words.length };
    return { kind: 'amount', span, whole: span, list: span };
  });
}

const SUM =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.? ?\d+(?:[.,]\d+)* ?(?:thousand|million|billion|trillion|bn|mln|m)(?!\p{L})/gu;

function phraseMentions(sentence: CutSentence, phrase: Phrase, list: TokenRange): readonly FoundMention[] {
  const kind = KIND_OF_PHRASE[phrase.kind];
  const members = phrase.members.flatMap((member) => phraseMentions(sentence, member, member));
  if (kind === null) return members;
  const [span, whole] = [spanOf(sentence, phrase.head), spanOf(sentence, phrase)];
  return [{ kind, span, whole, list: spanOf(sentence, list) }, ...members];
}

/** What `recognise` finds, from left to right. */
function rangesOf<S extends CutSentence>(
  sentence: S,
  recognise: (sentence: S, at: number) => TokenRange | null,
  kind: MentionKind,
): readonly FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const range = recognise(sentence, at);
    if (range) {
      const span = spanOf(sentence, { from: at, to: range.to });
      found.push({ kind, span, whole: span, list: span });
    }
    at = Math.max(at + 1, range?.to ?? 0);
  }
  return found;
}

interface ReadStretch {
  readonly sentence: AnySentence;
  readonly chunks: readonly Chunk[];
  readonly dates: readonly FoundMention[];
}

/** A stretch of text as its language is read; undefined for one that isn't. */
function readIn(language: string, cut: CutSentence): ReadStretch | undefined {
  if (language === 'de') {
    const sentence: AnySentence = { ...cut, words: germanWords };
    return { sentence, chunks: germanChunks(sentence), dates: rangesOf(sentence, germanDateAt, 'date') };
  }
  const words = compiledLexicons.get(language === 'und' ? 'en' : language);
  if (!words) return undefined;
  const sentence: TokenSentence = { ...cut, words };
  return { sentence, chunks: chunkSentence(sentence), dates: rangesOf(sentence, dateAt, 'date') };
}
