import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/**
 * `A, represented by X, and B, through its chief Y, signed …`: the bodies before the verb and those who stand for them; empty
 * where none do.
 */
export function representedParties({ chunks, verbAt }: Clause): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let k = 0; k < verbAt; k++) {
    const people = standInsAt(chunks, k);
    if (people === null) continue;
    const body = bodyBefore(chunks, k);
    const known = body === undefined || found.includes(body);
    found.push(...(known ? [] : [body]), ...people);
  }
  return found;
}

/** `signed with A, represented by X`: those who stand for a body behind the verb. */
export function representativesBehind({ chunks, verbAt }: Clause): readonly Phrase[] {
  return chunks.flatMap((_, k) => {
    const people = k > verbAt && bodyBefore(chunks, k) !== undefined ? standInsAt(chunks, k) : null;
    return people ?? [];
  });
}

/** Who stands for a body: `represented by X`, or behind a comma `through its chief X`, `led by X`; null where nobody does. */
function standInsAt(chunks: readonly Chunk[], k: number): readonly Phrase[] | null {
  const [chunk, next, noun] = chunks.slice(k, k + 3);
  const isApart = chunks[k - 1]?.kind === 'comma';
  if (chunk?.kind === 'preposition' && THROUGH.has(chunk.word))
    return isApart && isBody(bodyBefore(chunks, k)) ? holdersIn(next) : null;
  if (chunk?.kind !== 'verb' || chunk.form !== 'bare' || next?.kind !== 'preposition' || next.word !== 'by')
    return null;
  if (chunk.lemma === 'represent') return noun?.kind === 'noun' ? noun.list.items : null;
  const isLed = chunk.lemma === 'lead' || chunk.lemma === 'head';
  return isLed && isApart && isBody(bodyBefore(chunks, k)) ? holdersIn(noun) : null;
}

/** How a body signs by somebody. */
const THROUGH: ReadonlySet<string> = new Set(['through', 'thru']);

/** The named holders of an office in a list, which may go on with another body. */
function holdersIn(chunk: Chunk | undefined): readonly Phrase[] | null {
  const [first] = chunk?.kind === 'noun' ? chunk.list.items : [];
  if (chunk?.kind !== 'noun' || first?.kind !== 'person' || first.offices.length === 0) return null;
  return chunk.list.items;
}

function isBody(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'organisation' || phrase?.kind === 'place';
}

function bodyBefore(chunks: readonly Chunk[], verbAt: number): Phrase | undefined {
  const before = chunks[verbAt - 1]?.kind === 'comma' ? chunks[verbAt - 2] : chunks[verbAt - 1];
  return before?.kind === 'noun' ? before.list.items.at(-1) : undefined;
}
