import { genericWords } from '../../archive/lexicon/body-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
import { termOf } from '../../archive/search/terms.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { AGREEMENT_NOUNS } from './act-words.ts';
import type { AskedName } from './names-in.ts';
import type { Word } from './words.ts';

/** A word of a question that its answer should be about. */
export interface TopicWord extends Word {
  /** What it is looked up by. */
  readonly term: string;
}

/** The words that carry the topic: none of grammar, and none in `taken`, which mean something else. */
export function topicIn(words: readonly Word[], taken: readonly Span[]): readonly TopicWord[] {
  return words.flatMap((word) => {
    const term = termOf(word.text);
    return term === null || taken.some((span) => overlaps(span, word)) ? [] : [{ ...word, term }];
  });
}

/** Words of a name that may stand between its capitals (`Bank of China`). */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'van', 'von', 'bin', 'al']);

/**
 * Names that the archive has no entity for: words with a capital inside the question, in a row, that are no mere titles
 * (`Alat`, `Golden Book`). None in `taken`.
 */
export function strangersIn(
  question: string,
  words: readonly Word[],
  taken: readonly Span[],
): readonly AskedName[] {
  const isProper = (word: Word | undefined, at: number) =>
    word !== undefined &&
    (at > 0 || /\p{Lu}.*\p{Lu}/u.test(word.text)) &&
    /^\p{Lu}/u.test(word.text) &&
    termOf(word.text) !== null &&
    !AGREEMENT_NOUNS.has(word.lower) &&
    !taken.some((span) => overlaps(span, word));
  const names: AskedName[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isProper(words[at], at)) continue;
    let last = at;
    for (let next = at + 1; isProper(words[next], next) || LINKS.has(words[next]?.lower ?? ''); next++)
      if (isProper(words[next], next)) last = next;
    const run = words.slice(at, last + 1);
    const [first, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    if (run.some(({ lower }) => !titles.has(lower) && !genericWords.has(lower)))
      names.push({ typed: question.slice(first, end), start: first, end });
    at = last;
  }
  return names;
}
