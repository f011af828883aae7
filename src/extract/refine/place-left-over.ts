import type { ReadSentence } from '../read-frames.ts';
import { datesClash } from './dates-clash.ts';
import type { Draft } from './draft.ts';
import { actingPeople } from './left-over.ts';
import { placeThere } from './place-there.ts';
import type { Registry } from './registry.ts';

/** How many sentences from an event an office-holder may act and still be thought to have been there. */
const FARTHEST = 2;

/** The same where a group came: who spoke and gave gifts is told all over the page. */
const FARTHEST_ON_VISIT = 6;

/** Rule of the frames that place them, for the explanation. */
export const LEFT_OVER = 'left-over';

/**
 * The backoff for whom no rule has placed: where an article tells of one event and of no history, office-holders who act in its
 * sentences or near them, and not in those that tell of a plan, were there. Of 97 so placed on 700 real pages 80 were, and 6 at
 * another event of the page.
 */
export function placeLeftOver(
  registry: Registry,
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
): void {
  const all = drafts.filter(({ type }) => type !== 'other');
  const told = all.filter(({ status, background }) => status === 'happened' && !background);
  const [home] = told;
  if (home === undefined || all.some((draft) => !told.includes(draft) && draft.status === 'happened')) return;
  const planned = new Set(
    all.flatMap((draft) => (told.includes(draft) ? [] : draft.frames.map(({ index }) => index))),
  );
  if (told.length === 2) placeInSentence(registry, drafts, told, sentences);
  if (told.length > 1 || isLongPast(home, registry.year)) return;
  const tellers = home.frames.map(({ index }) => index);
  const farthest = isVisitOfGroup(home) ? FARTHEST_ON_VISIT : FARTHEST;
  sentences.forEach((read, index) => {
    const away = Math.min(...tellers.map((teller) => Math.abs(teller - index)));
    if (
      away > farthest ||
      planned.has(index) ||
      registry.homecomings.has(index) ||
      tellsOfBefore(read) ||
      tellsOfOther(home, read) ||
      isOfOtherDay(home, read, registry.year)
    )
      return;
    const acting = actingPeople(read).filter(({ onlySay }) => !onlySay || isSaidThere(home, away));
    // Whom the sentence that tells the event names beside those whom its rule read may be of either side.
    for (const phrase of acting.flatMap(({ people }) => people))
      placeThere(registry, drafts, home, { read, index, phrase, rule: LEFT_OVER, mayBeOfEither: away === 0 });
  });
}

/** `The Twinning Charter was signed in 1986`: years before the article, or in a year that is all that is told of it. */
function isLongPast({ frames, roles }: Draft, year: number | null): boolean {
  const dates = frames.flatMap((frame) => frame.dates);
  const areYears = dates.length > 0 && dates.every((date) => date.year !== null);
  if (!areYears) return false;
  if (year !== null) return dates.every((date) => (date.year ?? year) < year - 1);
  return roles.every(({ actor }) => actor.kind !== 'person') && dates.every(({ month }) => month === null);
}

/** `On Tuesday she signed another with X`, beside what was signed on Monday. */
function isOfOtherDay(home: Draft, { chunks, frames }: ReadSentence, year: number | null): boolean {
  if (frames.some((frame) => home.frames.includes(frame))) return false;
  const dates = chunks.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : []));
  return datesClash(home, { dates }, year);
}

/** `Last month X had met Y`: whoever it names was at another event. */
function tellsOfBefore({ frames, chunks }: ReadSentence): boolean {
  // `recalled that the envoy had visited the port with Minister Y in 2019`.
  const isOfYear = chunks.some((chunk) => chunk.kind === 'date' && chunk.date.year !== null);
  if (isOfYear && chunks.some((chunk) => chunk.kind === 'verb' && chunk.perfect === 'had')) return true;
  return frames.some(({ background, type }) => background && type !== 'other' && type !== 'attendance');
}

/** `He presented his credentials to X on 3 May`: too little to be told, and on a day of its own. */
function tellsOfOther(home: Draft, { frames }: ReadSentence): boolean {
  return frames.some(
    (frame) => frame.type !== 'attendance' && frame.dates.length > 0 && !home.frames.includes(frame),
  );
}

/** Of two events each has those who act in a sentence that tells of it alone: all of 9 so placed on annotated pages were there. */
function placeInSentence(
  registry: Registry,
  drafts: readonly Draft[],
  told: readonly Draft[],
  sentences: readonly ReadSentence[],
): void {
  sentences.forEach((read, index) => {
    const [home, another] = told.filter(({ frames }) => frames.some((frame) => frame.index === index));
    if (home === undefined || another !== undefined) return;
    const acting = actingPeople(read).filter(({ onlySay }) => !onlySay);
    for (const phrase of acting.flatMap(({ people }) => people))
      placeThere(registry, drafts, home, { read, index, phrase, rule: LEFT_OVER, mayBeOfEither: false });
  });
}

/** A delegation or a party of guests is received or visits somewhere. */
function isVisitOfGroup({ type, roles }: Draft): boolean {
  const isVisit = type === 'visit' || type === 'meeting';
  return isVisit && roles.some(({ actor, side }) => actor.kind === 'group' && side === 'guest');
}

/** What is said near the telling of an event was mostly said there, but for signings: of those anybody is asked what he thinks. */
function isSaidThere({ type }: Draft, away: number): boolean {
  return type === 'conference' || type === 'meeting' || (type === 'visit' && away <= 1);
}
