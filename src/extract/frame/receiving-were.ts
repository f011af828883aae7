import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { plainPhrase, wordAt } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { listBehind } from './list-behind.ts';
import { canAct, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `Receiving and working with the delegation were X, Y and Z`: the hosts are named behind the verb, the guests before it. */
export const receivingWere = forVerbs(ofClass('be'), (clause) => {
  const { chunks, verbAt, verb } = clause;
  const own = theirHostWas(clause);
  if (own !== null) return own;
  const [opening] = chunks;
  const isReceiving =
    opening?.kind === 'verb' && opening.form === 'gerund' && opening.classes.includes('receive');
  if (!isReceiving || verbAt === 0 || verb.negated) return null;
  const guests = receivedBefore(clause);
  const hosts = listBehind(chunks, verbAt).filter(({ kind }) => kind === 'person' || kind === 'office');
  if (guests.length === 0 || hosts.length === 0) return null;
  return {
    rule: 'receiving-were',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    noun: 'receive',
  };
});

/** `Their hostess was Y`, `Her guides were A and B`: those of whom was told, and who received them. */
function theirHostWas({ chunks, verbAt, verb, sentence }: Clause): FrameDraft | null {
  const { possessives, hostNouns } = sentence.words.frames;
  const at = verb.from - 2;
  const [owner, noun] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
  if (!possessives.has(owner) || !hostNouns.has(noun)) return null;
  if (verb.negated || verb.present || verb.passive) return null;
  const hosts = listBehind(chunks, verbAt).filter(({ kind }) => kind === 'person');
  const guests = {
    ...plainPhrase('pronoun', at, at + 1, { from: at, to: at + 1 }, true),
    plural: owner === 'their',
  };
  if (hosts.length === 0) return null;
  return {
    rule: 'hosted-them',
    type: 'attendance',
    parts: [...parts([guests], 'agent'), ...parts(hosts, 'attendee')],
    noun: 'guide',
  };
}

/** Whom the opening participle names, up to the verb; nobody where a comma ends it (`Receiving the guests, X was glad`). */
function receivedBefore({ chunks, verbAt }: Clause): readonly Phrase[] {
  const between = chunks.slice(1, verbAt);
  if (between.some(({ kind }) => kind === 'comma' || kind === 'mark')) return [];
  const noun = between.find(({ kind }) => kind === 'noun');
  return noun?.kind === 'noun' ? noun.list.items.filter(canAct) : [];
}
