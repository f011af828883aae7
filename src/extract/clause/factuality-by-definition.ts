import type { Clause } from './clause.ts';
import type { Factuality } from './factual-status.ts';
import { told } from './factual-status.ts';

/** `A state banquet is a dinner given by the head of state`: what such a happening is at any time; null for any other sentence. */
export function factualityByDefinition({ sentence, chunks }: Clause): Factuality | null {
  const [subject, verb, complement] = chunks;
  if (subject?.kind !== 'happening' || verb?.kind !== 'verb' || complement === undefined) return null;
  const { indefiniteDeterminers } = sentence.words.phrases;
  const isAny = indefiniteDeterminers.has(sentence.tokens[subject.from]?.lower ?? '') && !subject.definite;
  const isWhat =
    verb.present && !verb.passive && !verb.negated && verb.modal === null && verb.classes.includes('be');
  const isKind =
    (complement.kind === 'happening' || complement.kind === 'word') && complement.from === verb.to;
  return isAny && isWhat && isKind ? told('doubtful', 'definition') : null;
}
