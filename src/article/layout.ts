import type { Block } from './block.ts';
import { isCaption } from './caption.ts';
import { gluedDate } from './dated-line.ts';
import { isFurniture, isImprint } from './furniture.ts';
import type { HeaderLine } from './header-line.ts';
import { endsSentence, isProse, wordCount } from './prose.ts';
import { headerLineOf } from './read-header-line.ts';
import { turnAt } from './sidebar.ts';
import type { Span } from './span.ts';
import { isTweetText, tweetDate } from './tweet.ts';
import type { DateOrder } from './written-date.ts';

/**
 * What a block is: running text, a short line (a headline, a list item, a scrap), a Markdown heading, a description of the article,
 * a picture's caption, a tweet's signature, matter of the page, the end of the article, or the head of a sidebar.
 */
export type Part =
  | 'prose'
  | 'short'
  | 'heading'
  | 'header'
  | 'caption'
  | 'tweet'
  | 'furniture'
  | 'end'
  | 'sidebar';

/** A block, what it is, and where its own words begin, behind bullets and dates glued to it. */
export interface Placed {
  readonly block: Block;
  readonly part: Part;
  readonly from: number;
  /** Its words from `from` on. */
  readonly words: string;
  readonly header: HeaderLine | null;
}

/** The file name of a picture, printed where the picture stood; its caption follows. */
const PICTURE = /^[\w-]{1,60}\.(?:jpe?g|png|gif|webp)$/i;

/** Glued to the first words: a picture's name, or the label of a board that prints no colons. */
const GLUED =
  /^(?:[\w-]{1,60}\.(?:jpe?g|JPE?G|png|PNG|gif|webp)(?=\p{Lu})|(?:Subject|제목)\s+(?=\p{Lu}|\p{Lo}))/u;

/** A heading of more characters is a paragraph behind a stray mark. */
const LONGEST_HEADING = 400;

/** A longer line is running text, whatever else it looks like. */
const LONGEST_LINE = 4000;

/** What each block is, judged by itself. `order` is how the article writes numeric dates. */
export function placed(blocks: readonly Block[], order: DateOrder | null): Placed[] {
  const all: Placed[] = [];
  for (const block of blocks) {
    const above = all.at(-1);
    if (above && PICTURE.test(above.block.text)) {
      all.push({ ...place(block, order), part: 'caption' });
      continue;
    }
    const value = above?.header?.open === true && wordCount(block.text) <= 14 && !endsSentence(block.text);
    all.push(value ? { ...place(block, order), part: 'header' } : place(block, order));
  }
  return all;
}

function place(block: Block, order: DateOrder | null): Placed {
  const mark = block.mark + (GLUED.exec(block.text)?.[0].length ?? 0);
  const from = block.start + mark;
  const words = block.text.slice(mark);
  const as = (part: Part, header: HeaderLine | null = null): Placed => ({ block, part, from, words, header });
  if (words.length > LONGEST_LINE) {
    const glued = gluedDate(words, from, order);
    const rest = glued?.rest?.start ?? from;
    return { ...as('prose', glued), from: rest, words: words.slice(rest - from) };
  }
  const tweet = tweetDate(block.text, block.start, order);
  if (tweet !== null) return as('tweet', tweet);
  const turn = turnAt(words);
  if (turn !== null) return as(turn);
  if (block.role === 'heading' && words.length <= LONGEST_HEADING) return as('heading');
  if (isImprint(words)) return as('furniture');
  const header = headerLineOf(words, from, order);
  if (header === null) return as(ownPart(words));
  return header.rest === null
    ? as('header', header)
    : withRest(as('header', header), header, header.rest, order);
}

function ownPart(words: string): Part {
  if (isFurniture(words) || isTweetText(words)) return 'furniture';
  if (isCaption(words)) return 'caption';
  return isProse(words) ? 'prose' : 'short';
}

/** A description with text on the same line counts as that text, which may describe the article further. */
function withRest(line: Placed, header: HeaderLine, rest: Span, order: DateOrder | null): Placed {
  const words = line.words.slice(rest.start - line.from, rest.end - line.from);
  const more = headerLineOf(words, rest.start, order);
  const both =
    more === null
      ? header
      : { ...header, dates: [...header.dates, ...more.dates], source: header.source ?? more.source };
  const part = more !== null && more.rest === null ? 'header' : ownPart(words);
  return { ...line, from: rest.start, words, part, header: both };
}
