import type { Article } from '../../article/article.ts';
import { type Span, sliceOf } from '../../article/span.ts';
import type { NameConcept } from './asked-for.ts';

/**
 * Whether a sentence speaks of a body by the noun in its name (`the university`) and it is the last one with that noun that
 * the article has named before.
 */
export function isTakenUp({ spellings, nouns }: NameConcept, sentence: Span, { text }: Article): boolean {
  return nouns.some((noun) => {
    const taken = new RegExp(
      `(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Tt]his|[Ii]ts) ${noun}(?!\\p{L}| (?:of|for) )`,
      'u',
    );
    if (!taken.test(sliceOf(text, sentence))) return false;
    const capital = noun.charAt(0).toUpperCase() + noun.slice(1);
    const last = text.lastIndexOf(capital, sentence.start);
    return last >= 0 && spellings.some((spelling) => standsAround(spelling, last, text));
  });
}

function standsAround(spelling: string, at: number, text: string): boolean {
  const start = text.indexOf(spelling, Math.max(0, at - spelling.length));
  return start >= 0 && start <= at && at < start + spelling.length;
}
