import type { Span } from '../article/span.ts';
import type { StatementLexicon } from './lexicon/statement-lexicon.ts';

const OPEN = new Set(['“', '«', '„', '「', '『']);
const CLOSE = new Set(['”', '»', '」', '』']);
/** Any mark that opens or closes one. */
const MARK = /["“”„«»「」『』]/g;
/** What closes a quotation that a mark opens which elsewhere closes one, or whose end elsewhere opens one: `„…“`, `»…«`. */
const OWN_CLOSE: Readonly<Record<string, string>> = { '„': '“”"', '»': '«' };
/** A quotation shorter than this names or stresses something; what stands in it is read like other words. */
const SHORTEST = 40;
/** A quotation that is never closed ends with its paragraph, or here. */
const LONGEST = 4000;

/**
 * The quotations of a body: what somebody said is not what the article tells. Straight marks open and close by turns
 * inside a paragraph; a quotation left open ends with its paragraph. What an office published is told all the same (`statements`).
 */
export function quotedRanges(
  text: string,
  sentences: readonly (Span & { readonly paragraph: number })[],
  statements?: StatementLexicon,
): Span[] {
  const ranges: Span[] = [];
  let open: number | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph && open !== null) {
      ranges.push({ start: open, end: sentence.start });
      open = null;
    }
    paragraph = sentence.paragraph;
    for (const { index } of text.slice(sentence.start, sentence.end).matchAll(MARK)) {
      const at = sentence.start + index;
      if (open === null) {
        if (isOpening(text, at)) open = at;
      } else if (isClosing(text, open, at)) {
        ranges.push({ start: open, end: at + 1 });
        open = null;
      }
    }
  }
  const last = sentences.at(-1);
  if (open !== null && last !== undefined) ranges.push({ start: open, end: last.end });
  const starts = new Set(sentences.map(({ start }) => start));
  return ranges.filter(
    (range) =>
      (range.end - range.start >= SHORTEST || (starts.has(range.start) && isSpeech(text, range))) &&
      !isPublished(text, range, starts, statements),
  );
}

/** Behind a quotation, or before it, its source is told within so many characters. */
const LONGEST_SOURCE = 160;

/**
 * `“The Minister met X,” the ministry said in a statement`, where the quotation opens a sentence, and `The ministry said in a statement
 * that “…”`: nobody in it speaks for himself.
 */
function isPublished(
  text: string,
  { start, end }: Span,
  starts: ReadonlySet<number>,
  statements: StatementLexicon | undefined,
): boolean {
  if (statements === undefined || statements.speaker.test(text.slice(start, end))) return false;
  if (statements.lead.test(text.slice(Math.max(0, start - LONGEST_SOURCE), start))) return true;
  return starts.has(start) && statements.source.test(text.slice(end, end + LONGEST_SOURCE).toLowerCase());
}

/**
 * `“We will stand together,” X said`: what opens a sentence and ends with a pause of its own is spoken, however short; no title
 * is.
 */
function isSpeech(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start + 1, end - 1);
  // `“We are friends”, X said`: the comma may stand behind the mark.
  const isPaused = /[,!?]$/.test(inside) || text[end] === ',';
  return (
    isPaused &&
    /^\p{Lu}.*\p{Ll}[,!?]?$/u.test(inside) &&
    inside.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length > 1
  );
}

function isOpening(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const isFirst = /[\s([—–-]/.test(text[at - 1] ?? ' ');
  return OPEN.has(mark) || ((mark === '"' || mark === '»') && isFirst);
}

function isClosing(text: string, open: number, at: number): boolean {
  const mark = text[at] ?? '';
  const own = OWN_CLOSE[text[open] ?? ''];
  if (own !== undefined) return own.includes(mark) && at - open < LONGEST;
  return (mark === '"' || CLOSE.has(mark)) && at - open < LONGEST && !isNested(text, open, at);
}

/** `“… the “four plates” and …”`: a closing mark that closes an inner quotation only. */
function isNested(text: string, open: number, close: number): boolean {
  if (text[close] !== '”') return false;
  const inside = text.slice(open + 1, close);
  const opened = [...inside].filter((mark) => mark === '“').length;
  const closed = [...inside].filter((mark) => mark === '”').length;
  return opened > closed;
}
