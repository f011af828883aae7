import type { Archive, SearchHit, SearchResult } from '../archive/archive.ts';
import { countryOf, countryTyped } from '../archive/entities/country-names.ts';
import { withoutExcluded } from '../archive/search/query-words.ts';
import { termsOf } from '../archive/search/terms.ts';

/** That no article shown has all of the words, where that is so; a name may stand there in another spelling. */
export function noneHasAll(
  words: string,
  { corrections }: SearchResult,
  hits: readonly SearchHit[],
  archive: Archive,
): readonly string[] {
  const asked = termsOf(withoutExcluded(words))
    .map(({ term, start, end }) => ({ term, written: words.slice(start, end) }))
    .filter(({ written }) => !corrections.some(({ typed }) => typed.includes(written)));
  const lacking = hits.map(({ article: { title, text } }) => {
    const told = new Set(termsOf(`${title.value}\n${text}`).map(({ term }) => term));
    return { text, words: asked.filter(({ term }) => !told.has(term)).map(({ written }) => written) };
  });
  if (asked.length < 2 || lacking.some((one) => one.words.length === 0)) return [];
  const spelt = new Map(asked.map(({ written }) => [written, otherSpellings(written, archive)]));
  const says = (text: string, word: string) => spelt.get(word)?.some((one) => text.includes(one)) === true;
  return lacking.some((one) => one.words.every((word) => says(one.text, word)))
    ? []
    : ['No article has all of these words.'];
}

function otherSpellings(word: string, archive: Archive): readonly string[] {
  const code = countryTyped(word);
  const lookup = archive.lookUp(word);
  const spelt = lookup.found ? lookup.entities.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
  return [...spelt, ...(code === null ? [] : (countryOf(code)?.words ?? []))];
}
