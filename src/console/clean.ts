/**
 * Text of a source as a terminal may have it: one line, and nothing in it that the terminal would obey. Control
 * characters become their pictures (`␛`), those that reorder or hide text become `�`, line breaks become spaces.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, (control) => picture(control.charCodeAt(0)))
    .replace(UNSEEN, '�');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to catch
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/** Bidirectional controls, invisible operators and fillers, and tag characters. Joiners stay: scripts and emoji need them. */
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}
