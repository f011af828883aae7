import type { Span } from '../../article/span.ts';
import { countedNouns } from './counted-nouns.ts';
import {
  AUXILIARIES,
  COUNTED_BY,
  MEASURES,
  NOUN_KINDS,
  OF_ITS_OWN,
  OPENINGS,
  type QuestionKind,
  SORT_NOUNS,
} from './kind-words.ts';
import { saysAt, type Word } from './words.ts';

/** What a question asks for, and the words that say so. */
export interface AskedKind extends Span {
  readonly kind: QuestionKind;
  /** What is counted, for `how many` and `how much`: the noun behind it, or the units that measure it. */
  readonly counted: readonly string[];
  /** What is counted are units of measure, which belong to the answer (`301 kilometers`). */
  readonly measured: boolean;
  /** The noun that only says of what sort the answer is: `city` in `which city`. */
  readonly sort: Word | null;
  /** The noun that decides what is asked, which an answer says too: `deadline` in `what is the deadline of`. */
  readonly noun: Word | null;
}

/** What may stand before an opening: after anything else, `who` is a relative pronoun. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with to from by for in at on of near until since under about and'.split(' '),
);

/** What changes by so much is told in a share of what it was. */
const CHANGES: ReadonlySet<string> = new Set(
  'grow grew grown rise rose risen increase increased fall fell fallen drop dropped decline declined shrink shrunk'.split(
    ' ',
  ),
);

const NOTHING = { counted: [], measured: false, sort: null, noun: null } as const;

const PHRASES = OPENINGS.flatMap(([kind, phrases]) => phrases.map((phrase) => ({ kind, phrase }))).sort(
  (a, b) => b.phrase.length - a.phrase.length,
);
const KIND_OF_NOUN = new Map(
  NOUN_KINDS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** The kind of question that `words` ask; null for words that are no question. */
export function kindOf(words: readonly Word[]): AskedKind | null {
  const [first] = words;
  if (first && AUXILIARIES.has(first.lower))
    return { ...NOTHING, kind: 'whether', start: first.start, end: first.end };
  for (let at = 0; at < words.length; at++) {
    const opening = PHRASES.find(({ phrase }) => saysAt(words, at, phrase));
    if (opening) return refined(words, at, opening);
    if (!PREPOSITIONS.has(words[at]?.lower ?? '')) return null;
  }
  return null;
}

function refined(
  words: readonly Word[],
  at: number,
  { kind, phrase }: { kind: QuestionKind; phrase: string },
): AskedKind {
  const length = phrase.split(' ').length;
  const span = { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
  const units = MEASURES[phrase];
  if (units) return { ...NOTHING, kind, counted: units, measured: true, ...span };
  const asked = (meant: QuestionKind, counted: readonly string[]): AskedKind => ({
    ...NOTHING,
    kind: meant,
    counted,
    ...span,
  });
  const counted = countedBy(phrase, words);
  if (counted) return asked('how many', counted);
  if (kind === 'how many' || kind === 'how much')
    return asked(kind, countedNouns(words, at + length, phrase));
  if (kind !== 'what' && kind !== 'which') return asked(kind, []);
  const noun = soughtNoun(words, at + length);
  const meant = (noun && kindOfNoun(noun.lower)) ?? kind;
  if (!noun) return { ...asked(kind, []), noun: headOf(words, at + length) };
  const isNext = noun === words[at + length];
  const isAnySort = (meant === 'when' || meant === 'where') && !OF_ITS_OWN.has(noun.lower);
  const isSort = SORT_NOUNS.has(noun.lower) || (isNext && isAnySort);
  const hasValue = meant !== kind && meant !== 'who' && !isSort;
  const sought = asked(meant, meant === 'how many' ? [noun.lower] : []);
  return { ...sought, sort: isSort ? noun : null, noun: hasValue ? noun : null };
}

/** What an opening asks for by itself: `how many times`, `how much did it grow`. */
function countedBy(phrase: string, words: readonly Word[]): readonly string[] | undefined {
  const isChange = phrase === 'how much' && words.some(({ lower }) => CHANGES.has(lower));
  return COUNTED_BY[isChange ? 'by how much' : phrase];
}

/**
 * The noun that `what` or `which` asks for: the next word, or, where a verb is that, one behind `the` or an owner
 * (`what is the annual turnover of`, `what are Acme’s annual sales`).
 */
function soughtNoun(words: readonly Word[], at: number): Word | undefined {
  if (!AUXILIARIES.has(words[at]?.lower ?? '')) return words[at];
  const owner = words.findIndex(({ owns }, i) => i > at && i <= at + FARTHEST_OWNER && owns);
  const first = words[at + 1]?.lower === 'the' ? at + 2 : owner + 1;
  if (first === 0) return undefined;
  return words.slice(first, first + 3).find(({ lower }) => kindOfNoun(lower) !== undefined);
}

/** The noun in `what is the salary of`, `what was the aim of`. */
function headOf(words: readonly Word[], at: number): Word | null {
  const isHead = words[at + 1]?.lower === 'the' && words[at + 3]?.lower === 'of';
  return (isHead && AUXILIARIES.has(words[at]?.lower ?? '') && words[at + 2]) || null;
}

/** In how many words somebody may be named who owns what is asked for. */
const FARTHEST_OWNER = 5;

function kindOfNoun(noun: string): QuestionKind | undefined {
  return KIND_OF_NOUN.get(noun) ?? KIND_OF_NOUN.get(noun.replace(/ies$/, 'y').replace(/s$/, ''));
}
