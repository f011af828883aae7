import type { Archive } from '../../archive/archive.ts';
import { countryTyped } from '../../archive/entities/country-names.ts';
import { fold } from '../../archive/fold.ts';

/** Short forms as they are typed, with or without an apostrophe, and what they are short for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}’'])(who|what|when|where|how)(?:['’]s|s)(?![\p{L}’'])/giu, '$1 is'],
  [/(?<![\p{L}’'])(who|what|when|where|how)['’]?re(?![\p{L}’'])/giu, '$1 are'],
  [/(?<![\p{L}’'])(did|was|were|has|does|is|are)n['’]?t(?![\p{L}’'])/giu, '$1 not'],
  [/(?<![\p{L}’'])pls(?![\p{L}’'])/giu, 'please'],
];

const FAST = /(?<![\p{L}\p{N}’'-])\p{L}{4,}s(?![\p{L}\p{N}’'-])/gu;

/** The question with its short forms written out (`who's`, `whats`) and its owners with their apostrophe (`albanias minister`). */
export function speltOut(question: string, archive: Archive): string {
  const whole = SHORT.reduce((text, [short, long]) => text.replace(short, long), question);
  return whole.replace(FAST, (word, at: number) => {
    const owner = word.slice(0, -1);
    const owns = /^ \p{L}/u.test(whole.slice(at + word.length));
    return owns && isNamed(owner, archive) && !isNamed(word, archive) ? `${owner}'s` : word;
  });
}

/** Whether a country or an entity is called just that. */
function isNamed(word: string, archive: Archive): boolean {
  if (countryTyped(word) !== null) return true;
  const lookup = archive.lookUp(word);
  return (
    lookup.found &&
    lookup.entities.some(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === fold(word)))
  );
}
