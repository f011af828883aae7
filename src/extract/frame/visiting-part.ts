import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';

/** How many words may stand between `visiting` and the name or office. */
const REACH = 2;

/** How many words behind a name may say that somebody is on a visit. */
const ASIDE = 12;

/** `met with the visiting X`, `with X, who is on a visit to Lund`: whoever is so called came to those whom he meets. Parts without a side only. */
export function withVisitors(clause: Clause, parts: readonly Part[]): readonly Part[] {
  const isMet = parts.some(({ as }) => as === 'agent') && parts.some(({ as }) => as === 'patient');
  if (!isMet) return parts;
  return parts.map((part) =>
    part.side === null && part.as !== 'attendee' && isVisiting(clause, part.phrase)
      ? { ...part, side: 'guest' }
      : part,
  );
}

function isVisiting({ sentence }: Clause, { kind, from, to, head }: Phrase): boolean {
  const { tokens, words } = sentence;
  if (kind !== 'person' && kind !== 'office') return false;
  if (words.frames.travelling.test(lowerWords(sentence, to, to + ASIDE))) return true;
  const lead = tokens.slice(Math.max(0, from - 1), Math.min(head.from, from + REACH));
  return lead.some(({ lower, capital }) => !capital && words.frames.onVisit.has(lower));
}
