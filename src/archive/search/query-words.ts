/** A query taken apart. */
export interface QueryWords {
  /** What is asked, without quotes and excluded words. */
  readonly asked: string;
  /** Phrases in quotes, which an article must have as they stand, any case. */
  readonly phrases: readonly string[];
  /** What an article must not have. */
  readonly excluded: readonly string[];
}

const phrase = /(?<![\p{L}\p{N}])(-?)["“”„«]([^"“”„«»]+)["“”»]/gu;
const minus = /(?<=^|\s)[-−](?=[\p{L}\p{N}])(\S+)/gu;

/** A text of more words than this is prose, not a query: its quotation marks and dashes are only marks. */
const longestQuery = 20;

function isProse(words: string): boolean {
  return words.trim().split(/\s+/).length > longestQuery;
}

/** `battery "Windsor Mayor" -Canada` → what is asked for, what must be there, what must not. */
export function queryWords(words: string): QueryWords {
  if (isProse(words)) return { asked: words, phrases: [], excluded: [] };
  const phrases: string[] = [];
  const excluded: string[] = [];
  const unquoted = words.replace(phrase, (_, sign: string, inside: string) => {
    if (sign === '-') {
      excluded.push(inside.trim());
      return ' ';
    }
    if (/[\p{L}\p{N}]/u.test(inside)) phrases.push(inside.trim());
    return ` ${inside} `;
  });
  const asked = unquoted.replace(minus, (_, word: string) => {
    excluded.push(word);
    return ' ';
  });
  return { asked: asked.trim(), phrases, excluded };
}

/** The query as typed, with spaces in place of what it excludes. */
export function withoutExcluded(words: string): string {
  if (isProse(words)) return words;
  return words
    .replace(phrase, (all, sign: string) => (sign === '-' ? blank(all) : all))
    .replace(minus, blank);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** The words of a phrase in a row, whatever spaces and marks stand between them. */
export function phrasePattern(words: string): RegExp {
  const parts = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]{1,4}')}(?![\\p{L}\\p{N}])`, 'iu');
}
