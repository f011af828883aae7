import type { Clause } from '../clause/clause.ts';
import { subjectOf } from '../clause/subject.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { directHappening } from './direct-happening.ts';
import type { FrameDraft } from './frame.ts';
import { happeningOfRelative } from './happening-of-relative.ts';
import { isCourtesy } from './is-courtesy.ts';
import { behind, canAct, isOnePerson, isSomebody, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** What is granted to one visitor or to several. */
const AUDIENCES: ReadonlySet<string> = new Set(['audience', 'audiences']);

/** `X granted an audience to Y`, `Y was granted an audience by X`, `Y was given a civic reception by X`: X receives. */
export const audience = forVerbs(ofList('frames', 'grantingVerbs'), (clause) => {
  const { verb } = clause;
  const { meals } = clause.sentence.words.frames;
  if (isGranted(clause)) return grantedBy(clause);
  if (isOfAudience(clause)) return grantedTo(clause);
  const told = directHappening(
    clause,
    (value) =>
      AUDIENCES.has(value.noun) ||
      value.noun === 'meeting' ||
      // `granted a courtesy call to Y`.
      (value.sort === 'visit' && isCourtesy(clause.sentence, value)) ||
      (verb.passive && meals.has(value.noun)),
  );
  if (told === undefined) return null;
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
    trigger: { from: verb.from, to: told.to },
    noun: told.noun,
  };
});

/** `the audience granted by X to Y`: what a participle says of an audience. */
function isGranted({ verb, chunks, verbAt }: Clause): boolean {
  const before = chunks[verbAt - 1];
  const isAudience = before?.kind === 'happening' && before.noun === 'audience';
  return isAudience && verb.form === 'bare';
}

function grantedBy(clause: Clause): FrameDraft | null {
  return given(behind(clause, 'by'), guestsTold(clause));
}

/** `the audience that X granted to Y`, `the audience X granted Y`: it stands before whoever gives it. */
function isOfAudience(clause: Clause): boolean {
  return !clause.verb.passive && happeningOfRelative(clause)?.noun === 'audience';
}

function grantedTo(clause: Clause): FrameDraft | null {
  return given(clause.subject, behind(clause, 'to', ''));
}

/** `X said so at the end of the audience granted to him by Y`: whoever the sentence is about, where it stands before. */
function guestsTold(clause: Clause): readonly Phrase[] {
  const guests = behind(clause, 'to').filter(canAct);
  const { objectPronouns } = clause.sentence.words.actors;
  const isHim = ({ kind, from }: Phrase) =>
    kind === 'pronoun' && objectPronouns.has(wordAt(clause.sentence, from));
  const main = clause.chunks.findIndex(
    (chunk, k) => k < clause.verbAt && chunk.kind === 'verb' && chunk.form !== 'gerund',
  );
  const subject = main < 0 ? [] : subjectOf(clause.sentence.words, clause.chunks, main).phrases;
  const [only, ...more] = subject.filter(isOnePerson);
  return guests.map((guest) => (isHim(guest) && only !== undefined && more.length === 0 ? only : guest));
}

function given(hosting: readonly Phrase[], coming: readonly Phrase[]): FrameDraft | null {
  const hosts = hosting.filter(isSomebody);
  const guests = coming.filter(canAct);
  if (hosts.length === 0 || guests.length === 0) return null;
  return {
    rule: 'audience',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    noun: 'audience',
  };
}
