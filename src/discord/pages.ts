import type { Item } from '../answer/answer.ts';
import { MESSAGE_COMPONENTS } from './limits.ts';

/** Components of a fact: its box, the text and a row with three buttons. */
const A_FACT = 6;
/**
 * Components of the rest of a message: its head, the heading of mentions, and rows of three buttons to turn pages and to mean
 * another name.
 */
const THE_REST = 10;
/** Five, as it happens: about as many as can be read at a glance. */
const FACTS = Math.floor((MESSAGE_COMPONENTS - THE_REST) / A_FACT);

/** Into how many parts a page is thought divided, and how many of them an item of each kind takes. */
const WHOLE_PAGE = 12 * FACTS;
const SHARES: Readonly<Record<Item['kind'], number>> = {
  event: WHOLE_PAGE / FACTS,
  passage: WHOLE_PAGE / FACTS,
  mention: WHOLE_PAGE / FACTS,
  profile: WHOLE_PAGE / FACTS,
  article: WHOLE_PAGE,
  corpus: WHOLE_PAGE / 3,
  unread: WHOLE_PAGE / 20,
  help: WHOLE_PAGE / 12,
};

/** The items of each page, in order; never an empty list of pages. */
export function pagesOf(items: readonly Item[]): (readonly Item[])[] {
  const pages: Item[][] = [[]];
  let taken = 0;
  for (const item of items) {
    const share = SHARES[item.kind];
    if (taken + share > WHOLE_PAGE) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(item);
    taken += share;
  }
  return pages;
}
