/** Mentions of people, channels and emoji as Discord writes them, and HTML tags: nobody asks about them. */
const MENTION =
  /<(?:[@#][!&]?\d+|a?:\w+:\d+|\/?[a-z][a-z\d]{0,9})>|(?<![\p{L}\p{N}])@(?:everyone|here)(?![\p{L}\p{N}])/giu;

/** Bold, code, spoilers and struck out words, and what a quotation or a heading begins with. */
const MARKS = /[*`]+|\|\||~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|^\s*(?:>+|#+)\s/gmu;

/** What somebody typed without Discord’s markup, or as it is where nothing else is left. */
export function withoutMarkup(typed: string): string {
  const bare = typed.replace(MENTION, ' ').replace(MARKS, '').replace(/\s+/g, ' ').trim();
  return bare === '' ? typed : bare;
}
