import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, parts } from './parts.ts';
import { meetingOfProgramme, stationsTold } from './stations-told.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** `The programme included a visit to X and a meeting with Y`, `the tour began with a visit to X`: whoever came on it did so. */
export const programmeIncluded = forVerbs(ofList('frames', 'programmeVerbs'), (clause) => {
  const { verb, sentence } = clause;
  const { programmes } = sentence.words.frames;
  if (verb.passive || verb.form === 'gerund') return null;
  const before = lowerWords(sentence, 0, verb.from);
  if (!programmes.test(before)) return null;
  const met = sentence.words.frames.furtherMeetings.test(before) ? peopleNamed(clause) : [];
  if (met.length > 0) return meetingOfProgramme(parts(met, 'patient'), verb, 'meeting');
  return stationsTold(clause);
});

/** `Other meetings included X and Y`: whom the verb names first, and those listed with him. */
function peopleNamed(clause: Clause): readonly Phrase[] {
  const [first] = clause.nouns;
  const isPerson = first?.preposition === '' && first.value[0]?.kind === 'person';
  return isPerson && clause.happenings.length === 0 ? behind(clause, '').filter(canAct) : [];
}
