import type { Chunk } from '../clause/chunk.ts';
import type { Happening } from '../clause/happening.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { isAhead } from '../date/date-expression.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import type { Frame, Part } from './frame.ts';
import { isToCome } from './is-to-come.ts';
import { ownersBefore } from './owners.ts';
import { parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';
import { visitNamed } from './visit-named.ts';

/**
 * Encounters that a sentence names with whose, whom or where, and when, beside what it tells: `Modi’s discussions with Biden in
 * Washington in September 2021`, `her visit to China last month`, `the visit of a mission from Norway to Lund in 2019`. Without a date of its own such a name is no telling.
 */
export function encountersByName(sentence: TokenSentence, index: number, chunks: readonly Chunk[]): Frame[] {
  return chunks.flatMap((chunk, k): Frame[] => {
    if (chunk.kind !== 'happening' || (chunk.sort !== 'visit' && chunk.sort !== 'encounter')) return [];
    const owners = ownersOf(sentence, chunks, k);
    const behind = complements(chunks, k);
    if (owners.length === 0 || behind.date === null || isToCome(sentence, chunks, k)) return [];
    const visit = chunk.sort === 'visit';
    const met = behind.people;
    if (visit ? behind.goals.length === 0 : met.length === 0) return [];
    const involved: Part[] = visit
      ? parts(owners, 'agent', 'guest')
      : [...parts(owners, 'agent'), ...parts(met, 'patient')];
    const place = behind.goals[0]?.head ?? null;
    return [frameOf(sentence, index, chunk, involved, behind.date, place, visit)];
  });
}

function frameOf(
  sentence: TokenSentence,
  index: number,
  happening: Happening,
  involved: Part[],
  date: DateExpression,
  place: Phrase['head'] | null,
  visit: boolean,
): Frame {
  return plainFrame({
    rule: visit ? 'visit-by-name' : 'talks-by-name',
    type: visit ? 'visit' : 'meeting',
    sentence,
    index,
    trigger: happening,
    parts: involved,
    dates: [date],
    place,
    background: true,
    noun: happening.noun,
  });
}

/** Whose it is: the noun before `’s`, or a possessive pronoun at its head. */
function ownersOf(sentence: TokenSentence, chunks: readonly Chunk[], k: number): readonly Phrase[] {
  const chunk = chunks[k] as Happening;
  const first = sentence.tokens[chunk.from]?.lower ?? '';
  if ((first === 'his' || first === 'her') && !isOfEither(chunks.slice(0, k))) {
    const range = { from: chunk.from, to: chunk.from + 1 };
    return [plainPhrase('pronoun', range.from, range.to, range, true)];
  }
  const owners = ownersBefore(chunks, k).owners.filter(
    (item) => item.kind === 'person' || item.kind === 'name',
  );
  const isKnown = owners.length === 0 && chunk.sort === 'visit' && chunk.definite && !isHoped(chunks, k);
  return isKnown ? visitNamed(chunks, k).guests.filter(({ kind }) => kind !== 'office') : owners;
}

/** `X met Y during his visit to Z`: whose it was nobody is told. */
function isOfEither(before: readonly Chunk[]): boolean {
  const people = before.filter((chunk) => chunk.kind === 'noun' && chunk.list.items.some(isSomeone));
  const verb = before.find((chunk) => chunk.kind === 'verb');
  return people.length > 1 && verb?.kind === 'verb' && verb.classes.includes('meet');
}

function isSomeone({ kind, offices }: Phrase): boolean {
  return kind === 'person' || (kind === 'name' && offices.length > 0);
}

/** `hopes to arrange the visit of X to Y in May`: the verb before it tells of what is to come. */
function isHoped(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks.slice(0, k).findLast((chunk) => chunk.kind === 'verb');
  if (verb?.kind !== 'verb') return false;
  return (
    verb.form === 'infinitive' || verb.modal !== null || verb.present || verb.classes.includes('control')
  );
}

interface Complements {
  readonly people: Phrase[];
  readonly goals: Phrase[];
  readonly date: DateExpression | null;
}

/** `with X`, `to Y`, `in Z`, `as chairman of …` and a date, up to the next verb or comma. */
function complements(chunks: readonly Chunk[], k: number): Complements {
  const people: Phrase[] = [];
  const goals: Phrase[] = [];
  for (let i = k + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk === undefined || ['verb', 'comma', 'mark', 'subordinator', 'happening'].includes(chunk.kind))
      break;
    if (chunk.kind === 'date') return { people, goals, date: isAhead(chunk.date) ? null : chunk.date };
    const before = chunks[i - 1];
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') continue;
    if (before.word === 'with') people.push(...chunk.list.items);
    if (before.word === 'to' || before.word === 'in')
      goals.push(...chunk.list.items.filter((item) => item.kind === 'place' || item.kind === 'name'));
  }
  return { people, goals, date: null };
}
