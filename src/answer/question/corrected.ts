import type { Archive } from '../../archive/archive.ts';
import { termOf } from '../../archive/search/terms.ts';
import { quoted } from '../wording.ts';
import { wordsOf } from './words.ts';

/** A question with its misspelt words as the archive spells them, and what a reader must know of it. */
export interface Corrected {
  readonly question: string;
  readonly notes: readonly string[];
}

/** The question with the nearest known word in place of each that no article has; undefined where nothing is near. */
export function corrected(question: string, archive: Archive): Corrected | undefined {
  const slips = wordsOf(question).flatMap((word) => {
    if (termOf(word.text) === null) return [];
    const [slip] = archive.search({ words: word.text, limit: 1 }).corrections;
    return slip && slip.used !== '' ? [{ ...word, used: slip.used }] : [];
  });
  if (slips.length === 0) return undefined;
  const rewritten = slips.reduceRight(
    (text, { start, end, used }) => text.slice(0, start) + used + text.slice(end),
    question,
  );
  const notes = slips.map(
    ({ text, used }) => `Showing results for ${quoted(used)}: the archive lacks ${quoted(text)}.`,
  );
  return { question: rewritten, notes };
}
