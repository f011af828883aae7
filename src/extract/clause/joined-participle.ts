import type { Chunk } from './chunk.ts';
import type { VerbGroup } from './verb-group.ts';

/** A participle in words that no list of verbs has. */
const PARTICIPLE = /[a-z]{3}ed$/;

/**
 * Chunks in which a participle is as open as what might have been before `and` (`would have met X and signed the pact`), and one of
 * signing as passive and as certain as the verb before it (`was negotiated and signed by A`, `were read out, approved and signed`).
 */
export function joinParticiples(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, k) => {
    if (chunk.kind !== 'verb' || chunk.form !== 'bare') return chunk;
    const possible = possibleBefore(chunks, k);
    if (possible !== null)
      return { ...chunk, form: 'finite', perfect: possible.perfect, modal: possible.modal };
    if (!chunk.classes.includes('sign')) return chunk;
    const passive = hasObject(chunks[k + 1]) ? null : passiveBefore(chunks, k);
    return passive === null ? chunk : joined(chunk, passive);
  });
}

/** `would have met X and signed the treaty`: what might have been before `and` leaves what it is joined to as open. */
function possibleBefore(chunks: readonly Chunk[], k: number): VerbGroup | null {
  if (chunks[k - 1]?.kind !== 'conjunction') return null;
  const before = chunks
    .slice(0, k)
    .findLast((chunk) => chunk.kind === 'verb' || chunk.kind === 'subordinator');
  const isOpen = before?.kind === 'verb' && before.modal !== null && before.perfect !== null;
  return isOpen ? before : null;
}

function joined(verb: VerbGroup, { perfect, modal, negated, present, dates }: VerbGroup): VerbGroup {
  return { ...verb, form: 'finite', passive: true, perfect, modal, negated, present, dates };
}

/** `was elected and signed a treaty`: it is done by the subject, not to it. */
function hasObject(next: Chunk | undefined): boolean {
  return next?.kind === 'noun' || next?.kind === 'agreement' || next?.kind === 'happening';
}

/** The passive verb, or the `be` of one, which only its own participles part from the conjunction before chunk `k`. */
function passiveBefore(chunks: readonly Chunk[], k: number): VerbGroup | null {
  let at = k - 1;
  while (chunks[at]?.kind === 'word') at--;
  if (chunks[at]?.kind !== 'conjunction') return null;
  let told = false;
  for (at--; at >= 0; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'verb' && chunk.form !== 'bare')
      return chunk.passive || (told && isBe(chunk)) ? chunk : null;
    if (chunk.kind === 'verb') {
      told = true;
      continue;
    }
    if (chunk.kind !== 'word' && chunk.kind !== 'comma') return null;
    told ||= chunk.kind === 'word' && PARTICIPLE.test(chunk.word);
  }
  return null;
}

function isBe({ lemma, form }: VerbGroup): boolean {
  return lemma === 'be' && form === 'finite';
}
