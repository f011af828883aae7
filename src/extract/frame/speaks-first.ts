import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { isThingPronoun } from './thing-pronoun.ts';

/** The main verb of the sentence tells it, or it is told behind what was said there. */
export function speaksFirst(clause: Clause): boolean {
  return isFirstFinite(clause) || itWasSaid(clause);
}

/** `Ties are good, it was said at the talks`, `Ties are good, was concluded at the talks`: what stands in front was said there. */
function itWasSaid({ verb, chunks, verbAt, sentence }: Clause): boolean {
  if (!verb.passive || verb.present || verb.modal !== null || !verb.classes.includes('report')) return false;
  const [comma, before] = chunks.slice(Math.max(0, verbAt - 2), verbAt);
  const [only, ...more] = before?.kind === 'noun' ? before.list.items : [];
  const isIt = only !== undefined && more.length === 0 && isThingPronoun(sentence, only);
  return isIt ? comma?.kind === 'comma' : before?.kind === 'comma';
}

/** Only the main verb of the sentence speaks for it. */
export function isFirstFinite({ chunks, verbAt }: Clause): boolean {
  return !chunks
    .slice(0, verbAt)
    .some(
      (chunk, k) =>
        chunk.kind === 'verb' &&
        !isAside(chunks, k) &&
        (chunk.form === 'finite' || (chunk.form === 'bare' && !isParticiple(chunks, k))),
    );
}

/** `During the talks, which took place in Lund, X said`: of what stands before the comma. */
function isAside(chunks: readonly Chunk[], k: number): boolean {
  const [happening, comma, which] = chunks.slice(Math.max(0, k - 3), k);
  return happening?.kind === 'happening' && comma?.kind === 'comma' && which?.kind === 'subordinator';
}

/** `at the conference, held in Lund,`: it describes the happening right before it. */
function isParticiple(chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1]?.kind === 'comma' ? chunks[k - 2] : chunks[k - 1];
  return before?.kind === 'happening' && chunks[k + 1]?.kind === 'preposition';
}
