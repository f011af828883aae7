import type { Span } from '../../article/span.ts';
import type { Mention } from '../event.ts';
import type { SharedWords, Words } from '../lexicon/words.ts';
import type { Token } from '../token.ts';

/** A sentence cut into tokens. */
export interface CutSentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** It is the article's headline, whose present tense tells of what has happened. */
  readonly headline?: true;
}

/** A sentence of any language, with the words that events are put together by. */
export interface AnySentence extends CutSentence {
  readonly words: SharedWords;
}

/** A sentence of a language that the grammar of phrases and clauses reads, with all words of that language. */
export interface TokenSentence extends AnySentence {
  readonly words: Words;
}

/** Tokens `[from, to)` of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An office as named in the text: its title, and the body that it belongs to. */
export interface Office extends TokenRange {
  readonly title: TokenRange;
  readonly organisation: TokenRange | null;
  readonly plural: boolean;
}

/**
 * `person` has a personal name; `office` is an office-holder without one (`the mayor of Incheon`); `group` is a delegation
 * or people in the plural; `name` is a proper name that may be any of person, organisation or place.
 */
export type PhraseKind = 'person' | 'office' | 'group' | 'organisation' | 'place' | 'name' | 'pronoun';

/** A noun phrase that can stand for a participant or a place. */
export interface Phrase extends TokenRange {
  readonly kind: PhraseKind;
  /** The words that name it. */
  readonly head: TokenRange;
  readonly offices: readonly Office[];
  /** Body or place that it belongs to or comes from. */
  readonly origins: readonly TokenRange[];
  /** Leaders of a group, or those it says that it includes. */
  readonly members: readonly Phrase[];
  /** Begins with `the`, `its`, `both`, …: may take up something said before. */
  readonly definite: boolean;
  readonly plural: boolean;
}

/** Phrases joined by commas and `and`. */
export interface PhraseList extends TokenRange {
  readonly items: readonly Phrase[];
}

/** The token at `at` in lower case; empty where the sentence has none there. */
export function wordAt(sentence: CutSentence, at: number): string {
  return sentence.tokens[at]?.lower ?? '';
}

/** The words and place of a range of tokens. */
export function mentionOf(sentence: CutSentence, range: TokenRange): Mention {
  const span = spanOf(sentence, range);
  return { text: sentence.text.slice(span.start, span.end), span };
}

/** Where a range of tokens stands in the article. */
export function spanOf(sentence: CutSentence, range: TokenRange): Span {
  const first = sentence.tokens[range.from];
  const last = sentence.tokens[range.to - 1];
  if (first === undefined || last === undefined)
    throw new Error(`empty token range ${range.from}-${range.to}`);
  return { start: first.start, end: last.end };
}

/** A phrase without offices, origins or members. */
export function plainPhrase(
  kind: PhraseKind,
  from: number,
  to: number,
  head: TokenRange,
  definite = false,
): Phrase {
  return { kind, from, to, head, offices: [], origins: [], members: [], definite, plural: false };
}
