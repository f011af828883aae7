import { argumentsAfter } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { datesBehind } from '../clause/dates-behind.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { behind, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma, ofList } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

const LEADING = either(ofClass('head'), ofLemma('accompany'), ofList('frames', 'takingAlong'));

/** `X led a delegation to Y`, `X headed a delegation to visit Y`, `X accompanied the delegation to visit Y`. */
export const ledGroupTo = forVerbs(LEADING, (clause) => {
  const { verb } = clause;
  const heads = verb.classes.includes('head') && !clause.sentence.words.frames.spellingOut.has(verb.lemma);
  const leads = heads || tookAlong(clause);
  if (verb.passive || (!leads && verb.lemma !== 'accompany')) return null;
  const groups = behind(clause, '').filter((phrase) => phrase.kind === 'group');
  const visited = goalsVisited(clause);
  const goals = visited.length === 0 && leads ? placesLedTo(clause) : visited;
  if (groups.length === 0 || goals.length === 0) return null;
  const people = leads ? parts(clause.subject, 'agent', 'guest') : parts(clause.subject, 'attendee');
  return {
    rule: 'led-group-to',
    type: 'visit',
    parts: [...people, ...parts(groups, 'agent', 'guest'), ...partsVisited(goals)],
    dates: datesOfTrip(clause),
    place: placeVisited(goals),
  };
});

/** `brought a 30-strong delegation on a visit to Lund on 3 May`: people who travel, on a day. */
function tookAlong(clause: Clause): boolean {
  const { verb, sentence, dates } = clause;
  const { frames, phrases } = sentence.words;
  if (!frames.takingAlong.has(verb.lemma) || verb.present || verb.form === 'infinitive' || dates.length === 0)
    return false;
  const isParty = ({ kind, head }: Phrase) =>
    kind === 'group' &&
    sentence.tokens.slice(head.from, head.to).some(({ lower }) => phrases.parties.has(lower));
  return behind(clause, '').some(isParty);
}

/** A place, or on a day a body by its name (`led a delegation to Lund University on 3 May`). */
function placesLedTo(clause: Clause): readonly Phrase[] {
  const isBody = ({ kind, head }: Phrase) =>
    kind === 'organisation' && head.to - head.from > 1 && clause.dates.length > 0;
  return behind(clause, 'to').filter(
    (phrase) => phrase.kind === 'place' || phrase.kind === 'name' || isBody(phrase),
  );
}

/** The infinitive behind the group that says what was visited: where it stands, or -1. */
function visitAt({ chunks, verbAt }: Clause): number {
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return -1;
  return verb.classes.includes('visit') || isVisitPaid(chunks, at) ? at : -1;
}

/** `to pay a working visit to Lund`. */
function isVisitPaid(chunks: readonly Chunk[], at: number): boolean {
  const [verb, visit, to] = chunks.slice(at, at + 3);
  const pays = verb?.kind === 'verb' && verb.classes.includes('pay') && visit?.kind === 'happening';
  return pays && visit.sort === 'visit' && to?.kind === 'preposition' && to.word === 'to';
}

/** What that infinitive says was visited. */
function goalsVisited(clause: Clause): readonly Phrase[] {
  const at = visitAt(clause);
  const { chunks } = clause;
  const noun = at < 0 ? undefined : chunks[isVisitPaid(chunks, at) ? at + 3 : at + 1];
  if (noun?.kind !== 'noun') return [];
  return noun.list.items.filter(({ kind }) => kind === 'place' || kind === 'name' || kind === 'organisation');
}

/** The dates of the clause, or else those of the infinitive. */
function datesOfTrip(clause: Clause): readonly DateExpression[] {
  const at = visitAt(clause);
  if (clause.dates.length > 0 || at < 0) return clause.dates;
  const { sentence, chunks } = clause;
  return datesBehind(sentence, chunks, at, argumentsAfter(sentence, chunks, at).end);
}
