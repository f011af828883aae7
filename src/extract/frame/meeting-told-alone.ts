import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { FrameDraft } from './frame.ts';
import { isInLead } from './in-lead.ts';

/**
 * The frame of `Talks were held in Lund on Tuesday.`, too weak to be an event unless the sentences behind it tell who took part; null for
 * receptions, which are gatherings, and for meetings told before or still to come.
 */
export function meetingToldAlone(
  { dates, verb, index, sentence }: Clause,
  happening: Happening,
): FrameDraft | null {
  const { sort, definite, plural, noun } = happening;
  const { frames, gatherings } = sentence.words;
  const isOne = !definite && (!plural || frames.talks.has(noun)) && !gatherings.receptions.test(noun);
  const isPast = verb.modal === null && !verb.negated && !verb.present;
  if (sort !== 'encounter' || !isOne || !isPast || !isInLead(index) || dates.length === 0) return null;
  return { rule: 'meeting-was-held', type: 'meeting', parts: [], trigger: happening, weak: true, noun };
}
