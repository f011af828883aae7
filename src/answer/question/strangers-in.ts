import type { Archive } from '../../archive/archive.ts';
import { countryTyped } from '../../archive/entities/country-names.ts';
import { fold } from '../../archive/fold.ts';
import { genericWords } from '../../archive/lexicon/body-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
import { termOf } from '../../archive/search/terms.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { AGREEMENT_NOUNS } from './act-words.ts';
import type { AskedName } from './names-in.ts';
import type { Word } from './words.ts';

/** Words of a name that may stand between its capitals (`Bank of China`). */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'van', 'von', 'bin', 'al']);

/**
 * Names that the archive has no entity for: words with a capital inside the question, in a row, that are no mere titles
 * (`Alat`, `Golden Book`). None in `taken`. What `and` joins are two names, unless an article has them so.
 */
export function strangersIn(
  question: string,
  words: readonly Word[],
  taken: readonly Span[],
  archive: Archive,
): readonly AskedName[] {
  const isPart = (at: number) =>
    isProper(words, at) && !taken.some((span) => overlaps(span, words[at] ?? span));
  const names: AskedName[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isPart(at)) continue;
    let last = at;
    for (let next = at + 1; isPart(next) || LINKS.has(words[next]?.lower ?? ''); next++)
      if (isPart(next)) last = next;
    names.push(...namesOfRun(question, words.slice(at, last + 1), archive));
    at = last;
  }
  return names;
}

function namesOfRun(question: string, run: readonly Word[], archive: Archive): readonly AskedName[] {
  const name = withoutTitles(run);
  if (!name.some(isTelling)) return [];
  const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
  const typed = question.slice(start, end);
  const at = name.findIndex(({ lower }) => lower === 'and');
  if (at > 0 && archive.search({ words: `"${typed}"`, limit: 1 }).total === 0)
    return [name.slice(0, at), name.slice(at + 1)].flatMap((part) => namesOfRun(question, part, archive));
  if (name.length > 1 && isTwo(typed, name, archive))
    return name.flatMap((word) => namesOfRun(question, [word], archive));
  return [{ typed, start, end }];
}

/** In how many articles two names are looked for side by side. */
const READ = 5;

/** Names that only the question puts side by side: the archive has each of them, and nowhere so. */
function isTwo(typed: string, name: readonly Word[], archive: Archive): boolean {
  const { hits } = archive.search({ words: typed, limit: READ });
  if (hits.some(({ article }) => fold(article.text).includes(fold(typed)))) return false;
  return name.every(({ text }) => {
    const { total, corrections } = archive.search({ words: text, limit: 1 });
    return total > 0 && corrections.length === 0;
  });
}

/**
 * The names without places that are only a part of an entity’s name (`in San Marten`, where only its port is an entity), and
 * without those that are only a part of an entity’s name and, in the question, of another one: `Safety` in
 * `European Maritime Safety Agency`, `Zhang` in `Zhang Zijun`.
 */
export function wholeNames(
  names: readonly AskedName[],
  words: readonly Word[],
  archive: Archive,
): readonly AskedName[] {
  const isFree = (at: number) =>
    isProper(words, at) &&
    words.slice(at, at + 1).every((word) => isTelling(word) && !names.some((name) => overlaps(name, word)));
  return names.filter((name) => {
    const first = words.findIndex((word) => overlaps(name, word));
    const last = words.findLastIndex((word) => overlaps(name, word));
    const isPlace = /^(?:in|at|near)$/.test(words[first - 1]?.lower ?? '');
    return (!isPlace && !isFree(first - 1) && !isFree(last + 1)) || isSpelt(name.typed, archive);
  });
}

/** Whether an entity or a country is called just that. */
function isSpelt(typed: string, archive: Archive): boolean {
  const lookup = archive.lookUp(typed);
  const spellings = lookup.found ? lookup.entities.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
  return countryTyped(typed) !== null || spellings.some((spelling) => fold(spelling) === fold(typed));
}

/** Whether the word is written as a part of a name; one that begins the question only with a second capital. */
function isProper(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  if (at === 0 && !/\p{Lu}.*\p{Lu}/u.test(word.text)) return false;
  return termOf(word.text) !== null && !AGREEMENT_NOUNS.has(word.lower);
}

function isTelling({ lower }: Word): boolean {
  return !titles.has(lower) && !genericWords.has(lower);
}

function withoutTitles(run: readonly Word[]): readonly Word[] {
  const first = run.findIndex(({ lower }, i) => !titles.has(lower) && !(LINKS.has(lower) && i > 0));
  return run.slice(Math.max(0, first));
}
