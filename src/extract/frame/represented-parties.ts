import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/**
 * `A, represented by X, and B, represented by Y, signed …`: the bodies before the verb and those who stand for them; empty
 * where none do.
 */
export function representedParties({ chunks, verbAt }: Clause): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const [k, chunk] of chunks.slice(0, verbAt).entries()) {
    const by = chunks[k + 1];
    const people = chunks[k + 2];
    if (chunk.kind !== 'verb' || chunk.lemma !== 'represent' || chunk.form !== 'bare') continue;
    if (by?.kind !== 'preposition' || by.word !== 'by' || people?.kind !== 'noun') continue;
    const body = bodyBefore(chunks, k);
    const known = body === undefined || found.includes(body);
    found.push(...(known ? [] : [body]), ...people.list.items);
  }
  return found;
}

/** `signed with A, represented by X`: those who stand for a body behind the verb. */
export function representativesBehind({ chunks, verbAt }: Clause): readonly Phrase[] {
  return chunks.flatMap((chunk, k) => {
    const [by, people] = chunks.slice(k + 1, k + 3);
    const stands =
      k > verbAt && chunk.kind === 'verb' && chunk.lemma === 'represent' && chunk.form === 'bare';
    const isBy = by?.kind === 'preposition' && by.word === 'by';
    const hasBody = bodyBefore(chunks, k)?.kind !== undefined;
    return stands && isBy && hasBody && people?.kind === 'noun' ? people.list.items : [];
  });
}

function bodyBefore(chunks: readonly Chunk[], verbAt: number): Phrase | undefined {
  const before = chunks[verbAt - 1]?.kind === 'comma' ? chunks[verbAt - 2] : chunks[verbAt - 1];
  return before?.kind === 'noun' ? before.list.items.at(-1) : undefined;
}
