import { isUnspeakable, LEADING } from '../article/abbreviations.ts';
import type { Span } from '../article/span.ts';
import { wordList } from './lexicon/word-list.ts';

/** A word, number or mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes and hyphens made plain. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands inside a quotation. */
  readonly quoted: boolean;
}

/** The code of a share behind a company's name (`ACME.DE`), which is no word of the sentence. */
const SHARE =
  /[A-Z]{3,5}(?:_p)?\.(?:AS|AX|BO|BR|CO|DE|HE|HK|KS|L|MC|MI|N|NS|O|OL|PA|S|SI|SS|ST|SZ|T|TO|TW|VI)\b/u;

/** Where somebody stands in a picture (`(second from left)`, `(L-R)`), which is no part of the sentence either. */
const POSITION =
  /[(（](?:(?:also |both )?(?:[Pp]ictured|[Ss]eated|[Ss]tanding|[Ff]ar|[Ff]ront|[Bb]ack|[Tt]op|[Bb]ottom|row|\d(?:st|nd|rd|th)|first|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ff]rom|[Ii]n|[Oo]n|[Aa]t|the|extreme|,) ?){0,5}(?:[Ll]eft|[Rr]ight|[Cc]entre|[Cc]enter|middle|[Pp]ictured|[Pp]hoto|picture|L|R|L to R|L-R|R-L|C|[Ll]eft to right)[)）]/u;

/** Currencies as they stand right before a sum, so that `RMB500` is two tokens. */
const SUM_MARKS = wordList(
  `
    RMB, CNY, USD, EUR, GBP, JPY, HKD, SGD, AUD, CAD, NZD, KRW, INR, MYR, IDR, THB, VND, PHP, TWD, PKR, BDT,
    LKR, AED, SAR, QAR, KWD, OMR, BHD, CHF, SEK, NOK, DKK, PLN, CZK, HUF, RON, TRY, RUB, KZT, BRL, ZAR, KES,
    KSh, Ksh, KShs, Kshs, TSh, Tsh, TShs, Tshs, USh, Ush, UShs, Ushs, Shs, Sh, NGN, GHS, GHC, UGX, TZS, RWF, Rwf,
    FCFA, CFA, XAF, XOF, ZMW, MWK, NAD, BWP, MUR, PGK, FJD, NPR, MVR, ETB, EGP, MAD, UZS, AZN, UAH, RSD, MXN,
    JMD, TTD, RM, Rp, Rs, Tk, Dhs, Dh, SR, QR, RO, KD, BD, JD, Php, euro
  `,
);
const SUM_MARK = new RegExp(`(?:${SUM_MARKS.join('|')})(?=\\d)`, 'u');

/** What a token can be, tried in this order. */
const SHAPES = [
  SHARE,
  POSITION,
  SUM_MARK,
  /GH[¢₵](?= ?\d)/u,
  // A single letter only before a large sum (`R3.2bn`).
  /[RNKP](?=\d+(?:[.,]\d+)*[ -]?(?:bn?|billion|m|mn|million|trn?|trillion)\b)/u,
  // A code that the list lacks only before a large sum too (`GEL3 million`, not `COP28`).
  /[A-Z]{3}(?=\d+(?:[.,]\d+)*[ -]?(?:bn|billion|mn?|million|trillion)\b|\d{1,3}(?:,\d{3})+)/u,
  // `ad interim`.
  /a\.i\./u,
  // `Dr.-Ing.`, `Dipl.-Ing.`, `Univ.-Prof.`.
  /(?:Dr|Dipl)\.-Ing\.?|Univ\.-Prof\.?/u,
  // Degrees: `Ph.D.`, `M.Sc.`, `S.Pd.`.
  /(?:Ph\. ?D|(?:Ph|Ed|LL|[MBD])\.[DAM]|[SMBDA]\.(?:Sc|Si|Eng|Ed|Phil|Com|Kom|Tech|Hum|Pd|Ag|Kes|Ec|Ak|Psi|Farm|Sos|Kep|Sn|IP|AP))\.?(?![\p{L}])/u,
  // Letters joined: `R&D`, `M&A`.
  /\p{Lu}{1,4}&\p{Lu}{1,3}(?![\p{L}\p{N}])/u,
  // Initials: `L.T.`.
  /(?:\p{Lu}\.){2,}/u,
  // Initials without their last stop: `U.S`, `H.E`.
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}.'’-])/u,
  // An initial without a space behind it: `Ts.Elbegdorj`.
  /\p{Lu}\p{Ll}?\.(?=\p{Lu}\p{Ll})/u,
  // A name with its article: `al-Sisi`.
  /(?:al|el|ad|as|ash|at|ar|an|bin)-\p{Lu}[\p{L}’'-]*/u,
  // A word with apostrophes and hyphens inside; a possessive `’s` is none of it.
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘´`ʻʼ](?!s\b)[\p{L}\p{M}]+|[-‐‑‒/](?:(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+))*/u,
  /['’‘´`ʻʼ]s\b/u,
  // A number, with an ordinal's ending or what it is joined to: `27th`, `12-member`.
  /\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?(?:-[\p{L}]+)*/u,
  // Any other mark.
  /\S/u,
];
const PATTERN = new RegExp(SHAPES.map((shape) => shape.source).join('|'), 'gu');

