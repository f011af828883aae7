import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { clean } from './clean.ts';

export type Style = 'bold' | 'dim' | 'yellow' | 'red' | 'cyan';

/** Where an answer is laid out: so many columns, and a way to emphasise that may do nothing. */
export interface Sheet {
  readonly width: number;
  style(style: Style, text: string): string;
}

/** The widest that lines are read with ease; wider windows keep it. */
const WIDEST = 100;

/** A sheet for a stream: its columns, 80 where it has none; colour only on a terminal, and not against NO_COLOR. */
export function sheetFor(stream: NodeJS.WriteStream): Sheet {
  const width = Math.max(40, Math.min(stream.columns || 80, WIDEST));
  return { width, style: (style, text) => styleText(style, text, { stream }) };
}

/** Text wrapped to the sheet, its first line led by `lead` and the others by `indent`, which is as wide. */
export function block(
  sheet: Sheet,
  lead: string,
  text: string,
  indent = ' '.repeat(lead.length),
): readonly string[] {
  const lines = wrapAnsi(text, sheet.width - indent.length, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}

/** Source text with the stretches at `marks`, which count in it, made bold. */
export function marked(sheet: Sheet, text: string, marks: readonly { start: number; end: number }[]): string {
  let at = 0;
  let result = '';
  for (const { start, end } of marks) {
    result += clean(text.slice(at, start)) + sheet.style('bold', clean(text.slice(start, end)));
    at = end;
  }
  return result + clean(text.slice(at));
}
