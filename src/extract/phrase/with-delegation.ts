import { properRunEnd } from './name.ts';
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
  if (target === null || !isDelegation) return target;
  const members = wordAt(sentence, at + 1) === 'of' ? properRunEnd(sentence, at + 2) : 0;
  const to = members > at + 2 ? members : at + 1;
  return { ...target, to, range: { from: target.range.from, to }, topic: false };
}
