import type { FrameRule } from './frame.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';

/** `X granted an audience to Y`, `Y was granted an audience by X`, `Y was given a civic reception by X`: X receives. */
export const audience: FrameRule = (clause) => {
  const { verb, happenings } = clause;
  const { meals } = clause.sentence.words.frames;
  const given = happenings.find(
    ({ preposition, value: { noun } }) =>
      preposition === '' && (noun === 'audience' || (verb.passive && meals.has(noun))),
  );
  if (given === undefined || !clause.sentence.words.frames.grantingVerbs.has(verb.lemma)) return null;
  const hosts = verb.passive ? behind(clause, 'by', 'with') : clause.subject;
  const guests = verb.passive ? clause.subject : behind(clause, 'to');
  if (!hosts.some(isSomebody) || !guests.some(canAct)) return null;
  return {
    rule: 'audience',
    type: 'meeting',
    parts: [
      ...parts(hosts.filter(isSomebody), 'agent', 'host'),
      ...parts(guests.filter(canAct), 'patient', 'guest'),
    ],
    trigger: { from: verb.from, to: given.value.to },
    noun: given.value.noun,
  };
};
