import type { Phrase } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/**
 * `met A, who has led the port since 2012, and Minister B on Friday`: the people with whom a list goes on behind `, who …,` that
 * begins at chunk `at`; none where the aside names somebody, or where a verb follows (`…, and Minister B spoke`).
 */
export function peopleBehindRelative(
  chunks: readonly Chunk[],
  at: number,
  pronouns: ReadonlySet<string>,
): readonly Phrase[] {
  const opens = chunks[at];
  if (opens?.kind !== 'subordinator' || !pronouns.has(opens.word) || !isSomebody(chunks, at)) return [];
  const and = chunks.findIndex((chunk, k) => k > at && chunk.kind === 'conjunction' && chunk.word === 'and');
  const [comma, , next] = chunks.slice(and - 1, and + 2);
  if (and < 0 || comma?.kind !== 'comma' || next?.kind !== 'noun') return [];
  const aside = chunks.slice(at + 1, and);
  const namesSomebody = aside.some(
    (chunk) => chunk.kind === 'noun' && chunk.list.items.some(({ kind }) => PEOPLE.has(kind)),
  );
  const isTold = chunks.slice(and).some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  if (namesSomebody || isTold || aside.filter(({ kind }) => kind === 'verb').length !== 1) return [];
  return next.list.items.every(({ kind }) => kind === 'person') ? next.list.items : [];
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'pronoun', 'group']);

/** Somebody and a comma stand before the aside. */
function isSomebody(chunks: readonly Chunk[], at: number): boolean {
  const [before, comma] = chunks.slice(at - 2, at);
  const last = before?.kind === 'noun' ? before.list.items.at(-1) : undefined;
  return comma?.kind === 'comma' && (last?.kind === 'person' || last?.kind === 'name');
}
