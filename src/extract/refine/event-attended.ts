import type { EventType } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import { datesClash } from './dates-clash.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { eventWithMeal } from './event-with-meal.ts';
import { seriesOf } from './series.ts';
import { yearTold } from './year-told.ts';

/** How far, in paragraphs, a sentence on who was there may stand from the event. */
const FARTHEST = 12;

/**
 * The event told so far that a sentence on who was there speaks of: one that its agents take part in, else the one that its
 * words mean. Undefined where none fits.
 */
export function eventAttended(
  drafts: readonly Draft[],
  frame: Frame,
  agents: readonly Role[],
  paragraph: number,
): Draft | undefined {
  const open = drafts.filter(
    (draft) =>
      draft.status === frame.status &&
      !draft.background &&
      draft.type !== 'other' &&
      !datesClash(draft, frame, null) &&
      (paragraph - draft.paragraph <= FARTHEST || isListedOn(draft, frame)),
  );
  const ofAgents = open.filter((draft) => agents.some((role) => takesPart(draft, role.actor)));
  const withMeal = agents.length === 0 ? eventWithMeal(open, frame) : undefined;
  if (withMeal !== undefined) return withMeal;
  const theirs =
    ofAgents.find((draft) => tookPlaceThere(draft, frame)) ??
    besideBefore(ofAgents, frame) ??
    (ofAgents.every((draft) => draft.frames.every((told) => told.index > frame.index))
      ? ofAgents[0]
      : ofAgents.at(-1));
  if (theirs !== undefined || frame.rule === 'hosted-them') return theirs;
  if (agents.length > 0 && frame.rule === 'was-led-by') return meetingJustTold(open, frame, agents);
  if (frame.rule === 'members-were') return ofUnnamedGroup(open, frame);
  return besideBefore(open, frame) ?? eventMeant(open, frame);
}

/** A list goes on with those who were there, however long it is. */
function isListedOn({ frames }: Draft, { opener }: Frame): boolean {
  return opener !== null && frames.some((told) => told.opener === opener);
}

/**
 * `The envoys` of whom names are told: the last event in which a group without a leader takes part; `It also included X`, with
 * one or without.
 */
function ofUnnamedGroup(open: readonly Draft[], { parts }: Frame): Draft | undefined {
  const last = open.at(-1);
  const isIt = parts.every(({ as }) => as !== 'agent');
  const hasGroup = last?.roles.some(
    ({ actor }) =>
      (actor.kind === 'group' || (actor.kind === 'office' && !isIt)) && (isIt || actor.leaders.length === 0),
  );
  return hasGroup === true ? last : undefined;
}

/** `The 14th meeting was held. The Danish delegation was headed by X`: a delegation named right behind a meeting came to it. */
function meetingJustTold(open: readonly Draft[], frame: Frame, agents: readonly Role[]): Draft | undefined {
  // `… while the Coast Guard was led by Y`: the other side of the one told in the same sentence.
  const isOther = (told: Frame) => told.index === frame.index && told.rule === frame.rule;
  const isJustTold = (told: Frame) =>
    frame.index - told.index === 1 && (told.type !== 'attendance' || told.rule === frame.rule);
  const meeting = open.findLast(
    ({ type, frames }) =>
      (type === 'meeting' || type === 'conference') &&
      frames.some((told) => isJustTold(told) || isOther(told)),
  );
  const areBodies = meeting?.frames.some(isOther) === true;
  // `The delegations were headed by X and Y`: those of both sides.
  const areBoth = ({ words }: Role['actor']) => {
    const last = words.at(-1) ?? '';
    return last.endsWith('s') && frame.sentence.words.actors.ownGroups.has(last.slice(0, -1));
  };
  const named = agents.every(
    ({ actor }) =>
      (actor.kind === 'group' && (actor.origins.length > 0 || areBoth(actor))) ||
      (areBodies && actor.kind === 'body'),
  );
  return named ? meeting : undefined;
}

/** The sentence names the place of this event (`was accompanied to Jubilee House by …`). */
function tookPlaceThere(draft: Draft, frame: Frame): boolean {
  const words = new Set(frame.sentence.tokens.filter((token) => token.capital).map((token) => token.lower));
  return draft.frames.some(
    (told) =>
      told.index !== frame.index &&
      told.place !== null &&
      foldWords(mentionOf(told.sentence, told.place).text).every((word) => words.has(word)),
  );
}

/** Who stood for one side goes with who stood for the other in the sentence before. */
function besideBefore(open: readonly Draft[], frame: Frame): Draft | undefined {
  if (!SIDE_RULES.has(frame.rule)) return undefined;
  return open.findLast((draft) =>
    draft.frames.some((told) => told.type === 'attendance' && frame.index - told.index <= 1),
  );
}

