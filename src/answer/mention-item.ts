import type { Archive } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { PassageItem } from './answer.ts';
import { passageItem } from './passage-item.ts';

/** How many passages show that words occur: enough to see where, too few to pass for an answer. */
const MENTIONS = 3;

/** How many spellings of a name are looked for: beyond the first few they differ in little. */
const SPELLINGS = 4;

/** Sentences in which one of `spellings` stands as it is written, any case: the best articles' first, one an article. */
export function mentionItems(spellings: readonly string[], archive: Archive): readonly PassageItem[] {
  const pattern = anyOf(spellings);
  if (!pattern) return [];
  const phrases = spellings.slice(0, SPELLINGS).map((spelling) => `"${spelling.replace(/["“”„«»]/g, ' ')}"`);
  const hits = phrases.flatMap((words) => archive.search({ words, limit: 2 * MENTIONS }).hits);
  return [...new Set(hits.map(({ article }) => article))]
    .map((article) => mentionIn(article, pattern))
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

/** Any of the spellings as whole words, `Li` not in `Lin`; in scripts without spaces between words, wherever it stands. */
function anyOf(spellings: readonly string[]): RegExp | undefined {
  const patterns = spellings
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '')
    .map((spelling) => {
      const words = spelling.split(/\s+/).map(escaped).join('\\s+');
      return UNSPACED.test(spelling) ? words : `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
    });
  return patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'giu');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** `words` as a pattern that matches exactly them. */
function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
