import type { Clause } from '../clause/clause.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { behind, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/**
 * What a host did with a guest (`Rector Y showed Ambassador X around the campus on Tuesday`, `Minister X was briefed by General Y on
 * Monday`), where it is the news itself: told at the beginning, of a day, of two people with their offices. Weak, so that whatever
 * else tells of it takes it up; null where it only adds to something told elsewhere.
 */
export function leadOfHosting(
  clause: Clause,
  rule: string,
  guests: readonly Phrase[],
  hosts: readonly Phrase[],
): FrameDraft | null {
  const { index, verb, sentence } = clause;
  const dates = clause.dates.length > 0 ? clause.dates : datesOfWelcome(clause);
  if (
    !isInLead(index) ||
    dates.length === 0 ||
    !guests.some((guest) => isHolder(guest) || isParty(guest)) ||
    !hosts.some(isHolder)
  )
    return null;
  // Who briefs somebody may as well be the guest.
  const isBriefing = sentence.words.frames.briefings.has(verb.lemma);
  const links = sentence.words.frames.tourLinks;
  const goals = isBriefing ? [] : behind(clause, ...links).filter((phrase) => isPremises(clause, phrase));
  return {
    rule,
    type: goals.length > 0 ? 'visit' : 'meeting',
    parts: [
      ...parts(guests, 'patient', isBriefing ? null : 'guest'),
      ...parts(hosts, 'agent', isBriefing ? null : 'host'),
      ...partsVisited(goals),
    ],
    dates,
    place: placeVisited(goals),
    weak: true,
  };
}

/** A party of which it is told who leads it or whence it comes. */
export function isParty({ kind, members, origins }: Phrase): boolean {
  return kind === 'group' && members.length + origins.length > 0;
}

/**
 * `accorded a warm welcome to X on Monday`: the noun reads as a verb, which ends the clause; only then what is behind it
 * belongs to it.
 */
function datesOfWelcome({ chunks, verbAt, end, sentence }: Clause): DateExpression[] {
  const [noun, ...rest] = chunks.slice(Math.max(end, verbAt + 1));
  const isNoun = noun?.kind === 'verb' && sentence.words.frames.welcomingVerbs.has(noun.lemma);
  const next = rest.findIndex(({ kind }) => kind === 'verb' || kind === 'subordinator');
  const told = isNoun ? rest.slice(0, next < 0 ? rest.length : next) : [];
  return told.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : []));
}

/** The house or town that was shown; not that of an agent (`by the director of X`). */
function isPremises({ sentence }: Clause, { kind, from }: Phrase): boolean {
  return (
    (kind === 'organisation' || kind === 'place') &&
    sentence.words.frames.tourLinks.has(wordAt(sentence, from - 1))
  );
}
