import { lettersEnd } from './letters.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * `the Speaker (Hon Ana Silva)`: the holder's name alone in brackets behind the office: with a form of address, or of two words
 * where the office has its body already and so the bracket has none.
 */
export function nameInBrackets(sentence: TokenSentence, office: Office | undefined): TokenRange | null {
  if (office === undefined) return null;
  // What stands in brackets may have been taken for an acronym of the office or its body.
  const behind = Math.max(office.title.to, office.organisation?.to ?? 0);
  const open = [behind, office.to].find((at) => wordAt(sentence, at) === '(');
  if (open === undefined) return null;
  const from = nameBehindTitle(sentence, open + 1);
  const to = personNameEnd(sentence, from);
  const isNamed = from > open + 1 ? to > from : to - from > 1 && office.organisation !== null;
  return isNamed && wordAt(sentence, lettersEnd(sentence, to)) === ')' ? { from, to } : null;
}
