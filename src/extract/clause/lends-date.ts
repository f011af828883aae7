import type { VerbClass } from '../lexicon/lexicon.ts';
import { isWithoutObject } from './aside.ts';
import type { Chunk } from './chunk.ts';
import type { VerbGroup } from './verb-group.ts';

/** Participles of these tell when their noun took place (`Held on 4 May, the forum …`). */
const TAKING_PLACE: readonly VerbClass[] = ['hold', 'convene', 'occur', 'sign'];

/**
 * Whether the date behind the verb at `k` may be that of a later verb in its sentence which has none: `visited Lund on Monday
 * and met X`; not `Founded in 1967, the company met …`, nor `After meeting Y on Monday, X met …`.
 */
export function lendsDate(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k] as VerbGroup;
  const before = chunks[k - 1];
  if (verb.form === 'infinitive') return false;
  if (verb.form === 'gerund') {
    const apart = verb.perfect !== null || before?.kind === 'preposition';
    return !apart || verb.classes.includes('arrive');
  }
  if (verb.form !== 'bare' || !isReduced(chunks, k)) return true;
  return k === 0 && verb.classes.some((each) => TAKING_PLACE.includes(each));
}

/** A participle that describes a noun: at the head of the sentence, between commas, or behind the object of a preposition. */
function isReduced(chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  if (!isWithoutObject(chunks, k)) return false;
  if (before === undefined || before.kind === 'comma') return true;
  const isNominal = before.kind === 'noun' || before.kind === 'agreement' || before.kind === 'happening';
  return isNominal && chunks[k - 2]?.kind === 'preposition';
}

/**
 * Whether the verb at `k` says what the verb at `verbAt` tells (`said on Friday that X met Y`): its date is that of the saying. Not
 * `the mission sent by X met Y`, where it describes a noun.
 */
export function isSaying(chunks: readonly Chunk[], k: number, verbAt: number): boolean {
  const verb = chunks[k];
  return (
    verb?.kind === 'verb' &&
    isReporting(verb) &&
    !isByOthers(chunks, k) &&
    chunks.slice(k + 1, verbAt).some((chunk) => chunk.kind === 'noun')
  );
}

/** `appointed by X`: a participle with its doer. */
function isByOthers(chunks: readonly Chunk[], k: number): boolean {
  const [verb, next] = chunks.slice(k, k + 2);
  const isParticiple = verb?.kind === 'verb' && verb.form === 'bare';
  return isParticiple && next?.kind === 'preposition' && next.word === 'by';
}

/** `said`, `announced`. */
export function isReporting({ classes }: VerbGroup): boolean {
  return (classes.includes('report') || classes.includes('announce')) && !classes.includes('sign');
}
