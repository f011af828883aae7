import type { Chunk } from '../clause/chunk.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { ownersBefore } from './owners.ts';

/** Who paid a visit that a noun names, and where they went. */
export interface VisitNamed {
  readonly guests: readonly Phrase[];
  readonly goals: readonly Phrase[];
  /** The first date that stands with it. */
  readonly date: DateExpression | null;
}

/**
 * The visit at chunk `k` as its noun tells it: `X’s visit to Y`, `the visit of X to Y`, `a visit by (from) X to Y`, `the stay of X in Y`. Both lists are
 * empty where nothing says so.
 */
export function visitNamed(chunks: readonly Chunk[], k: number): VisitNamed {
  const guests: Phrase[] = ownersBefore(chunks, k).owners.filter(isTraveller);
  const goals: Phrase[] = [];
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  for (let at = k + 1; at < chunks.length; at++) {
    const [chunk, before] = [chunks[at], chunks[at - 1]];
    if (chunk === undefined || ENDS.has(chunk.kind)) break;
    if (chunk.kind === 'date') date ??= chunk.date;
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') continue;
    if (before.word === 'by' || before.word === 'of') guests.push(...chunk.list.items.filter(isTraveller));
    if (before.word === 'from') guests.push(...chunk.list.items.filter(isSender));
    if (before.word === 'to') goals.push(...chunk.list.items.filter(isGoal));
    if (before.word === 'in') places.push(...chunk.list.items.filter(({ kind }) => kind === 'place'));
  }
  return { guests, goals: goals.length > 0 ? goals : places, date };
}

/** Where the words for a visit end. */
const ENDS: ReadonlySet<string> = new Set(['verb', 'subordinator', 'happening', 'mark', 'conjunction']);

function isTraveller({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'name' || kind === 'group' || kind === 'office';
}

/** `a visit from Mayor X`; a name alone may be the place that a journey began at. */
function isSender({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'group' || kind === 'office';
}

function isGoal({ kind }: Phrase): boolean {
  return kind === 'place' || kind === 'name' || kind === 'organisation';
}
