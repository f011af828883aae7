import type { Archive } from '../../archive/archive.ts';
import { genericWords } from '../../archive/lexicon/body-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
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
    .corrections.filter(({ typed, used }) => used !== '' && question.includes(typed) && !isKnown(typed));
  if (slips.length === 0) return undefined;
  return {
    question: slips.reduce((text, { typed, used }) => text.replace(typed, () => used), question),
    notes: slips.map(
      ({ typed, used }) => `Showing results for ${quoted(used)}: the archive lacks ${quoted(typed)}.`,
    ),
  };
}

/** A word that nobody misspells into another: an office or a kind of body that this archive happens to lack. */
function isKnown(typed: string): boolean {
  return titles.has(typed.toLowerCase()) || genericWords.has(typed.toLowerCase());
}
