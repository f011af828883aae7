import type { Article } from '../article/article.ts';
import { sliceOf } from '../article/span.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { Complain } from './complaint.ts';
import type { Share } from './figures.ts';
import type { NoFact } from './gold.ts';
import { dateFits, familyOf } from './match-event.ts';

/** A text that reports nothing as having happened, with what the extraction made of it. */
export interface NoFactCase {
  readonly noFact: NoFact;
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

/** How many texts without a fact are left without one. Events of type `other` are allowed. */
export function scoreNoFacts(cases: readonly NoFactCase[], complain: Complain): Share {
  const share = { right: 0, of: cases.length };
  for (const { noFact, article, events } of cases) {
    const facts = events.filter((event) => isFact(event, noFact));
    if (facts.length === 0) share.right++;
    for (const event of facts) {
      const [first] = event.evidence;
      const what = `${event.type} (${event.trigger.text}), though ${noFact.why}`;
      complain({ where: noFact.id, what, sentence: first ? sliceOf(article.text, first) : noFact.text });
    }
  }
  return share;
}

function isFact(event: NewsEvent, { tolerates }: NoFact): boolean {
  if (event.status !== 'happened' || event.type === 'other') return false;
  return !tolerates.some(
    (past) => familyOf(past.type) === familyOf(event.type) && dateFits(past.date, event.date.value),
  );
}
