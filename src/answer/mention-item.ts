import type { Archive } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { PassageItem } from './answer.ts';
import { passageItem } from './passage-item.ts';

/** How many passages show that words occur: enough to see where, too few to pass for an answer. */
const MENTIONS = 3;

/** Sentences in which one of `spellings` stands as it is written, any case: the best articles' first, one an article. */
export function mentionItems(spellings: readonly string[], archive: Archive): readonly PassageItem[] {
  const pattern = anyOf(spellings);
  const [fullest] = spellings;
  if (!pattern || fullest === undefined) return [];
  const hits = archive.search({ words: fullest, limit: 20 }).hits;
  return hits
    .map(({ article }) => mentionIn(article, pattern))
    .filter((item) => item !== undefined)
    .slice(0, MENTIONS);
}

function mentionIn(article: Article, pattern: RegExp): PassageItem | undefined {
  for (const sentence of article.sentences) {
    const marks: Span[] = [...article.text.slice(sentence.start, sentence.end).matchAll(pattern)].map(
      (match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }),
    );
    if (marks.length > 0)
      return passageItem('mention', article, { start: sentence.start, end: sentence.end }, marks);
  }
  return undefined;
}

/** Whole words only: `Li` is no mention in `Lin`. */
function anyOf(spellings: readonly string[]): RegExp | undefined {
  const words = spellings
    .map((spelling) => spelling.trim().split(/\s+/).map(escaped).join('\\s+'))
    .filter((pattern) => pattern !== '');
  if (words.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** `words` as a pattern that matches exactly them. */
function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
