import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { FrameRule } from './frame.ts';
import { isIntroduced } from './introduced.ts';
import { parts } from './parts.ts';
import { tellsDeed } from './tells-deed.ts';

/** `At a reception for Ambassador Y on Monday, Minister X hailed …`: whoever speaks at a reception for somebody received him. */
export const atReceptionFor: FrameRule = (clause) => {
  const { chunks, verb, verbAt, sentence } = clause;
  if (verb.passive || !tellsDeed(verb)) return null;
  const at = chunks.findIndex((chunk, k) => k < verbAt && isReceptionFor(clause, chunk, k));
  const [reception, , noun] = chunks.slice(at, at + 3);
  if (at < 1 || reception?.kind !== 'happening' || noun?.kind !== 'noun' || isLater(chunks, at, verbAt))
    return null;
  const guests = noun.list.items.filter((phrase) => isIntroduced(sentence, phrase));
  const hosts = clause.subject.filter(isHolder);
  if (guests.length === 0 || hosts.length !== 1 || hosts.some((host) => guests.includes(host))) return null;
  return {
    rule: 'at-reception-for',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    trigger: reception,
    noun: reception.noun,
  };
};

/** `at`, `during` before it, and `for` somebody behind it. */
function isReceptionFor({ sentence, chunks }: Clause, chunk: Chunk, k: number): boolean {
  const { meals, atPrepositions } = sentence.words.frames;
  const [before, link] = [chunks[k - 1], chunks[k + 1]];
  if (chunk.kind !== 'happening' || !meals.has(chunk.noun)) return false;
  const isAt = before?.kind === 'preposition' && atPrepositions.has(before.word);
  return isAt && link?.kind === 'preposition' && link.word === 'for';
}

/** Another verb stands between: the reception is of what that one tells. */
function isLater(chunks: readonly Chunk[], at: number, verbAt: number): boolean {
  return chunks.slice(0, verbAt).some((chunk, k) => chunk.kind === 'verb' && k !== at);
}
