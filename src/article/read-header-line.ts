import { datedLine, gluedDate } from './dated-line.ts';
import { type HeaderLine, NOTHING_SAID } from './header-line.ts';
import { labelsOf } from './label.ts';
import { labelledLine } from './labelled-line.ts';
import { signatureLine } from './signature-line.ts';
import type { DateOrder } from './written-date.ts';

/** How far into a line a description reaches. */
const REACH = 260;

/** The kind of text, printed before its headline. */
const KIND = /^(?:press release|media release|news release|press statement)\s*[::]\s*(?=\D)/i;

/** What a line at `start` of the file says about the article, or null for a line that is no description of it. */
export function headerLineOf(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  const kind = KIND.exec(line);
  if (kind) return { ...NOTHING_SAID, rest: { start: start + kind[0].length, end: start + line.length } };
  const labels = labelsOf(line.slice(0, REACH));
  if (labels.length > 0) {
    return labelledLine(line, start, labels, order) ?? gluedDate(line, start, order);
  }
  return datedLine(line, start, order) ?? signatureLine(line, start);
}
