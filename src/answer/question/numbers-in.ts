import type { Span } from '../../article/span.ts';

const WORDS =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands once twice`.split(
    /\s+/,
  );
const SCALES = 'hundred|thousand|million|billion|trillion|bn|m|percent|per cent';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:\\d+(?:[.,]\\d+)*(?:-\\d+)?(?![\\p{N}]|(?:st|nd|rd|th)(?!\\p{L}))|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|${WORDS.join('|')})(?!\\p{L}))(?:\\s?%| (?:${SCALES})(?!\\p{L}))*`,
  'giu',
);

/** Numbers in figures and words, with their scale (`8.5 million`, `15%`); ordinals are none. Spans count in the article. */
export function numbersIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(NUMBER)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
