import type { ArticleCard, Citation } from '../answer/answer.ts';
import { dayInWords } from './event-date.ts';
import { fixed, line, type Piece, smallPrint } from './piece.ts';

const MOST_A_TITLE = 200;
const MOST_A_SOURCE = 80;
/** So many articles that tell the same are named; the rest are counted. */
const OTHERS_NAMED = 2;

/** Where a fact stands: title, source and day of publication in small print. */
export function sourceLine(article: ArticleCard, before = ''): Piece {
  const opening = `${before}${article.titleMade ? 'Untitled, begins: ' : ''}`;
  const title = line(opening, article.title, '', opening.length + MOST_A_TITLE);
  return smallPrint([title, ...publication(article)]);
}

/** Source and day of publication, or that they are not known. */
export function publication({ source, published }: ArticleCard): Piece[] {
  return [
    source === null ? fixed('source not named') : line('', source, '', MOST_A_SOURCE),
    fixed(published === null ? 'no publication date' : `published ${dayInWords(published)}`),
  ];
}

/** The other articles that tell of the same. */
export function alsoLines(also: readonly Citation[]): Piece[] {
  const named = also.slice(0, OTHERS_NAMED).map(({ article }) => sourceLine(article, 'Also told in: '));
  const rest = also.length - named.length;
  return rest > 0
    ? [...named, fixed(`-# and in ${rest} more ${rest === 1 ? 'article' : 'articles'}`)]
    : named;
}
