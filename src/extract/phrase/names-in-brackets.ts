import { bodyOrPlaceAt } from './body-or-place.ts';
import { honorificsEnd } from './honorifics.ts';
import { holding } from './names-before-office.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';

/** People named in brackets behind their bodies, and where the words that name them end. */
export interface NamedInBrackets {
  readonly items: readonly Phrase[];
  readonly to: number;
}

/**
 * `the ambassadors of Norway (Ana Silva) and Peru (Rui Costa)`: who holds an office in the plural for each of the bodies that are
 * named from `at` on; null where not at least two have a name in brackets behind them.
 */
export function namesInBrackets(sentence: TokenSentence, office: Office, at: number): NamedInBrackets | null {
  const items: Phrase[] = [];
  let to = at;
  for (let next: number | null = at; next !== null; ) {
    const body = bodyOrPlaceAt(sentence, next);
    const name = body === null ? null : nameInBrackets(sentence, body.head.to);
    if (body === null || name === null) break;
    const named = plainPhrase('person', body.head.from, name.to + 1, name);
    items.push(holding(named, { ...office, plural: false }, body.head));
    to = name.to + 1;
    next = linked(sentence, to);
  }
  return items.length > 1 ? { items, to } : null;
}

/** The name of two words or more alone in the brackets that open at `at`. */
function nameInBrackets(sentence: TokenSentence, at: number): TokenRange | null {
  if (wordAt(sentence, at) !== '(') return null;
  const from = honorificsEnd(sentence, at + 1);
  const to = personNameEnd(sentence, from);
  return to - from > 1 && wordAt(sentence, to) === ')' ? { from, to } : null;
}

/** Where a list goes on behind a comma, `and` or both at `at`; null where it ends. */
export function linked(sentence: TokenSentence, at: number): number | null {
  const comma = wordAt(sentence, at) === ',' ? 1 : 0;
  const and = wordAt(sentence, at + comma) === 'and' ? 1 : 0;
  return comma + and > 0 ? at + comma + and : null;
}
