import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { listBehind } from './list-behind.ts';
import { isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/**
 * `Those who called on Mayor Y include A and B`, `Among those who met her were C and D`, `Among those who visited the port was E`: who
 * they are is told behind the verb.
 */
export const thoseWhoMet = forVerbs(either(ofClass('be'), ofLemma('include')), (clause) => {
  const { verb, chunks, verbAt, sentence } = clause;
  if (verb.negated) return null;
  const who = chunks.findIndex((chunk) => chunk.kind === 'subordinator' && chunk.word === 'who');
  const those = chunks[who - 1];
  const met = chunks[who + 1];
  if (those?.kind !== 'word' || !sentence.words.frames.thoseWords.has(those.word)) return null;
  if (met?.kind !== 'verb' || who + 1 >= verbAt) return null;
  const isCall = met.lemma === 'call';
  if (met.classes.includes('visit')) return visitedBy(clause, who + 1);
  if (!(met.classes.includes('meet') || isCall) || !isDone(met)) return null;
  const hosts = firstBehind(chunks, who + 1, verbAt, isCall);
  const guests = listBehind(chunks, verbAt).filter(isSomebody);
  if (hosts.length === 0 || guests.length === 0) return null;
  return {
    rule: 'those-who-met',
    type: 'meeting',
    parts: [
      ...parts(guests, 'agent', isCall ? 'guest' : null),
      ...parts(hosts, 'patient', isCall ? 'host' : null),
    ],
    trigger: met,
    // What they did is over, though who they are is told in the present.
    certain: true,
    noun: met.lemma,
  };
});

/** `Among those who visited the port were A and B`: what stands right behind the verb at chunk `at` was visited. */
function visitedBy({ chunks, verbAt }: Clause, at: number): FrameDraft | null {
  const [visited, goal] = chunks.slice(at, at + 2);
  if (visited?.kind !== 'verb' || !isDone(visited) || goal?.kind !== 'noun') return null;
  // `Among those who visited the university`: one told of before.
  const goals = goal.list.items.filter(
    ({ kind, head, definite }) =>
      kind === 'place' ||
      kind === 'name' ||
      (kind === 'organisation' && !(definite && head.to - head.from === 1)),
  );
  const guests = listBehind(chunks, verbAt).filter(isSomebody);
  if (goals.length === 0 || guests.length === 0) return null;
  return {
    rule: 'those-who-visited',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: visited,
    place: placeVisited(goals),
    certain: true,
    noun: visited.lemma,
  };
}

function isDone({ passive, modal, negated, present, form }: VerbGroup): boolean {
  return !passive && modal === null && !negated && !present && (form === 'finite' || form === 'bare');
}

/** Whom they met: the first noun behind the verb; of a call, behind its `on`. */
function firstBehind(chunks: readonly Chunk[], from: number, to: number, isCall: boolean): readonly Phrase[] {
  const at = chunks.findIndex((chunk, k) => k > from && k < to && chunk.kind === 'noun');
  const noun = chunks[at];
  const before = chunks[at - 1];
  const isOn = before?.kind === 'preposition' && (before.word === 'on' || before.word === 'upon');
  if (noun?.kind !== 'noun' || (isCall && !isOn)) return [];
  return noun.list.items.filter((item) => isSomebody(item) || (item.kind === 'pronoun' && !item.plural));
}
