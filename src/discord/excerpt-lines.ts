import type { Excerpt } from '../answer/answer.ts';
import { fixed, type Piece } from './piece.ts';
import { quotation } from './quotation.ts';

/** A fact is proved by a sentence or two; more than this many are counted. */
const SHOWN = 4;

/** The excerpts as quotations, each of which gives way when room is scarce. */
export function excerptLines(excerpts: readonly Excerpt[]): Piece[] {
  const shown = excerpts.slice(0, SHOWN).map((excerpt): Piece => {
    const most = quotation(excerpt, Number.POSITIVE_INFINITY).length;
    return { least: 0, most, render: (max) => quotation(excerpt, max) };
  });
  const rest = excerpts.length - shown.length;
  return rest > 0 ? [...shown, fixed(`-# and ${rest} more in the article`)] : shown;
}
