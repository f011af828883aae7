import type { Article } from '../../article/article.ts';
import { contains, overlaps, type Span } from '../../article/span.ts';
import type { NameConcept } from './asked-for.ts';
import { mentionsIn } from './mentions-in.ts';
import { type SentenceFit, termsIn } from './sentence-fit.ts';

/**
 * Whether the sentence has the place asked for only in the name of something that lies there (`the Chamber of Commerce in
 * Ostby`), of which the question says nothing.
 */
export function liesThere(
  { isPlace, ways }: NameConcept,
  { sentence, topicWords }: SentenceFit,
  said: readonly Span[],
  article: Article,
): boolean {
  if (!isPlace || said.length === 0) return false;
  const bodies = mentionsIn(article, sentence).filter(({ kind }) => kind === 'body');
  return said.every((word) =>
    bodies.some(({ span }) => {
      const others = termsIn(article, span).filter(({ term }) => !ways.some((way) => way.includes(term)));
      return (
        contains(span, word) &&
        others.length > 1 &&
        !others.some((other) => topicWords.flat().some((topic) => overlaps(topic, other)))
      );
    }),
  );
}
