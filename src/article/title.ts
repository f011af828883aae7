import type { Article, Read } from './article.ts';
import type { Body } from './body.ts';
import { isPath } from './furniture.ts';
import type { Placed } from './layout.ts';
import { plainWords } from './markdown.ts';
import { endsSentence, wordCount } from './prose.ts';
import { overlaps, type Span } from './span.ts';
import { printable } from './value.ts';

/** The longest title that is made from a first sentence, in characters. */
const MADE_LENGTH = 100;

/** A headline is shorter than this, in words. */
const LONGEST_HEADLINE = 45;

/** The headline is one of this many lines above the body. */
const REACH = 60;

/** An organisation's or site's name at the head of a page, as long as no verb stands in it. */
const SITE =
  /^(?:the )?(?:(?:official )?(?:web ?site|portal)|ministry|office|department|embassy|consulate|government|permanent mission|state council|bureau|commission|city|municipality|prefecture|university|federal|republic|kingdom|council|chamber|european (?:commission|union|parliament))\b|\b(?:ministry|office|department|embassy|government|council|university|portal|website|newsroom|news|daily|times|online|government of \S+)$/i;

const HEADLINE_VERB =
  /\b(?:meets?|met|visits?|visited|signs?|signed|inks?|holds?|held|hosts?|receives?|received|attends?|welcomes?|calls?|talks?|agrees?|launch(?:es|ed)?|opens?|opened|leads?|pays?|wins?|seeks?|to|discuss(?:es|ed)?|announces?|says?|begins?|starts?|is|are|was|were|will|join(?:s|ed)?|sends?|gets?|marks?|celebrates?|strengthens?|expands?|deepens?)\b/i;

/**
 * The headline: the line above the body that looks most like one. `all` are the article's lines, of which those
 * before the `body` are its header; `sentence` is the index of a headline that reads like a sentence, or -1, and
 * `dateline` a place named on a line of its own, which is none. Null where the source has no headline.
 */
