import type { Archive } from '../../archive/archive.ts';
import { countryTyped } from '../../archive/entities/country-names.ts';
import { genericWords } from '../../archive/lexicon/body-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
import { termOf } from '../../archive/search/terms.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Word } from './words.ts';

/** Of how many articles the spelling is looked at. */
const READ = 5;

/** In so many articles a word that is no name would stand somewhere without a capital. */
const MANY = 100;

/** How many letters a name has in one of its words at least, and in each. */
const LEAST_LETTERS = { one: 4, each: 2 } as const;

/**
 * The question with the capitals of the archive, where it is typed without any: a word that stands in articles only with a
 * capital and there by itself (`in Ostby`), or beside its neighbour in the question (`Vila Marisol`), is a name. `taken`
 * are stretches that mean something else. The letters stay as many as they are.
 */
export function withCapitals(
  question: string,
  words: readonly Word[],
  taken: readonly Span[],
  archive: Archive,
): string {
  if (words.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))) return question;
  const runs: Word[][] = [];
  for (const [at, word] of words.entries()) {
    if (!isCandidate(word, taken) || isUnit(words[at - 1]) || !isCapital(word, archive)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && word.start === last.end + 1) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs
    .filter((run) => run.some(({ text }) => text.length >= LEAST_LETTERS.one))
    .filter((run) => archive.articles.length >= MANY || standsAlone(run, archive))
    .flat()
    .reduce(
      (text, { start }) => text.slice(0, start) + text.charAt(start).toUpperCase() + text.slice(start + 1),
      question,
    );
}

function isCandidate({ text, lower, start, end }: Word, taken: readonly Span[]): boolean {
  return (
    /^\p{Ll}+$/u.test(text) &&
    text.length >= LEAST_LETTERS.each &&
    !taken.some((span) => overlaps(span, { start, end })) &&
    termOf(lower) !== null &&
    !genericWords.has(lower) &&
    !titles.has(lower) &&
    countryTyped(lower) === null
  );
}

/** `100 million euros` names nobody. */
function isUnit(before: Word | undefined): boolean {
  return before !== undefined && /\d|illion$/.test(before.lower);
}

/** The texts that have the words, without accents. */
function textsWith(words: string, archive: Archive): readonly string[] {
  return archive
    .search({ words, limit: READ })
    .hits.map(({ article }) => article.text.normalize('NFKD').replace(/\p{M}+/gu, ''));
}

/** Whether articles have the word, and only with a capital. */
function isCapital({ lower }: Word, archive: Archive): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./])${bare(lower)}(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'giu');
  const written = textsWith(lower, archive).flatMap((text) => text.match(pattern) ?? []);
  return written.length > 0 && written.every((one) => /^\p{Lu}/u.test(one));
}

/** Whether the words stand somewhere with no other capital around them and without an article before them. */
function standsAlone(run: readonly Word[], archive: Archive): boolean {
  const name = run.map(({ lower }) => lower.charAt(0).toUpperCase() + lower.slice(1)).join(' ');
  const alone = new RegExp(
    `(?<=\\p{Ll},? )(?<!(?:^|[^\\p{L}])(?:the|an?|its?|their|his|her|our|this) )${bare(name)}(?!\\p{L}|-| \\p{Lu})`,
    'u',
  );
  return textsWith(name, archive).some((text) => alone.test(text));
}

function bare(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}+/gu, '');
}
