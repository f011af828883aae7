import type { Clause } from '../clause/clause.ts';

export function wordsBehind(clause: Clause): string {
  return clause.sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 6)
    .map((token) => token.lower)
    .join(' ');
}
