import type { Excerpt } from '../answer/answer.ts';
import { allot, type Piece } from './piece.ts';
import { quotation } from './quotation.ts';

/** Shorter than this a quotation is hard to read: where room is scarce, fewer of them are shown. */
const READABLE = 180;
/** What a fact's quotations may take: little enough to read several facts at a glance; more where it is the only one. */
const MOST_OF_SEVERAL = 900;
const MOST_ALONE = 3000;

/**
 * A fact's excerpts as quotations: as many as fit at a readable length, and how many there are besides. Those
 * without answering words give way to those with.
 */
export function excerptLines(excerpts: readonly Excerpt[], alone: boolean): Piece {
  const most = alone ? MOST_ALONE : MOST_OF_SEVERAL;
  const answering = excerpts.filter((excerpt) => excerpt.marks.length > 0);
  const quotations = (answering.length > 0 ? answering : excerpts).map((excerpt): Piece => {
    const wanted = quotation(excerpt, most).length;
    return { least: 0, most: wanted, render: (max) => quotation(excerpt, max) };
  });
  return {
    least: 0,
    most,
    render(max) {
      for (let count = quotations.length; count > 0; count--) {
        const rest = moreInWords(excerpts.length - count);
        const lengths = allot(quotations.slice(0, count), max - rest.length + '\n'.length, '\n'.length);
        const readable = lengths.every((length, i) => length >= Math.min(READABLE, quotations[i]?.most ?? 0));
        if (!readable && count > 1) continue;
        const shown = lengths
          .map((length, i) => quotations[i]?.render(length) ?? '')
          .filter((one) => one !== '');
        return shown.length > 0 ? shown.join('\n') + rest : '';
      }
      return '';
    },
  };
}

function moreInWords(count: number): string {
  return count > 0 ? `\n-# and ${count} more in the article` : '';
}
