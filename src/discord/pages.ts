import type { Item } from '../answer/answer.ts';

/** The parts of a page that an item of each kind takes: five facts a page, one article, twenty unread files. */
const SHARES: Readonly<Record<Item['kind'], number>> = {
  event: 12,
  passage: 12,
  mention: 12,
  profile: 12,
  article: 60,
  corpus: 24,
  unread: 3,
  help: 5,
};
const WHOLE_PAGE = 60;

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
