import type { Archive } from '../../archive/archive.ts';
import { quoted } from '../wording.ts';

/** A question with its misspelt words as the archive spells them, and what a reader must know of it. */
export interface Corrected {
  readonly question: string;
  readonly notes: readonly string[];
}

/** The question with the nearest known words in place of those that no article has; undefined where nothing is near. */
export function corrected(question: string, archive: Archive): Corrected | undefined {
  const slips = archive
    .search({ words: question, limit: 1 })
    .corrections.filter(({ typed, used }) => used !== '' && question.includes(typed));
  if (slips.length === 0) return undefined;
  return {
    question: slips.reduce((text, { typed, used }) => text.replace(typed, () => used), question),
    notes: slips.map(
      ({ typed, used }) => `Showing results for ${quoted(used)}: the archive lacks ${quoted(typed)}.`,
    ),
  };
}
