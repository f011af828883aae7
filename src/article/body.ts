import type { Placed } from './layout.ts';
import { isListHeading } from './list-heading.ts';
import { endsSentence, isUnfinishedSentence, wordCount } from './prose.ts';

/** Which of an article's lines are its body, and where the matter before and after it lies. */
export interface Body {
  readonly lines: readonly Placed[];
  /** Index of the first body line; the lines before it are the header. */
  readonly first: number;
  /** Index of the line that ends the article, or the number of lines. */
  readonly end: number;
}

/**
 * Tells the body from header, sidebars and footer. It begins at the first running text after `headline` (the index
 * of a headline that reads like a sentence, or -1) and runs to the article's end mark or to a list of other articles.
 */
export function bodyOf(all: readonly Placed[], headline: number): Body {
  const prose = all.findIndex(({ part }, index) => index > headline && part === 'prose');
  if (prose < 0) return bodyWithoutProse(all, headline);
  const first = opensWithoutStop(all, prose, headline) ? prose - 1 : prose;
  const end = endOf(all, prose);
  const last = all.findLastIndex(
    ({ part }, index) => index < end && part !== 'furniture' && part !== 'header',
  );
  const lines: Placed[] = [];
  let listed = false;
  for (let index = first; index < end; index++) {
    const line = all[index];
    if (!line) continue;
    const taken =
      line.part === 'prose' ||
      opensList(all, index) ||
      (lines.length > 0 && isListHeading(line.words)) ||
      (line.part === 'short' && isShortBody(all, index, index === last, listed));
    if (taken) lines.push(line);
    if (taken && (line.block.role !== 'item' || /[::]$/.test(line.words))) {
      listed =
        /[::]["”*_]*$/.test(line.words) || isListHeading(line.words) || (listed && line.part === 'short');
    } else if (!taken && line.part !== 'furniture') listed = false;
  }
  return { lines: onceEach(withoutTeaser(lines)), first, end };
}

/** The first paragraph of the text may lack its full stop: a whole sentence below a title, right before the running text. */
function opensWithoutStop(all: readonly Placed[], prose: number, headline: number): boolean {
  const line = all[prose - 1];
  const isBelowTitle = prose - 1 > Math.max(headline, 0);
  return isBelowTitle && line?.part === 'short' && isLongSentence(line.words);
}

/** Leaves out a first line that only teases: it breaks off, and the next line begins with the same words. */
function withoutTeaser(lines: Placed[]): Placed[] {
  const [first, second] = lines;
  if (!first || !second || !/(?:\.{3}|…)$/.test(first.words)) return lines;
  const teaser = first.words.replace(/[.…]+$/, '').replace(/[\s,]{1,9}$/, '');
  return teaser.length >= 30 && second.words.startsWith(teaser) ? lines.slice(1) : lines;
}

/** Few titles and standfirsts have so many words. */
const LONGEST_TITLE = 22;

/** The first two words of a line. */
const OPENING = /([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)/u;

/** A line that stands twice, as a standfirst or under a picture, counts once. */
function onceEach(lines: readonly Placed[]): Placed[] {
  const alike = Map.groupBy(lines, ({ words }) => OPENING.exec(words)?.slice(1).join(' '));
  const again = new Set([...alike.values()].flatMap(repeated));
  return lines.filter((line) => !again.has(line) || wordCount(line.words) < 6);
}

/** Those lines that have the words of one before them. */
function repeated(lines: readonly Placed[]): Placed[] {
  if (lines.length === 1) return [];
  const seen = new Set<string>();
  return lines.filter(({ words }) => {
    const key = words.replace(/[^\p{L}\p{N}]+/gu, ' ');
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}

/** A short line counts as a list item after a colon or with a list's punctuation, or as a sentence without full stop. */
function isShortBody(all: readonly Placed[], index: number, last: boolean, listed: boolean): boolean {
  const line = all[index];
  if (!line) return false;
  const { words, block } = line;
  if (block.role === 'item' && /[;;,,、]$/.test(words)) return true;
  if (endsSentence(words) && wordCount(words) >= 2 && block.role === 'item') return true;
  if (listed && (block.role === 'item' || isListed(all, index))) return true;
  if (!isUnfinishedSentence(words)) return false;
  const near = all[index - 1]?.part === 'prose';
  return wordCount(words) >= (last && near ? 7 : 14);
}

/** A sentence without full stop that is longer than most titles. */
function isLongSentence(words: string): boolean {
  return isUnfinishedSentence(words) && wordCount(words) >= LONGEST_TITLE;
}

/** `Under the agreement:` with a list item below it. */
function opensList(all: readonly Placed[], index: number): boolean {
  const line = all[index];
  return line?.part === 'short' && /\S\s\S.*[::]$/.test(line.words) && all[index + 1]?.block.role === 'item';
}

/** Lines without bullets after a colon are a list where there are at least two of them. */
function isListed(all: readonly Placed[], index: number): boolean {
  return all[index - 1]?.part === 'short' || all[index + 1]?.part === 'short';
}

/** The index of the end mark, or of a sidebar with less running text after it than before. */
function endOf(all: readonly Placed[], first: number): number {
  const total = all.reduce((sum, line, index) => sum + (index < first ? 0 : proseLength(line)), 0);
  let before = 0;
  for (let index = first; index < all.length; index++) {
    const line = all[index];
    if (line?.part === 'end' && index > first) return index;
    if (line?.part === 'sidebar' && total - before <= before) return index;
    if (line) before += proseLength(line);
  }
  return all.length;
}

function proseLength({ part, words }: Placed): number {
  return part === 'prose' ? words.length : 0;
}

/** A text without one proper sentence: what reads like one, else every line that is not of the page. */
function bodyWithoutProse(all: readonly Placed[], headline: number): Body {
  const short = all.filter(({ part }, index) => part === 'short' && index > headline);
  const sentences = short.filter(({ words }) => isUnfinishedSentence(words));
  const lines = sentences.length > 0 ? sentences : short.slice(1);
  const first = lines[0] ? all.indexOf(lines[0]) : all.length;
  return { lines, first, end: all.length };
}
