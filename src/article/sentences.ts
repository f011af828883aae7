import {
  CAPITAL_TITLES,
  ENDING,
  isUnspeakable,
  LEADING,
  NUMBERED,
  OPENERS,
  REPLIES,
} from './abbreviations.ts';
import type { Sentence } from './article.ts';
import { trimmed } from './lines.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How far a bracket may stay open before it is taken for one that nobody closed. */
const BRACKET_REACH = 400;

/** A sentence of this many characters ends at the next full stop, whatever stands before it. */
const LONGEST_SENTENCE = 4000;

/**
 * The sentences of `paragraphs`, in order, with the number of the paragraph that each stands in.
 * A line end inside a paragraph does not end a sentence. Spans count in `text` and hold no blanks at their ends.
 */
export function sentencesOf(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((span, paragraph) =>
    split(text, span).map((sentence) => ({ ...sentence, paragraph })),
  );
}

function split(text: string, { start, end }: Span): Span[] {
  const body = text.slice(start, end).replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ');
  const ends: number[] = [];
  for (const { segment, index } of segmenter.segment(body)) {
    ends.push(...gluedEnds(segment, index), index + segment.length);
  }
  const sentences: Span[] = [];
  let from = 0;
  for (const [index, stop] of ends.entries()) {
    if (index < ends.length - 1 && runsOn(body, from, stop)) continue;
    const span = trimmed(text, { start: start + from, end: start + stop });
    if (span.end > span.start) sentences.push(span);
    from = stop;
  }
  return sentences;
}

/** Ends of sentences that lack the space after the full stop (`of the city.The two sides`), counted in the body. */
function gluedEnds(segment: string, index: number): number[] {
  const ends: number[] = [];
  for (const match of segment.matchAll(/(?<=[\p{Ll}\d)]{2})[.!?]["”’]?(?=["“‘]?\p{Lu}\p{Ll}*\s)/gu)) {
    const token = /\S*$/.exec(segment.slice(0, match.index))?.[0] ?? '';
    if (!/[/@]|www\./.test(token) && !isAbbreviation(token)) ends.push(index + match.index + match[0].length);
  }
  return ends;
}

function isAbbreviation(token: string): boolean {
  const word = token.toLowerCase().replace(/^[("“‘[]+/, '');
  return LEADING.has(word) || ENDING.has(word) || NUMBERED.has(word);
}

/** Whether the sentence from `from` goes on after `stop`: an abbreviation, an open bracket, a quoted question. */
function runsOn(body: string, from: number, stop: number): boolean {
  if (stop - from > LONGEST_SENTENCE) return false;
  const next = /^\s*["“‘'(«„[]*(\S+)/.exec(body.slice(stop, stop + 60))?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return true;
  if (isOpenBracket(body, from, stop) || /\s\.{3}\s*$/.test(body.slice(from, stop))) return true;
  // `Prof. (Dr.) Roe`, `Gen. (Retd.) Roe`.
  const [, inBrackets = ''] = /\((\S+)\.\)\s*$/.exec(body.slice(from, stop)) ?? [];
  if (LEADING.has(inBrackets.toLowerCase()) || ENDING.has(inBrackets.toLowerCase())) return true;
  const [, before = '', last] =
    /(?:(\S+)\s+)?(?<!\S)(\S+)\.\s*$/.exec(body.slice(Math.max(from, stop - 40), stop)) ?? [];
  if (last === undefined) return false;
  if (isInTitle(before, last) || isLoneTitle(body.slice(from, stop).trim())) return true;
  return abbreviates(last, next) || isSpacedTitle(before, last) || isOrdinal(before, last, next);
}

/** `prof. dr. sc. Roe`, `dipl. oec. Roe`: a short word right behind a title goes on with it. */
function isInTitle(before: string, last: string): boolean {
  const title = before.replace(/^[("“‘'«„[]+/, '');
  return title.endsWith('.') && LEADING.has(title.slice(0, -1).toLowerCase()) && /^\p{Ll}{1,4}$/u.test(last);
}

/** `Dep. Roe`, at the start of a sentence: so short a word with a capital says by itself nothing but who somebody is. */
function isLoneTitle(sentence: string): boolean {
  const [, word] = /^(\p{Lu}\p{Ll}{1,3})\.$/u.exec(sentence) ?? [];
  return word !== undefined && !REPLIES.has(word.toLowerCase());
}

/** `H. E. Mr. Roe`, `H. M. King Roe`: a title in two letters with a blank between them. */
function isSpacedTitle(before: string, last: string): boolean {
  const [, first = ''] = /^[("“‘'«„[]*(\p{Lu})\.$/u.exec(before) ?? [];
  return /^\p{Lu}$/u.test(last) && LEADING.has(`${first}.${last}`.toLowerCase());
}

/** Whether `last` (the word before a full stop, without it) is an abbreviation, given the word that follows. */
function abbreviates(last: string, next: string): boolean {
  const word = last.toLowerCase().replace(/^[("“‘'«„[]+/, '');
  if (LEADING.has(word) || LEADING.has(word.split('-').at(-1) ?? '') || isGluedTitle(last)) return true;
  // `HE. Roe` is His Excellency; a sentence may end with `he`.
  if (CAPITAL_TITLES.has(last.replace(/^[("“‘'«„[]+/, '')) && /^\p{Lu}/u.test(next)) return true;
  // `Ali A. A. Berg`: another initial opens nothing.
  const opener = !/^\p{Lu}\./u.test(next) && OPENERS.has(next.toLowerCase().replace(/[^\p{L}].*$/u, ''));
  const isInitial = /^(?:[\p{L}\d]+-)*(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(
    last.replace(/^[("“‘'«„[]+/, ''),
  );
  if (isInitial && !/^\d/.test(next)) return !opener;
  if (NUMBERED.has(word) && !isUnspeakable(last)) return /^\d/.test(next);
  return (isInitial || ENDING.has(word) || isUnspeakable(last)) && !opener;
}

/** `Prof.Dr`, `Assoc.Prof`: titles without a blank between them. */
function isGluedTitle(last: string): boolean {
  const parts = last.split('.');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part) && LEADING.has(part.toLowerCase()));
}

/** German ordinals (`am 12. Mai`, `zum 25. Jahrestag`, `2. Bürgermeister`), and `a. D.` behind an office. */
function isOrdinal(before: string, last: string, next: string): boolean {
  if (last === 'a' && next.startsWith('D.')) return true;
  if (!/^\d{1,2}$/.test(last)) return false;
  const isDetermined = /^(?:der|die|das|des|dem|den|zum|zur|beim|ihre[mnrs]?|seine[mnrs]?)$/i.test(before);
  return startsWithMonth(next) || isDetermined || /^(?:Ober)?(?:B|b)ürgermeister|^Beigeordnete/.test(next);
}

function startsWithMonth(next: string): boolean {
  return /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/.test(
    next,
  );
}

function isOpenBracket(body: string, from: number, stop: number): boolean {
  const sentence = body.slice(from, stop);
  for (const [open, close] of ['()', '[]', '()', '【】']) {
    if (open === undefined || close === undefined || !sentence.includes(open)) continue;
    if (sentence.lastIndexOf(open) < sentence.lastIndexOf(close)) continue;
    const closes = body.indexOf(close, stop);
    if (closes >= 0 && closes - stop < BRACKET_REACH) return true;
  }
  return false;
}
