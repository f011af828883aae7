import type { Span } from '../../article/span.ts';
import type { Mention } from '../event.ts';

/** Somebody or some body that an article speaks of, all its mentions taken together. */
export interface Actor {
  readonly id: number;
  /** `office` is an office-holder without a name; `body` an organisation. */
  readonly kind: 'person' | 'office' | 'group' | 'body' | 'place';
  readonly name: Mention;
  /** Words of the name, folded. */
  readonly words: readonly string[];
  /** Offices in the order of the text, each with its body. */
  readonly offices: ActorOffice[];
  /** Of a group: the offices by which all of it are called (`five directors of the bank`). */
  readonly called: ActorOffice[];
  /** Bodies and places that it belongs to or comes from. */
  readonly origins: Mention[];
  /** Those who lead a group. */
  readonly leaders: Actor[];
  /** Where it was spoken of last. */
  lastSeen: Span;
}

/** An office of an actor. */
export interface ActorOffice {
  readonly title: Mention;
  readonly organisation: Mention | null;
}

/** Lower-case words of a name without accents, marks and `the`. */
export function foldWords(text: string): string[] {
  const words = PLAIN.test(text) ? text.toLowerCase().split(' ') : foldedRuns(text);
  return words.filter((word) => word !== '' && word !== 'the');
}

/** Most names have nothing to fold but their capitals. */
const PLAIN = /^[a-zA-Z0-9 ]*$/;

function foldedRuns(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

/** Whether all of `part` occurs in `whole`, a word told twice as often there. */
export function includesWords(whole: readonly string[], part: readonly string[]): boolean {
  const isThere = (word: string, k: number) =>
    part.indexOf(word) === k ? whole.includes(word) : countOf(whole, word) >= countOf(part, word);
  return part.length > 0 && part.every(isThere);
}

function countOf(words: readonly string[], word: string): number {
  return words.filter((each) => each === word).length;
}