export function headlineOf(
  all: readonly Placed[],
  body: Body,
  sentence: number,
  dateline: Span | null,
): Read<string> | null {
  const { first } = body;
  const header = all.slice(Math.max(0, first - REACH), first);
  const labelled = header
    .map(({ header: described }) => described?.title ?? null)
    .find((title) => title !== null);
  if (labelled) return labelled;
  const own = all[sentence];
  if (own) return headlineFrom(own, all);
  const candidates = header.filter(
    (line) => isCandidate(line) && !(dateline !== null && overlaps(line.block, dateline)),
  );
  const proper = candidates.find(({ words }) => wordCount(words) >= 4);
  let best: Placed | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const line of candidates) {
    const score = scoreOf(line, header, all.slice(first, first + 5)) + (line === proper ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  const chosen = best ?? repeatedBelow(all, first);
  return chosen === null ? pathEnd(header) : headlineFrom(chosen, all);
}

function headlineFrom({ words, from }: Placed, all: readonly Placed[]): Read<string> {
  return {
    value: printable(plainWords(withoutSite(words, all))),
    span: { start: from, end: from + words.length },
  };
}

/** A headline printed twice below the first paragraph, as text and as the name of a picture. */
function repeatedBelow(all: readonly Placed[], first: number): Placed | null {
  const below = all
    .slice(first + 1, first + 5)
    .filter((line) => isCandidate(line) && wordCount(line.words) >= 4);
  return (
    below.find((line, index) => below.slice(index + 1).some(({ words }) => words === line.words)) ?? null
  );
}

function isCandidate({ part, words, block }: Placed): boolean {
  if (part === 'heading') return true;
  const headline = part === 'short' && !/^[•·●▪■◆◦‣*–—-]/.test(block.text) && !/[:;,:;,]$/.test(words);
  return headline && wordCount(words) >= 2 && wordCount(words) <= LONGEST_HEADLINE;
}

/** How much a line of the `header` looks like the headline; `below` are the first lines of the body. */
function scoreOf(line: Placed, header: readonly Placed[], below: readonly Placed[]): number {
  const { words, part } = line;
  const count = /^(.+)\s\1$/.test(words) ? wordCount(words) / 2 : wordCount(words);
  let score = count >= 4 ? 4 : 0;
  if (part === 'heading') score += 5;
  if (line.block.role === 'item') score -= 2;
  if (header[header.indexOf(line) + 1]?.part === 'header') score += 1;
  if (count >= 4 && [...header, ...below].some((other) => other !== line && repeats(other, words)))
    score += 4;
  if (SITE.test(words) && !HEADLINE_VERB.test(words)) score -= 4;
  if (HEADLINE_VERB.test(words)) score += 1;
  return score;
}

/** Whether another line says the headline again: whole, at its start, or as the end of the page's path. */
function repeats(other: Placed, headline: string): boolean {
  if (other.part !== 'furniture' && other.part !== 'short' && other.part !== 'prose') return false;
  const wanted = fold(headline);
  if (other.part === 'prose') return fold(other.words.slice(0, headline.length + 20)).startsWith(wanted);
  const words = fold(other.words);
  if (other.part === 'furniture') return isPath(other.words) && words.endsWith(wanted);
  const begun = wordCount(other.words) >= 4 && wanted.startsWith(`${words} `);
  return begun || words.startsWith(wanted) || words.endsWith(` ${wanted}`);
}

function fold(words: string): string {
  return printable(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Headline | Site`: the site's name is no part of it where a bar sets it off. */
function withoutSite(words: string, all: readonly Placed[]): string {
  const [headline, ...rest] = words.split(/\s+[||]\s+/);
  if (headline !== undefined && rest.length > 0 && wordCount(headline) >= 4) return headline;
  const dash = words.lastIndexOf(' - ');
  const start = dash < 0 ? '' : words.slice(0, dash);
  return start !== '' && all.slice(0, REACH).some((line) => fold(line.words) === fold(start)) ? start : words;
}

/** The last part of the page's path, where it is long enough for a headline. */
function pathEnd(header: readonly Placed[]): Read<string> | null {
  for (const { part, words, from } of header) {
    if (part !== 'furniture' || !isPath(words)) continue;
    const start = words.search(/[^>»›→]*$/);
    const value = printable(words.slice(start));
    if (wordCount(value) >= 5) return { value, span: { start: from + start, end: from + words.length } };
  }
  return null;
}

/**
 * The index of a headline that reads like a sentence (`What did the mayor say?`), or -1. It is the first line that
 * is no matter of the page, short, and set off from the body by the header's date line, or ends in a question or call.
 */
export function sentenceHeadline(all: readonly Placed[]): number {
  const index = all.findIndex(({ part }) => part === 'prose' || part === 'short' || part === 'heading');
  const line = all[index];
  if (line?.part !== 'prose' || line.block.role !== 'line' || wordCount(line.words) > 22) return -1;
  const more = all.slice(index + 1);
  if (!more.some(({ part }) => part === 'prose') || more.some(({ part }) => part === 'heading')) return -1;
  if (/[.!?。]["”]?\s+\p{Lu}/u.test(line.words) || !endsSentence(line.words)) return -1;
  const repeated = more.slice(0, REACH).some((other) => repeats(other, line.words));
  const described = more[0]?.part === 'header' && (more[0].header?.dates.length ?? 0) > 0;
  return repeated || described || /[?!?!]["”]?$/.test(line.words) ? index : -1;
}

/**
 * The index of a site's slogan above everything, or -1: a short sentence, with a headline and a date line between it
 * and the first paragraph.
 */
export function sloganOf(all: readonly Placed[]): number {
  const index = all.findIndex(({ part }) => part === 'prose' || part === 'short' || part === 'heading');
  const line = all[index];
  if (line?.part !== 'prose' || wordCount(line.words) > 12) return -1;
  const next = all.findIndex(({ part }, at) => at > index && part === 'prose');
  const between = all.slice(index + 1, Math.max(next, index + 1));
  const headed = between.some((other) => isCandidate(other) && wordCount(other.words) >= 4);
  return headed && between.some(({ header }) => (header?.dates.length ?? 0) > 0) ? index : -1;
}

/** A title made from the start of the first sentence, cut at a word, for a source that has none. */
export function madeTitle(text: string, first: Span | null): Article['title'] {
  if (first === null) return { value: '(no title)', span: null, made: true };
  const sentence = printable(text.slice(first.start, first.end));
  if (sentence.length <= MADE_LENGTH)
    return { value: sentence, span: { start: first.start, end: first.end }, made: true };
  const cut = sentence.slice(0, MADE_LENGTH - 1);
  const atWord = cut.replace(/\s+\S*$/, '').replace(/[\s,;:–—-]+$/, '');
  const words = atWord.length > MADE_LENGTH / 2 ? atWord : cut;
  return {
    value: `${words}…`,
    span: { start: first.start, end: first.start + endOfWords(text.slice(first.start, first.end), words) },
    made: true,
  };
}

/** How many characters of `sentence` say `words`, which may have fewer blanks. */
function endOfWords(sentence: string, words: string): number {
  let at = 0;
  for (const word of words.split(' ')) {
    const found = sentence.indexOf(word, at);
    at = found < 0 ? at + word.length : found + word.length;
  }
  return Math.min(at, sentence.length);
}
