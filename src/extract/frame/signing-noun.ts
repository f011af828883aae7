import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Happening } from '../clause/happening.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** How many chunks behind the noun may say what was signed. */
const REACH = 3;

/** What the noun says was signed. */
export function agreementBehind(chunks: readonly Chunk[], signing: Happening): AgreementPhrase[] {
  const behind = chunks.slice(chunks.indexOf(signing) + 1);
  return behind
    .filter((chunk, k) => !isOfDate(chunk, behind[k + 1]))
    .slice(0, REACH)
    .filter((chunk) => chunk.kind === 'agreement')
    .slice(0, 1);
}

/** `the signing on Monday of a pact`: the date, or the preposition before it. */
function isOfDate({ kind }: Chunk, next: Chunk | undefined): boolean {
  return kind === 'date' || (kind === 'preposition' && next?.kind === 'date');
}

/** Parties named behind the noun (`between A and B`, `with C`, `of the accord by A and B`). */
export function partiesBehind(chunks: readonly Chunk[], signing: Happening): Phrase[] {
  const all = chunks.slice(chunks.indexOf(signing) + 1);
  // `The signing took place, followed by talks between A and B`.
  const next = all.findIndex((chunk, k) => {
    const by = all[k + 1];
    return (
      chunk.kind === 'verb' && chunk.lemma === 'follow' && by?.kind === 'preposition' && by.word === 'by'
    );
  });
  const behindNoun = beforeMainVerb(next < 0 ? all : all.slice(0, next));
  return behindNoun.flatMap((chunk, k) => {
    const before = k === 0 ? undefined : behindNoun[k - 1];
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') return [];
    const signed = k < 2 ? signing : behindNoun[k - 2];
    // `the signing of the accord by A and B`, not `of the accord in the hall built by A`.
    const isDoer = before.word === 'by' && (signed === signing || signed?.kind === 'agreement');
    // `The signing ended with a briefing by the bank with X`: whom that was with.
    const isOfOther = behindNoun
      .slice(0, k)
      .some((each) => each.kind === 'happening' && each.sort === 'encounter');
    const isWith = before.word === 'with' && !isOfOther;
    return isDoer || before.word === 'between' || isWith ? [...chunk.list.items] : [];
  });
}

/** `the signing which took place in Lund, X praised the ties between A and B`: what stands before the verb behind a relative clause. */
function beforeMainVerb(behind: readonly Chunk[]): readonly Chunk[] {
  const tells = (chunk: Chunk) => chunk.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'bare');
  const [relative] = behind;
  if (relative?.kind !== 'subordinator') return behind;
  const own = behind.findIndex(tells);
  const main = behind.findIndex((chunk, k) => k > own && tells(chunk));
  return main < 0 ? behind : behind.slice(0, main);
}

/** Dates behind the noun, up to the next comma or verb. */
export function datesBehind(chunks: readonly Chunk[], signing: Happening): DateExpression[] {
  const behind = chunks.slice(chunks.indexOf(signing) + 1);
  const end = behind.findIndex(({ kind }) => kind === 'comma' || kind === 'verb' || kind === 'subordinator');
  return behind
    .slice(0, end < 0 ? undefined : end)
    .flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : []));
}
