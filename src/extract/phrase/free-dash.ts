import type { TokenSentence } from './phrase.ts';

/** Whether a dash with blanks around it stands at `at` (`Minister of Trade - Ana Silva`), and no hyphen. */
export function isFreeDash({ tokens, text }: TokenSentence, at: number): boolean {
  const dash = tokens[at];
  if (dash === undefined || !/^[-–—]$/.test(dash.text)) return false;
  return /\s/.test(text.charAt(dash.start - 1)) && /\s/.test(text.charAt(dash.end));
}