/** `the signing ceremony` means a signing, `the conference` a conference; otherwise the last event. */
function eventMeant(open: readonly Draft[], frame: Frame): Draft | undefined {
  const type = typeMeant(open, frame);
  const held = type === 'meeting' ? meetingJustHeld(open, frame) : undefined;
  if (held !== undefined) return held;
  const ofType = open.filter((draft) => draft.type === type);
  const fitting = ofType.findLast((draft) => !isOfEarlierYear(draft, ofType)) ?? ofType.at(-1);
  if (fitting === undefined && isAtOtherCeremony(frame) && open.every(({ type }) => type === 'signing'))
    return undefined;
  // Who signed waits for the signing, which the sentence itself may tell behind it.
  if (fitting !== undefined || frame.rule === 'signatories-were')
    // Those who watch see the whole series signed, not its last paper.
    return fitting === undefined || SIGNING_RULES.has(frame.rule) ? fitting : (seriesOf(fitting) ?? fitting);
  const near =
    type === 'meeting'
      ? open.findLast((draft) => draft.type === 'visit' || draft.type === 'conference')
      : undefined;
  if (near !== undefined || frame.weak) return near ?? spokenAt(open, frame);
  // Sides are represented at talks, whatever visit is told beside them.
  const hasSides = SIDE_RULES.has(frame.rule);
  return (hasSides ? open.findLast((draft) => draft.type !== 'visit') : undefined) ?? open.at(-1);
}

/** `It builds on the memorandum signed in 2022`: a signing of a year before that of another one is none that news tells more of. */
function isOfEarlierYear(draft: Draft, others: readonly Draft[]): boolean {
  const year = yearTold(draft);
  return year !== null && others.some((other) => (yearTold(other) ?? 0) > year);
}

/** `The 5th High-Level Meeting was held in Lund. The Meeting was led by X`: a gathering that is a meeting by its name. */
function meetingJustHeld(open: readonly Draft[], { index }: Frame): Draft | undefined {
  const isMeeting = ({ rule, trigger, sentence }: Frame) =>
    rule === 'gathering-was-held' &&
    sentence.tokens
      .slice(trigger.from, trigger.to)
      .some(({ lower }) => sentence.words.events.meetingNouns.has(lower));
  return open.findLast(
    ({ type, frames }) =>
      type === 'conference' && frames.some((told) => index - told.index === 1 && isMeeting(told)),
  );
}

/** Speeches that are told no further behind a signing were given at it. */
const SPEECH_BEHIND = 4;

/**
 * `Remarks were made by X`: at the conference told of; at the signing, or the reception of a delegation, told right before, where the
 * article tells of nothing else.
 */
function spokenAt(open: readonly Draft[], { index, rule }: Frame): Draft | undefined {
  const conference = open.findLast((draft) => draft.type === 'conference');
  const [only, another] = open;
  const isOfParty =
    SPEECHES.has(rule) && another === undefined && only?.type === 'meeting' && only.roles.some(isParty);
  if (conference !== undefined || !(isOfParty || open.every(({ type }) => type === 'signing')))
    return conference;
  return open.findLast(({ frames }) =>
    frames.some((told) => told.index <= index && index - told.index <= SPEECH_BEHIND),
  );
}

/** Rules by which somebody gave a speech or said something in it. */
const SPEECHES: ReadonlySet<string> = new Set(['spoke', 'said-there']);

function isParty({ actor }: Role): boolean {
  return actor.kind === 'group';
}

/** Rules by which those told of stand for a side. */
const SIDE_RULES: ReadonlySet<string> = new Set(['on-the-side-of', 'side-represented-by']);

/** Rules by which those told of signed something. */
const SIGNING_RULES: ReadonlySet<string> = new Set([
  'put-signature',
  'signed-for',
  'signatories-were',
  'represented-in-signing',
]);

/** `The opening ceremony of the forum was attended by X`: of no signing told before. */
function isAtOtherCeremony({ sentence: { tokens, words } }: Frame): boolean {
  const { ceremonyNouns, otherCeremonies } = words.events;
  return tokens.some(
    ({ lower }, k) => ceremonyNouns.has(lower) && otherCeremonies.has(tokens[k - 1]?.lower ?? ''),
  );
}

/** The type of event that a sentence names, whatever verb it names it with. */
function typeMeant(open: readonly Draft[], frame: Frame): EventType | null {
  const { tokens, words } = (frame.opener ?? frame).sentence;
  // `gave a lecture and held a meeting`: who only spoke did so at what is taken up (`the meeting`).
  const isMeant = (k: number) =>
    !frame.weak ||
    tokens.slice(Math.max(0, k - 2), k).some(({ lower }) => words.actors.nameArticles.has(lower));
  const names = (nouns: ReadonlySet<string>) =>
    tokens.some((token, k) => nouns.has(token.lower) && isMeant(k));
  if (SIGNING_RULES.has(frame.rule) || names(words.events.signingNouns)) return 'signing';
  if (isAtOtherCeremony(frame)) return 'conference';
  if (names(words.events.ceremonyNouns) && open.some((draft) => draft.type === 'signing')) return 'signing';
  if (names(words.events.conferenceNouns)) return 'conference';
  return names(words.events.meetingNouns) ? 'meeting' : null;
}
