import type { Clause } from '../clause/clause.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';
import { isNamedPerson } from './speaker.ts';

/** How many words may open a sentence with where something was done. */
const OPENING = 9;

/**
 * `During the forum, X and Y signed a declaration`: whoever signs something at a gathering was at that too. Weak: where no
 * gathering is told of, it tells nothing.
 */
export function actedThere({ sentence, subject, verb, chunks, verbAt }: Clause): FrameDraft | null {
  if (verb.passive || verb.form === 'gerund' || verb.form === 'infinitive') return null;
  const isFirst = !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb');
  const people = subject.filter(isNamedPerson);
  const isThere = sentence.words.gatherings.atGathering.test(lowerWords(sentence, 0, OPENING));
  if (!isFirst || people.length === 0 || !isThere) return null;
  return { rule: 'acted-there', type: 'attendance', parts: parts(people, 'attendee'), weak: true };
}
