import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `X led a delegation to Y`, `X headed a delegation to visit Y`, `X accompanied the delegation to visit Y`. */
export const ledGroupTo: FrameRule = (clause) => {
  const { verb } = clause;
  const leads = verb.classes.includes('head');
  if (verb.passive || (!leads && verb.lemma !== 'accompany')) return null;
  const groups = behind(clause, '').filter((phrase) => phrase.kind === 'group');
  const visited = goalsVisited(clause);
  const goals = visited.length === 0 && leads ? placesLedTo(clause) : visited;
  if (groups.length === 0 || goals.length === 0) return null;
  const people = leads ? parts(clause.subject, 'agent', 'guest') : parts(clause.subject, 'attendee');
  return {
    rule: 'led-group-to',
    type: 'visit',
    parts: [...people, ...parts(groups, 'agent', 'guest'), ...partsVisited(visited)],
    place: placeVisited(goals),
  };
};

function placesLedTo(clause: Clause): readonly Phrase[] {
  return behind(clause, 'to').filter((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
}

/** What the infinitive behind the group says was visited. */
function goalsVisited({ chunks, verbAt }: Clause): readonly Phrase[] {
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const [verb, noun] = [chunks[at], chunks[at + 1]];
  const visits = verb?.kind === 'verb' && verb.form === 'infinitive' && verb.classes.includes('visit');
  if (!visits || noun?.kind !== 'noun') return [];
  return noun.list.items.filter(({ kind }) => kind === 'place' || kind === 'name' || kind === 'organisation');
}
