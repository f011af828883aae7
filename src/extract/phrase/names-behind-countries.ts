import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { countryLength } from './name.ts';
import { holding } from './names-before-office.ts';
import type { NamedInBrackets } from './names-in-brackets.ts';
import { linked } from './names-in-brackets.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';

/**
 * `the ambassadors of Norway, Ana Silva, Peru, Rui Costa, and Kenya, Peter Otieno` (also without the commas before the names): who
 * holds an office in the plural for each of the countries named from `at` on; null where not at least two have a name behind them.
 */
export function namesBehindCountries(
  sentence: TokenSentence,
  office: Office,
  at: number,
): NamedInBrackets | null {
  const items: Phrase[] = [];
  let to = at;
  for (let next: number | null = at; next !== null; ) {
    const country = countryAt(sentence, next);
    const name = country === null ? null : nameBehind(sentence, country.to);
    if (country === null || name === null) break;
    const named = plainPhrase('person', country.from, name.to, name);
    items.push(holding(named, { ...office, plural: false }, country));
    to = name.to;
    next = linked(sentence, to);
  }
  return items.length > 1 ? { items, to } : null;
}

function countryAt(sentence: TokenSentence, at: number): TokenRange | null {
  const from = at + determinerAt(sentence, at).length;
  const length = countryLength(sentence, from);
  return length > 0 ? { from, to: from + length } : null;
}

/** A name of two words or more right behind a country, or behind the comma there; not one more country. */
function nameBehind(sentence: TokenSentence, at: number): TokenRange | null {
  const from = honorificsEnd(sentence, wordAt(sentence, at) === ',' ? at + 1 : at);
  const to = personNameEnd(sentence, from);
  return to - from > 1 ? { from, to } : null;
}
