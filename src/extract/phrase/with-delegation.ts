import { honorificsEnd } from './honorifics.ts';
import { properRunEnd } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** What an office is of: its name, where the words for it end, and whether it is only a field. */
interface OfOffice {
  readonly to: number;
  readonly range: TokenRange;
  readonly topic: boolean;
}

/** `Head of the Provincial` Delegation of Deputies: a standing delegation in capitals, with whom it is made up of. */
export function withDelegation<Target extends OfOffice>(
  sentence: TokenSentence,
  target: Target | null,
): Target | null {
  const at = target?.to ?? 0;
  const isDelegation =
    sentence.tokens[at]?.capital === true && sentence.words.phrases.delegations.has(wordAt(sentence, at));
  // `Chair of the Peruvian IPU` delegation, X: those of a body who travel, of which it is said whose they are.
  if (target !== null && isPlainBefore(sentence, at) && !target.topic) return { ...target, to: at + 1 };
  if (target === null || !isDelegation) return target;
  const members = wordAt(sentence, at + 1) === 'of' ? properRunEnd(sentence, at + 2) : 0;
  const to = members > at + 2 ? members : at + 1;
  return { ...target, to, range: { from: target.range.from, to }, topic: false };
}

/** `delegation` in small letters with somebody named behind it. */
function isPlainBefore(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.capital !== false || !sentence.words.phrases.delegations.has(token.lower)) return false;
  const comma = wordAt(sentence, at + 1) === ',' ? 1 : 0;
  const name = honorificsEnd(sentence, at + 1 + comma);
  return personNameEnd(sentence, name) - name > 1;
}
