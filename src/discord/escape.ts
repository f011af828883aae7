/** Characters that take part in mark-up, mentions, links, timestamps or emoji codes wherever they stand. */
const ACTIVE = new Set('\\*_~|`<>[]@:/');
/** Characters that make a list, a heading or small print at the start of a line. */
const ACTIVE_AT_START = new Set('-+#');
/** Ends a list number at the start of a line (`1.`). */
const ACTIVE_AFTER_NUMBER = new Set('.)');

/** Zero-width, bidirectional and other characters that change the text without showing, and controls. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Bidi_Control}\ufff9-\ufffb]$/u;
const LINE_BREAK = new Set('\n\v\f\u0085\u2028\u2029');

/** Where in its line and among blanks the next character stands. */
interface Position {
  /** Line breaks and blanks just before it, to run several together. */
  breaks: number;
  blank: boolean;
  /** Nothing but blanks, or nothing but digits, since the line began. */
  lineStart: boolean;
  number: boolean;
}

/**
 * Discord's markdown for every UTF-16 code unit of `text`, so that a caller can cut or mark by position:
 * one string a unit, empty where the unit is dropped. Joined, they show the words of `text` and nothing else;
 * runs of blanks become one, runs of line breaks at most two.
 */
export function escapedUnits(text: string): string[] {
  const units: string[] = new Array(text.length).fill('');
  const position: Position = { breaks: 2, blank: true, lineStart: true, number: false };
  let at = 0;
  for (const character of text) {
    const isBreak = LINE_BREAK.has(character) || (character === '\r' && text[at + 1] !== '\n');
    units[at] = isBreak ? breakLine(position) : escapeCharacter(character, position);
    at += character.length;
  }
  return units;
}

/** Discord's markdown that shows `text` as it is, over several lines where it has them. */
export function escapeText(text: string): string {
  return escapedUnits(text).join('').trimEnd();
}

/** The words of `text` on one line without invisible characters: for places where Discord reads no markdown. */
export function plainLine(text: string): string {
  const shown = Array.from(text.toWellFormed(), (c) => (/\s/.test(c) ? ' ' : INVISIBLE.test(c) ? '' : c));
  return shown.join('').replace(/ +/g, ' ').trim();
}

function breakLine(position: Position): string {
  position.lineStart = true;
  position.number = false;
  position.blank = true;
  if (position.breaks >= 2) return '';
  position.breaks++;
  return '\n';
}

function escapeCharacter(character: string, position: Position): string {
  if (character !== '\t' && INVISIBLE.test(character)) return '';
  if (/\s/.test(character)) {
    position.number = false;
    if (position.blank) return '';
    position.blank = true;
    return character === '\t' ? ' ' : character;
  }
  const active =
    ACTIVE.has(character) ||
    (position.lineStart && ACTIVE_AT_START.has(character)) ||
    (position.number && ACTIVE_AFTER_NUMBER.has(character));
  position.number = (position.lineStart || position.number) && /[0-9]/.test(character);
  position.lineStart = false;
  position.blank = false;
  position.breaks = 0;
  return active ? `\\${character}` : character.toWellFormed();
}
