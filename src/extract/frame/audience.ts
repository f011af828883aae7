import type { Clause } from '../clause/clause.ts';
import type { FrameDraft } from './frame.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** What is granted to one visitor or to several. */
const AUDIENCES: ReadonlySet<string> = new Set(['audience', 'audiences']);

/** `X granted an audience to Y`, `Y was granted an audience by X`, `Y was given a civic reception by X`: X receives. */
export const audience = forVerbs(ofList('frames', 'grantingVerbs'), (clause) => {
  const { verb, happenings } = clause;
  const { meals } = clause.sentence.words.frames;
  if (isGranted(clause)) return grantedBy(clause);
  const given = happenings.find(
    ({ preposition, value: { noun } }) =>
      preposition === '' && (AUDIENCES.has(noun) || noun === 'meeting' || (verb.passive && meals.has(noun))),
  );
  if (given === undefined) return null;
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
});

/** `the audience granted by X to Y`: what a participle says of an audience. */
function isGranted({ verb, chunks, verbAt }: Clause): boolean {
  const before = chunks[verbAt - 1];
  const isAudience = before?.kind === 'happening' && before.noun === 'audience';
  return isAudience && verb.form === 'bare';
}

function grantedBy(clause: Clause): FrameDraft | null {
  const hosts = behind(clause, 'by').filter(isSomebody);
  const guests = behind(clause, 'to').filter(canAct);
  if (hosts.length === 0 || guests.length === 0) return null;
  return {
    rule: 'audience',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    noun: 'audience',
  };
}
