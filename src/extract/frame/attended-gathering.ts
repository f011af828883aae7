import type { FrameRule } from './frame.ts';
import { canAct, parts } from './parts.ts';

/** `X attended the Y Forum`, `X spoke at the Z Conference`: a named gathering, its guest named. */
export const attendedGathering: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || !verb.classes.some((each) => ['attend', 'preside', 'speak', 'arrive'].includes(each)))
    return null;
  const gathering = clause.happenings.find(
    (each) => each.value.named && each.value.sort === 'gathering' && isGoal(each.preposition),
  )?.value;
  const people = clause.subject.filter(
    (phrase) => canAct(phrase) && !(phrase.kind === 'pronoun' && phrase.plural),
  );
  if (gathering === undefined || people.length === 0 || verb.form === 'infinitive') return null;
  return {
    rule: 'attended-gathering',
    type: 'conference',
    parts: parts(people, 'attendee'),
    trigger: { from: verb.from, to: gathering.to },
    title: gathering,
  };
};

function isGoal(preposition: string): boolean {
  return ['', 'at', 'in', 'over', 'during'].includes(preposition);
}
