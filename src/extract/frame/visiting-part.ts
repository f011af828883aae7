import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';
import { isIntroduced } from './introduced.ts';
import { lowerWords } from './lower-words.ts';

/** How many words may stand between `visiting` and the name or office. */
const REACH = 2;

/** How many words behind a name may say that somebody is on a visit. */
const ASIDE = 12;

/**
 * `met with the visiting X`, `with X, who is on a visit to Lund`: whoever is so called came to those whom he meets. Parts
 * without a side only.
 */
export function withVisitors(clause: Clause, parts: readonly Part[]): readonly Part[] {
  if (parts.filter(({ as }) => as === 'agent' || as === 'patient').length < 2) return parts;
  return parts.map((part) =>
    part.side === null && part.as !== 'attendee'
      ? { ...part, side: isVisiting(clause, part, parts) ? 'guest' : sideCalled(clause, part.phrase) }
      : part,
  );
}

/** `his guest, Minister X`, `their host, the Rector`: what somebody is called before his name. */
function sideCalled({ sentence: { tokens, words } }: Clause, { kind, from, head }: Phrase): Part['side'] {
  if (kind !== 'person') return null;
  const { possessives, guestNouns, hosting } = words.frames;
  const at = tokens.findIndex(
    ({ lower }, k) => k >= from - 1 && k < head.from && (guestNouns.has(lower) || hosting.has(lower)),
  );
  if (at < 1 || !possessives.has(tokens[at - 1]?.lower ?? '')) return null;
  return guestNouns.has(tokens[at]?.lower ?? '') ? 'guest' : 'host';
}

function isVisiting({ sentence }: Clause, { phrase }: Part, parts: readonly Part[]): boolean {
  const { kind, from, to, head } = phrase;
  const { tokens, words } = sentence;
  if (kind !== 'person' && kind !== 'office') return false;
  const behind = lowerWords(sentence, to, to + ASIDE);
  if (words.frames.travelling.test(behind)) return true;
  // `Minister X met Minister Y of Peru during his visit to the country`: of two, the one whose country is named.
  const isFromThere = isIntroduced(sentence, phrase);
  const isAlone = parts.filter((part) => isIntroduced(sentence, part.phrase)).length === 1;
  if (isFromThere && isAlone && words.frames.onHomeVisit.test(behind)) return true;
  const lead = tokens.slice(Math.max(0, from - 1), Math.min(head.from, from + REACH));
  return lead.some(({ lower, capital }) => !capital && words.frames.onVisit.has(lower));
}
