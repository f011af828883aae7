import type {
  Office,
  Phrase,
  PhraseList,
  TokenRange,
  TokenSentence,
} from '../../../src/extract/phrase/phrase.ts';
import { mentionOf } from '../../../src/extract/phrase/phrase.ts';
import { sentenceOf } from '../clause/sentence-of.ts';

/** A phrase in words: what it covers and what was read in it; parts that are empty are left out. */
export interface Shown {
  readonly kind: Phrase['kind'];
  readonly words: string;
  readonly head: string;
  readonly offices?: readonly string[];
  readonly origins?: readonly string[];
  readonly members?: readonly string[];
}

/** Reads a sentence at the token behind `|` (at its first without one); `|` is no part of the sentence. */
export function readAt<T>(marked: string, read: (sentence: TokenSentence, at: number) => T) {
  const [before = '', after] = marked.split('|');
  const text = after === undefined ? before : `${before}${after}`;
  const position = after === undefined ? 0 : before.length;
  const sentence = sentenceOf(text);
  const at = sentence.tokens.findIndex((token) => token.start >= position);
  return { sentence, found: read(sentence, at) };
}

/** What a recogniser reads behind `|`, in words; null where it reads nothing. */
export function shownAt(
  marked: string,
  read: (sentence: TokenSentence, at: number) => Phrase | null,
): Shown | null {
  const { sentence, found } = readAt(marked, read);
  return found === null ? null : shown(sentence, found);
}

/** The same for a list: its members. */
export function listAt(
  marked: string,
  read: (sentence: TokenSentence, at: number) => PhraseList | null,
): readonly Shown[] | null {
  const { sentence, found } = readAt(marked, read);
  return found === null ? null : found.items.map((item) => shown(sentence, item));
}

/** An office as `title @ body`. */
export function officeIn(sentence: TokenSentence, { title, organisation }: Office): string {
  const words = mentionOf(sentence, title).text;
  return organisation === null ? words : `${words} @ ${mentionOf(sentence, organisation).text}`;
}

function shown(sentence: TokenSentence, phrase: Phrase): Shown {
  const words = (range: TokenRange) => mentionOf(sentence, range).text;
  const { kind, head, offices, origins, members } = phrase;
  return {
    kind,
    words: words(phrase),
    head: words(head),
    ...(offices.length > 0 && { offices: offices.map((office) => officeIn(sentence, office)) }),
    ...(origins.length > 0 && { origins: origins.map(words) }),
    ...(members.length > 0 && { members: members.map((member) => words(member.head)) }),
  };
}
