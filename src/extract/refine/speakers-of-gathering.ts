import type { Frame } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Actor } from './actor.ts';
import type { Waiting } from './attendance-alone.ts';
import { datesClash } from './dates-clash.ts';
import type { Draft } from './draft.ts';
import { takesPart } from './draft.ts';
import { isReceptionGiven, tellsOfReception } from './reception-given.ts';
import type { Registry } from './registry.ts';

/** An article about a gathering tells of it at least this early; a later one is told of in passing. */
const LEAD = 4;

/** Whether an article may be about a gathering: it names one. Only of such articles remarks are read. */
export function mayBeOnGathering(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(
    ({ chunks, frames }) =>
      chunks.some((chunk) => chunk.kind === 'happening' && chunk.sort === 'gathering') ||
      frames.some(({ type, rule }) => type === 'conference' || tellsOfReception(rule)),
  );
}

/** Whether a frame tells only what somebody said or did before others, wherever that was. */
export function isRemark({ rule }: Frame): boolean {
  return rule === 'remarked';
}

/**
 * Adds to the one gathering that an article tells of, and of nothing else, those who said something in it: it is what they said
 * there. Nobody who was represented by another.
 */
export function joinSpeakers(
  { absent, year }: Pick<Registry, 'absent' | 'year'>,
  drafts: readonly Draft[],
  remarks: readonly Waiting[],
): void {
  const gathering = onlyGathering(drafts);
  if (gathering === undefined) return;
  const first = beginOf(gathering);
  if (first > LEAD) return;
  for (const { frame, roles } of remarks) {
    const isToldThere = frame.status === 'happened' && !frame.background && frame.index >= first;
    if (!isToldThere || datesClash(gathering, frame, year)) continue;
    const speakers = roles.filter(
      ({ actor, as }) =>
        as === 'attendee' &&
        (isWholePerson(actor) || isTitled(frame, actor)) &&
        !absent.has(actor) &&
        !isElsewhere(drafts, actor),
    );
    if (speakers.length === 0) continue;
    for (const { actor } of speakers)
      gathering.roles.push({ actor, as: 'attendee', side: null, mayBeOfEither: true });
    gathering.frames.push({ ...frame, dates: [], place: null });
  }
}

/**
 * The one gathering of an article, also a reception or a meal that somebody gave; whatever else it tells of behind it was
 * signed there, or tells of nobody else.
 */
function onlyGathering(drafts: readonly Draft[]): Draft | undefined {
  const told = drafts.filter(
    ({ status, background, type }) => status === 'happened' && !background && type !== 'other',
  );
  const [gathering, another] = told.filter((draft) => draft.type === 'conference' || isReceptionGiven(draft));
  if (gathering === undefined || another !== undefined) return undefined;
  const isAlone = told.every((draft) => draft === gathering || isPartOf(gathering, draft));
  return isAlone ? gathering : undefined;
}

/** What is told behind a gathering: what was signed there, or of nobody with a name who was not at it. */
function isPartOf(gathering: Draft, { type, frames, roles }: Draft): boolean {
  if (firstOf(frames) <= firstOf(gathering.frames)) return false;
  return (
    type === 'signing' || roles.every(({ actor }) => actor.kind !== 'person' || takesPart(gathering, actor))
  );
}

/** An article that tells only who was at a gathering is about it from its first sentence on. */
function beginOf({ frames }: Draft): number {
  return frames.every(({ rule }) => rule === 'was-attended-by' || rule === 'attended') ? 0 : firstOf(frames);
}

function firstOf(frames: readonly Frame[]): number {
  return Math.min(...frames.map(({ index }) => index));
}

/** Told to have been at an event that is not the gathering; who was appointed may have been so there. */
function isElsewhere(drafts: readonly Draft[], actor: Actor): boolean {
  return drafts.some((draft) => draft.type !== 'other' && takesPart(draft, actor));
}

/** `Mr Moss`, `Minister Moss`: known by his surname, and by his title as somebody. */
function isTitled({ parts, sentence }: Frame, { kind, name }: Actor): boolean {
  return (
    kind === 'person' &&
    parts.some(
      ({ phrase }) => phrase.kind === 'person' && mentionOf(sentence, phrase.head).text === name.text,
    )
  );
}

/** Known by more than one word, which may be the name of anything. */
function isWholePerson({ kind, words }: Actor): boolean {
  return kind === 'person' && words.length > 1;
}
