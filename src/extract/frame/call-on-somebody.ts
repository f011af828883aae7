import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { isCourtesy } from './is-courtesy.ts';
import { ownersBefore } from './owners.ts';
import { canAct, isSomebody, parts } from './parts.ts';
import { takesPlace } from './takes-place.ts';

/** Whom the words behind a call name. */
interface Called {
  readonly callers: readonly Phrase[];
  readonly hosts: readonly Phrase[];
  /** Somebody stands behind `on`. */
  readonly isOn: boolean;
}

/**
 * `X’s (courtesy) call on Y took place …`, `During a call by X on Y, …`, `X said this during a courtesy call on Y`, `Y said this
 * during a courtesy visit by X`: a call that a noun names with who paid it or to whom, where the clause tells of it or of what was
 * said at it.
 */
export const callOnSomebody: FrameRule = (clause) => {
  const { chunks, verb, verbAt } = clause;
  if (verb.form === 'gerund' || verb.form === 'infinitive') return null;
  const at = chunks.findIndex((chunk, k) => isCall(chunk) && isPaid(clause, chunk, calledAt(chunks, k)));
  const call = chunks[at];
  if (call?.kind !== 'happening') return null;
  const { callers, hosts } = calledAt(chunks, at);
  const isSubject = at < verbAt && clause.subjectHappening === call && takesPlace(clause);
  if (!isSubject && !isSetting(clause, at)) return null;
  const speakers = isSubject
    ? []
    : clause.subject.filter(({ kind }) => kind === 'person' || kind === 'office');
  const named = [...owners(clause, at, call), ...callers];
  const guests = named.length > 0 ? named : speakers.filter(({ kind }) => kind === 'person');
  const receiving = hosts.length > 0 ? hosts : speakers;
  if (guests.length === 0 || receiving.length === 0 || guests.some((guest) => receiving.includes(guest)))
    return null;
  return {
    rule: 'call-on-somebody',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(receiving, 'patient', 'host')],
    trigger: call,
    noun: call.noun,
  };
};

function isCall(chunk: Chunk): chunk is Happening {
  return chunk.kind === 'happening' && chunk.sort === 'visit';
}

/** Paid to somebody: a call on him, or any that is paid in courtesy and not to a place. */
function isPaid({ sentence }: Clause, call: Happening, { callers, hosts, isOn }: Called): boolean {
  return isOn || (isCourtesy(sentence, call) && callers.length + hosts.length > 0);
}

/** Those behind the call, up to the next clause: `by`, `from` and `of` name who paid it, `on` and `to` whom. */
function calledAt(chunks: readonly Chunk[], at: number): Called {
  const callers: Phrase[] = [];
  const hosts: Phrase[] = [];
  let isOn = false;
  for (let k = at + 1; k < chunks.length; k++) {
    const [before, chunk] = [chunks[k - 1], chunks[k]];
    if (chunk === undefined || endsCall(chunk)) break;
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') continue;
    const people = chunk.list.items.every(isSomebody) ? chunk.list.items : [];
    if (BY.has(before.word)) callers.push(...people);
    if (ON.has(before.word)) {
      hosts.push(...people);
      isOn ||= before.word !== 'to' && people.length > 0;
    }
  }
  return { callers, hosts, isOn };
}

const BY: ReadonlySet<string> = new Set(['by', 'from', 'of']);
const ON: ReadonlySet<string> = new Set(['on', 'upon', 'to']);

/** What begins another clause; not the `paid` of a call paid to somebody. */
function endsCall(chunk: Chunk): boolean {
  if (chunk.kind === 'verb') return chunk.form !== 'bare' || !chunk.classes.includes('pay');
  return ['comma', 'mark', 'subordinator', 'happening'].includes(chunk.kind);
}

/** Whose call it is. */
function owners({ chunks, sentence }: Clause, at: number, call: Happening): readonly Phrase[] {
  const { owners } = ownersBefore(chunks, at);
  if (owners.length > 0) return owners.filter(canAct);
  const word = sentence.tokens[call.from]?.lower ?? '';
  if (!sentence.words.frames.possessives.has(word)) return [];
  const range = { from: call.from, to: call.from + 1 };
  return [{ ...plainPhrase('pronoun', range.from, range.to, range, true), plural: word === 'their' }];
}

/** `During a call on Y, X said`, `X said this during a call on Y`. */
function isSetting(clause: Clause, at: number): boolean {
  const { chunks, verbAt, end, sentence } = clause;
  const { atPrepositions, visitOpenings } = sentence.words.frames;
  const before = chunks[ownersBefore(chunks, at).at - 1];
  if (before?.kind !== 'preposition' || !isFirstVerb(clause)) return false;
  return at < verbAt ? atPrepositions.has(before.word) : at < end && visitOpenings.has(before.word);
}

/** Only the main verb of the sentence speaks for its subject. */
function isFirstVerb({ chunks, verbAt }: Clause): boolean {
  return !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
}
