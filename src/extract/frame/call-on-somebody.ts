import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { ownersBefore } from './owners.ts';
import { canAct, isSomebody, parts } from './parts.ts';
import { takesPlace } from './takes-place.ts';

/**
 * `X’s (courtesy) call on Y took place …`, `During a call by X on Y, …`, `During a courtesy call on Y, X said …`: a call that a
 * noun names with whom it was paid to, where the clause tells of it or of what was said at it.
 */
export const callOnSomebody: FrameRule = (clause) => {
  const { chunks, verb, verbAt } = clause;
  if (verb.form === 'gerund' || verb.form === 'infinitive') return null;
  const at = chunks.findIndex((chunk, k) => isCall(chunk) && hostsBehind(chunks, k).length > 0);
  const call = chunks[at];
  if (call?.kind !== 'happening' || at > verbAt) return null;
  const hosts = hostsBehind(chunks, at);
  const isSubject = clause.subjectHappening === call && takesPlace(clause);
  const isSetting = isAt(clause, chunks[ownersBefore(chunks, at).at - 1]) && isFirstVerb(clause);
  if (!isSubject && !isSetting) return null;
  const named = callers(clause, at, call);
  const guests =
    named.length > 0 || isSubject ? named : clause.subject.filter(({ kind }) => kind === 'person');
  if (guests.length === 0 || guests.some((guest) => hosts.includes(guest))) return null;
  return {
    rule: 'call-on-somebody',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
    trigger: call,
    noun: call.noun,
  };
};

function isCall(chunk: Chunk): chunk is Happening {
  return chunk.kind === 'happening' && chunk.sort === 'visit';
}

/** Those behind `on`, a `by` with its noun between allowed. */
function hostsBehind(chunks: readonly Chunk[], at: number): readonly Phrase[] {
  const start = isPreposition(chunks[at + 1], 'by') ? at + 3 : at + 1;
  const host = chunks[start + 1];
  const isOn = isPreposition(chunks[start], 'on') || isPreposition(chunks[start], 'upon');
  return isOn && host?.kind === 'noun' && host.list.items.every(isSomebody) ? host.list.items : [];
}

/** Whose call it is, or who paid it. */
function callers({ chunks, sentence }: Clause, at: number, call: Happening): readonly Phrase[] {
  const { owners } = ownersBefore(chunks, at);
  if (owners.length > 0) return owners.filter(canAct);
  const by = chunks.findIndex((chunk, k) => k > at && k < at + 4 && isPreposition(chunk, 'by'));
  const caller = by < 0 ? undefined : chunks[by + 1];
  if (caller?.kind === 'noun') return caller.list.items.filter(canAct);
  const word = sentence.tokens[call.from]?.lower ?? '';
  if (!sentence.words.frames.possessives.has(word)) return [];
  const range = { from: call.from, to: call.from + 1 };
  return [{ ...plainPhrase('pronoun', range.from, range.to, range, true), plural: word === 'their' }];
}

function isAt({ sentence }: Clause, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && sentence.words.frames.atPrepositions.has(chunk.word);
}

/** Only the main verb of the sentence speaks for its subject. */
function isFirstVerb({ chunks, verbAt }: Clause): boolean {
  return !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
}

function isPreposition(chunk: Chunk | undefined, word: string): boolean {
  return chunk?.kind === 'preposition' && chunk.word === word;
}
