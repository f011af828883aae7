import type { Span } from '../article/span.ts';

/** A word, number or mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands inside a quotation. */
  readonly quoted: boolean;
}

const PATTERN =
  /(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|SGD|AUD|CAD|KRW|INR|MYR|AED|SAR|Rs)(?=\d)|(?:\p{Lu}\.){2,}|(?:al|el|ad|as|ash|at|ar|an|bin)-\p{Lu}[\p{L}’'-]*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘´](?!s\b)[\p{L}\p{M}]+|[-‐‑/][\p{L}\p{N}]+)*|['’‘]s\b|\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?(?:-[\p{L}]+)*|\S/gu;

/** Abbreviations whose full stop belongs to them wherever they stand. */
const DOTTED = new Set(
  'mr mrs ms amb cllr eng ir drs dipl arch atty sr dr prof hon gen lt col capt adm sgt sen rep gov st jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp no rev engr smt adv ir brig maj vs tue tues wed thu thurs fri sat sun mon'.split(
    ' ',
  ),
);

/**
 * Cuts `text` between `from` and `to` into tokens. `isQuoted` tells whether a position lies inside a quotation.
 * Initials (`L.T.`), abbreviations (`Mr.`) and ordinals (`27th`) are one token; `’s` is one of its own.
 */
export function tokenise(text: string, from: number, to: number, isQuoted: (at: number) => boolean): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  for (const match of text.slice(from, to).matchAll(PATTERN)) {
    let word = match[0];
    const start = from + match.index;
    if (tokens.at(-1)?.end === start && word === '.' && ownsFullStop(tokens.at(-1), start + 1 < to)) {
      const last = tokens.pop() as Token;
      word = `${last.text}.`;
      tokens.push(makeToken(word, last.start, last.quoted));
    } else if (isHonorificMark(tokens.at(-1), word, start)) {
      const last = tokens.pop() as Token;
      tokens.push(makeToken(`${last.text}${word}`, last.start, last.quoted));
    } else {
      tokens.push(makeToken(word, start, isQuoted(start)));
    }
  }
  return tokens;
}

/** `Dato’` keeps its mark. */
function isHonorificMark(last: Token | undefined, word: string, start: number): boolean {
  return last?.lower === 'dato' && last.end === start && (word === '’' || word === "'");
}

function ownsFullStop(last: Token | undefined, goesOn: boolean): boolean {
  if (last?.kind !== 'word') return false;
  if (DOTTED.has(last.lower)) return true;
  return goesOn && last.text.length === 1 && last.capital;
}

function makeToken(text: string, start: number, quoted: boolean): Token {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const isWord = !isDigit && /\p{L}/u.test(text);
  return {
    text,
    lower: text.toLowerCase().replace(/[’‘´]/g, "'"),
    start,
    end: start + text.length,
    kind: isDigit ? 'number' : isWord ? 'word' : 'mark',
    capital: isWord && /^(?:\p{Lu}|\p{Ll}{2,3}-\p{Lu})/u.test(text),
    quoted,
  };
}