/** Abbreviations whose full stop belongs to them wherever they stand: those that no sentence ends with, and these. */
const DOTTED: ReadonlySet<string> = new Set([
  ...LEADING,
  ...wordList(
    `skm, phd, csc, drsc, mgr, jr, md, govt, dept, dipl, sr, st, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, inc, ltd, co, corp, no, adv, retd, rtd, ch, tue, tues, wed, thu, thurs, fri, sat, sun, mon`,
  ),
]);

/**
 * Cuts `text` between `from` and `to` into tokens, codes of shares and places in a picture left out. `isQuoted` tells whether a position lies inside a quotation.
 * Initials (`L.T.`), abbreviations (`Mr.`) and ordinals (`27th`) are one token; `’s` is one of its own.
 */
export function tokenise(text: string, from: number, to: number, isQuoted: (at: number) => boolean): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(from, to);
  for (let at = 0; ; ) {
    while (stretch.charCodeAt(at) === BLANK) at++;
    const plain = plainWordEnd(stretch, at);
    if (plain > at) {
      tokens.push(plainWord(stretch.slice(at, plain), from + at, isQuoted(from + at)));
      at = plain;
      continue;
    }
    PATTERN.lastIndex = at;
    const word = PATTERN.exec(stretch)?.[0];
    if (word === undefined) return tokens;
    at = PATTERN.lastIndex;
    if ((word.includes('.') && SHARE.test(word)) || (word.length > 2 && BRACKETS.has(word.charAt(0))))
      continue;
    const start = from + at - word.length;
    const last = tokens.at(-1);
    if (last?.end === start && takesMark(last, word, start + 1 < to))
      tokens[tokens.length - 1] = makeToken(`${last.text}${word}`, last.start, last.quoted);
    else if (owns(tokens, word, start, stretch.slice(at, at + 2)))
      tokens.push({ ...makeToken(word, start, isQuoted(start)), kind: 'word', lower: "'s" });
    else tokens.push(makeToken(word, start, isQuoted(start)));
  }
}

const BLANK = 32;
const COMMA = 44;
const SMALL_A = 97;

/**
 * End of a run of plain letters at `at` with a blank or a comma behind it; `at` where none stands there. Most words are one,
 * and no other shape is: they need not be held against the pattern.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  return behind === BLANK || behind === COMMA ? end : at;
}

/** `a` to `z`, `A` to `Z`. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a word keeps the mark right behind it: `Mr.`, the initial `J.` unless nothing follows, `Dato’`. */
function takesMark(word: Token, mark: string, goesOn: boolean): boolean {
  if (mark === '’' || mark === "'") return word.lower === 'dato';
  if (mark !== '.' || word.kind !== 'word') return false;
  const isCut =
    (word.text.length === 1 && word.capital) || CUT_NAMES.has(word.text) || isUnspeakable(word.text);
  return DOTTED.has(word.lower) || (goesOn && isCut);
}

/**
 * `the Philippines’ Minister`, `Acme Holdings’ chief`: an apostrophe behind a name in s, where no quotation is open. Before a capital
 * only behind a country: else it is inside a name (`the Speakers’ Summit`).
 */
function owns(tokens: readonly Token[], mark: string, start: number, behind: string): boolean {
  if (mark !== '’' && mark !== "'") return false;
  const last = tokens.at(-1);
  if (last?.end !== start || !last.capital || !/s$/i.test(last.text)) return false;
  if (tokens.some(({ text }) => text === '‘' || text === "'")) return false;
  return /^ \p{Ll}/u.test(behind) || (COUNTRIES_IN_S.has(last.lower) && /^ \p{Lu}/u.test(behind));
}

/** Last words, in lower case, of the names of countries and unions that end in s. */
const COUNTRIES_IN_S = new Set(
  wordList(
    `philippines, netherlands, maldives, states, emirates, honduras, cyprus, bahamas, seychelles, mauritius, barbados, laos, comoros, belarus, nations`,
  ),
);

/** Given names that are cut short (`Ma. Elena` for Maria Elena), and are whole names at the end of a sentence. */
const CUT_NAMES = new Set(['Ma', 'Brgy', 'Bgy']);

/** Behind these in one token stand only places in a picture. */
const BRACKETS = new Set(['(', '（']);

/** Every apostrophe and hyphen in its plain shape. */
function folded(lower: string): string {
  return /[’‘´`ʻʼ‐‑‒]/.test(lower) ? lower.replace(/[’‘´`ʻʼ]/g, "'").replace(/[‐‑‒]/g, '-') : lower;
}

/** A word of plain letters. */
function plainWord(text: string, start: number, quoted: boolean): Token {
  const capital = text.charCodeAt(0) < SMALL_A;
  const lower = text.toLowerCase();
  return { text, lower, start, end: start + text.length, kind: 'word', capital, quoted };
}

function makeToken(text: string, start: number, quoted: boolean): Token {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const isWord = !isDigit && /\p{L}/u.test(text);
  return {
    text,
    lower: folded(text.toLowerCase()),
    start,
    end: start + text.length,
    kind: isDigit ? 'number' : isWord ? 'word' : 'mark',
    capital: isWord && /^(?:\p{Lu}|\p{Ll}{2,3}-\p{Lu}|\p{Ll}['’]\p{Lu})/u.test(text),
    quoted,
  };
}
