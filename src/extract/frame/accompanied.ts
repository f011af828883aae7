import type { FrameRule } from './frame.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';

/** `The meeting was attended by A and B`, `X was accompanied by Y`, `Y accompanied X`. */
export const accompanied: FrameRule = (clause) => {
  const { verb } = clause;
  const by = behind(clause, 'by').filter(isSomebody);
  if ((verb.passive || verb.form === 'bare') && by.length > 0) {
    const attends =
      verb.classes.includes('attend') &&
      verb.lemma !== 'join' &&
      verb.lemma !== 'represent' &&
      (clause.subjectHappening !== null ||
        verb.form === 'bare' ||
        clause.subject.length === 0 ||
        clause.subject.every((phrase) => phrase.kind === 'organisation' || phrase.kind === 'pronoun'));
    const led =
      verb.classes.includes('preside') || (verb.classes.includes('head') && clause.subjectHappening !== null);
    if (attends || led)
      return {
        rule: attends ? 'was-attended-by' : 'was-chaired-by',
        type: 'attendance',
        parts: parts(by, 'attendee'),
      };
    if (verb.classes.includes('accompany'))
      return {
        rule: 'was-accompanied-by',
        type: 'attendance',
        parts: [...parts(clause.subject, 'agent'), ...parts(by, 'attendee')],
      };
    if (verb.classes.includes('head') && clause.subject.length > 0)
      return {
        rule: 'was-led-by',
        type: 'attendance',
        parts: [...parts(clause.subject, 'agent'), ...parts(by, 'attendee')],
      };
  }
  const whom = behind(clause, '').filter(canAct);
  const along = behind(clause, 'with').filter((phrase) => phrase.kind === 'group');
  const people = clause.subject.filter(isSomebody);
  if (
    !verb.passive &&
    people.length > 0 &&
    whom.length > 0 &&
    (verb.lemma === 'accompany' || verb.lemma === 'escort')
  )
    return {
      rule: 'accompanied',
      type: 'attendance',
      parts: [...parts(whom, 'agent'), ...parts(people, 'attendee')],
    };
  if (!verb.passive && people.length > 0 && along.length > 0 && verb.classes.includes('arrive'))
    return { rule: 'went-with', type: 'attendance', parts: parts(people, 'attendee') };
  if (
    !verb.passive &&
    people.length > 0 &&
    verb.classes.includes('head') &&
    whom.some((phrase) => phrase.kind === 'group')
  )
    return {
      rule: 'led-the-group',
      type: 'attendance',
      parts: [...parts(whom, 'agent'), ...parts(people, 'attendee')],
    };
  return null;
};
