import type { Clause } from '../clause/clause.ts';
import type { FrameRule } from './frame.ts';

/**
 * `Held at the Guildhall on 3 May, the event drew 200 guests`: when and where that was which the sentence goes on about, told
 * before.
 */
export const heldThere: FrameRule = (clause) => {
  const { verb, dates } = clause;
  const isOpening = clause.verbAt === 0 && verb.form === 'bare' && verb.classes.includes('hold');
  if (!isOpening || dates.length === 0 || !goesOnAboutEvent(clause)) return null;
  return { rule: 'held-there', type: 'attendance', parts: [], noun: 'hold' };
};

/** Behind the comma that ends the participle the event is taken up. */
function goesOnAboutEvent({ chunks, verbAt }: Clause): boolean {
  const next = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  return chunks.slice(verbAt + 1, next < 0 ? chunks.length : next).some((chunk, k, before) => {
    if (chunk.kind !== 'happening' || before[k - 1]?.kind !== 'comma') return false;
    return chunk.definite && !chunk.plural && chunk.sort !== 'remote';
  });
}
