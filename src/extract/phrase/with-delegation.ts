import { skipAcronym } from './acronym.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { properRunEnd } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { seatBeforeNameEnd } from './seat-before-name.ts';

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
  const at = target === null ? 0 : skipAcronym(sentence, target.to);
  const isDelegation =
    sentence.tokens[at]?.capital === true && sentence.words.phrases.delegations.has(wordAt(sentence, at));
  // `Chair of the Peruvian IPU` delegation, X: those of a body who travel, of which it is said whose they are.
  if (target !== null && isPlainBefore(sentence, at) && !target.topic) return { ...target, to: at + 1 };
  if (target === null || !isDelegation) return target;
  const members = wordAt(sentence, at + 1) === 'of' ? properRunEnd(sentence, at + 2) : 0;
  const to = members > at + 2 ? members : at + 1;
  return { ...target, to, range: { from: target.range.from, to }, topic: false };
}

/**
 * `Head of` the Delegation of the European Union: the words for it behind the link at `link`, up to the body; null where none
 * stand there.
 */
export function delegationOfBodyAt(sentence: TokenSentence, link: number): OfOffice | null {
  const from = link + 1 + determinerAt(sentence, link + 1).length;
  const noun = sentence.tokens[from];
  const isDelegation = noun?.capital === true && sentence.words.phrases.delegations.has(noun.lower);
  if (!isDelegation || wordAt(sentence, link) !== 'of' || wordAt(sentence, from + 1) !== 'of') return null;
  const body = bodyOrPlaceAt(sentence, from + 2);
  return body === null ? null : { to: body.to, range: { from, to: body.head.to }, topic: false };
}

/** `delegation` in small letters with somebody named behind it. */
function isPlainBefore(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.capital !== false || !sentence.words.phrases.delegations.has(token.lower)) return false;
  const seat = seatBeforeNameEnd(sentence, at + 1);
  const comma = wordAt(sentence, seat) === ',' ? 1 : 0;
  const name = honorificsEnd(sentence, seat + comma);
  return personNameEnd(sentence, name) - name > 1;
}
