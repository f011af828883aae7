import type { Chunk } from '../clause/chunk.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { asParty } from './counts-as-signed.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `Also signed on Monday was a contract with X`, `Signed by X and Y was a twinning agreement`: the paper told last. */
export const signedWas = forVerbs(ofClass('sign'), ({ chunks, verb, verbAt }) => {
  const opens = chunks.slice(0, verbAt).every(({ kind }) => kind === 'word' || kind === 'mark');
  // `Signed copies of the book by X were …`.
  const describes = chunks[verbAt + 1]?.kind === 'word';
  if (verb.form !== 'bare' || verb.passive || describes || !opens) return null;
  const main = chunks.findIndex(
    (chunk, k) => k > verbAt && (chunk.kind === 'verb' || chunk.kind === 'comma'),
  );
  const [was, paper] = chunks.slice(main, main + 2);
  if (main < 0 || was?.kind !== 'verb' || !was.classes.includes('be') || paper?.kind !== 'agreement')
    return null;
  const parties = [...behindLink(chunks.slice(verbAt, main)), ...behindLink(chunks.slice(main))];
  if (parties.length === 0) return null;
  return { rule: 'signed-was', type: 'signing', parts: parties.map(asParty), agreements: [paper] };
});

const LINKS: ReadonlySet<string> = new Set(['by', 'with', 'between']);

/** Those behind the first of the words that name who signed. */
function behindLink(chunks: readonly Chunk[]): readonly Phrase[] {
  const at = chunks.findIndex((chunk) => chunk.kind === 'preposition' && LINKS.has(chunk.word));
  const parties = chunks[at + 1];
  return at >= 0 && parties?.kind === 'noun' ? parties.list.items : [];
}
