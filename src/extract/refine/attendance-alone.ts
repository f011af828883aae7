import type { EventType } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { GUESTS } from '../frame/present-were.ts';
import type { ReadSentence } from '../read-frames.ts';
import { attach } from './attend.ts';
import type { Draft, Role } from './draft.ts';
import { addRole, newDraft } from './draft.ts';
import { isTour } from './tour-alone.ts';

/** Where in an article a frame stands. */
export type Where = Pick<ReadSentence, 'paragraph' | 'heading'>;

/** People whose event is told later (`accompanied by Y, X met Z`). */
export interface Waiting {
  readonly frame: Frame;
  readonly roles: readonly Role[];
  readonly where: Where;
}

/** An article that tells only who was there tells of a meeting, or of the signing or the gathering that it names. */
export function attendanceOnly(waiting: readonly Waiting[]): Draft[] {
  const first = waiting.find(
    ({ frame, roles }) =>
      frame.status === 'happened' &&
      (frame.rule !== 'spoke-there' || isSpokenAtGathering(frame)) &&
      (!frame.weak || isPartInGathering(frame)) &&
      !frame.background &&
      roles.some(({ actor }) => [actor, ...actor.leaders].some(({ kind }) => kind === 'person')),
  );
  const type = first === undefined ? null : typeOf(first, waiting);
  const tour = waiting.find(({ frame, roles }) => isTour(frame, roles));
  if (type === null && tour !== undefined) return [tourOf(tour)];
  if (first === undefined || type === null) return [];
  const draft = newDraft(type, first.frame, first.where);
  for (const { actor, as } of first.roles)
    if (as !== 'agent' || first.frame.rule !== 'side-represented-by') addRole(draft, actor, 'attendee', null);
  const others = waiting.filter((each) => each !== first && each.roles.every(({ as }) => as === 'attendee'));
  for (const { frame, roles, where } of others) attach([draft], frame, roles, where.paragraph);
  return [draft];
}

/** What those came to whom `first` names, told by it or by the other frames on who was there; null where none tells it. */
function typeOf(first: Waiting, waiting: readonly Waiting[]): EventType | null {
  // `X signed on behalf of the ministry`: nothing else is done so, whatever the sentence on those present calls it.
  if (waiting.some(({ frame }) => frame.status === 'happened' && signsForBody(frame))) return 'signing';
  return typeNamed(first.frame) ?? gatheringNamed(waiting) ?? gatheringOfGuests(waiting);
}

/** The visit of those who were shown around, to whoever did so. */
function tourOf({ frame, roles, where }: Waiting): Draft {
  const draft = newDraft('visit', frame, where);
  for (const { as, actor } of roles)
    if (as === 'agent') addRole(draft, actor, 'agent', 'guest');
    else addRole(draft, actor, 'patient', 'host');
  return draft;
}

/** For a ministry or a company, not `for the deaf guests`. */
function signsForBody({ rule, parts }: Frame): boolean {
  return rule === 'signed-for' && parts.some(({ phrase }) => phrase.origins.length > 0);
}

/** `Among the guests were X and Y. In her remarks, Z said …`: a gathering, where somebody spoke as well. */
function gatheringOfGuests(waiting: readonly Waiting[]): EventType | null {
  const there = waiting.filter(({ frame }) => frame.status === 'happened' && !frame.background);
  const areGuests = there.some(({ frame }) => frame.rule === 'present-were' && frame.noun === GUESTS);
  return areGuests && there.some(({ frame }) => frame.rule === 'spoke-there') ? 'conference' : null;
}

/**
 * The gathering that an article takes up which tells of it only that people without names came (`The event was graced by heads of
 * schools`), where others are told to have spoken; nothing where it tells no such thing.
 */
export function attendanceOfMany(waiting: readonly Waiting[], people: readonly Waiting[]): Draft[] {
  const first = waiting.find(
    ({ frame }) =>
      (frame.rule === 'was-attended-by' || frame.rule === 'attended') &&
      frame.status === 'happened' &&
      !frame.background &&
      typeNamed(frame) === 'conference',
  );
  const isSpoken = people.some(
    ({ frame, roles }) =>
      frame.status === 'happened' && !frame.background && roles.some(({ actor }) => actor.kind === 'person'),
  );
  if (first === undefined || !isSpoken) return [];
  const draft = newDraft('conference', first.frame, first.where);
  for (const { actor } of first.roles) addRole(draft, actor, 'attendee', null);
  return [draft];
}

/** `300 guests were at the event. Among them was X`: a gathering, where another sentence on those present calls it so. */
function gatheringNamed(waiting: readonly Waiting[]): EventType | null {
  const there = waiting.filter(({ frame }) => frame.status === 'happened' && !frame.background);
  return there.some(({ frame }) => typeNamed(frame) === 'conference') ? 'conference' : null;
}

/** `At the opening ceremony, X spoke`, `Addressing the seminar, Y said`: what is taken up took place. */
function isSpokenAtGathering(frame: Frame): boolean {
  const { tokens, words } = frame.sentence;
  const { soleGatheringNouns } = words.events;
  if (typeNamed(frame) !== 'conference') return false;
  return tokens.some(
    ({ lower }, at) =>
      soleGatheringNouns.has(lower) &&
      tokens.slice(Math.max(0, at - LONGEST_NAME), at).some((lead) => words.events.takingUp.has(lead.lower)),
  );
}

/** `X was the guest speaker at the forum`: what is taken up took place. */
function isPartInGathering(frame: Frame): boolean {
  return frame.rule === 'spoke' && frame.noun === 'be' && isSpokenAtGathering(frame);
}

/** How many words before a gathering say which one. */
const LONGEST_NAME = 3;

/** What a sentence on those present calls it. */
function typeNamed({ sentence: { tokens, words } }: Frame): EventType | null {
  const { signingNouns, soleMeetingNouns, soleGatheringNouns, mediaWords } = words.events;
  const names = (nouns: ReadonlySet<string>) =>
    tokens.some(({ lower }, k) => nouns.has(lower) && !mediaWords.has(tokens[k - 1]?.lower ?? ''));
  if (names(signingNouns)) return 'signing';
  if (names(soleMeetingNouns)) return 'meeting';
  return names(soleGatheringNouns) ? 'conference' : null;
}

/** A session of which only the chairs are named, with its day, is a meeting of them; other attendance waits for its event. */
export function openOrWait(
  drafts: Draft[],
  waiting: Waiting[],
  frame: Frame,
  roles: readonly Role[],
  where: Where,
): void {
  const people = roles.filter((role) => role.actor.kind === 'person');
  const chaired = frame.rule === 'was-chaired-by' && frame.dates.length > 0;
  const together = frame.noun === 'co-chair' && people.length > 1;
  if (people.length === 0 || (!chaired && !together)) {
    waiting.push({ frame, roles, where });
    return;
  }
  const draft = newDraft('meeting', frame, where);
  for (const role of people) addRole(draft, role.actor, 'agent', null);
  drafts.push(draft);
}
