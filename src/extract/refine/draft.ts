import type { DayHeading } from '../day-heading.ts';
import type { EventStatus, EventType, Side } from '../event.ts';
import type { Frame, Part } from '../frame/frame.ts';
import type { SharedWords } from '../lexicon/words.ts';
import type { Actor } from './actor.ts';

/** How somebody takes part in a draft. */
export interface Role {
  readonly actor: Actor;
  as: Part['as'];
  side: Side | null;
  /** The sign that told the side, for the explanation; null where the sentence itself says it, or nothing does. */
  sideBy?: string;
  /** With whom he was there, where that is told (`accompanied by`): he is on that side. */
  beside?: Actor;
  /**
   * All that is told of him is what he said there, or that he is in a list beside it, as anybody may be who came: of either
   * side.
   */
  mayBeOfEither?: true;
}

/** An event as it grows: the frames that tell it and those who take part. */
export interface Draft {
  type: EventType;
  readonly status: EventStatus;
  readonly frames: Frame[];
  /** Those of the frames that only tell what somebody known said there: they belong to it, but prove nothing of it. */
  readonly remarks: Set<Frame>;
  readonly roles: Role[];
  readonly paragraph: number;
  /** The day under whose heading it is told, where the article has such headings. */
  readonly heading: DayHeading | null;
  readonly background: boolean;
  /** The draft that this one happened at or right after (`There they witnessed …`), for its date. */
  readonly before: Draft | null;
}

/**
 * A draft with nobody in it that a frame opens, and happened or not as that frame says; `before` is the draft that it may
 * follow.
 */
export function newDraft(
  type: EventType,
  frame: Frame,
  { paragraph, heading }: Pick<Draft, 'paragraph' | 'heading'>,
  before: Draft | null = null,
): Draft {
  const { status, background } = frame;
  return {
    type,
    status,
    frames: [frame],
    remarks: new Set(),
    roles: [],
    paragraph,
    heading,
    background,
    before,
  };
}

/** Adds somebody, or learns more of somebody who is in already. A group brings its leaders. */
export function addRole(draft: Draft, actor: Actor, as: Part['as'], side: Side | null): void {
  const known = draft.roles.find((role) => role.actor === actor);
  if (known === undefined) draft.roles.push({ actor, as, side });
  else {
    known.side ??= side;
    if (known.as === 'attendee' && as !== 'attendee') known.as = as;
  }
  for (const leader of leadersIn(draft, actor, as)) if (leader !== actor) addRole(draft, leader, as, side);
}

/** More people who lead a group do not all sign for it. */
export const MOST_SIGNING = 2;

/** Those who lead a group that takes part, and take part with it; many who only look on at a signing may all be there. */
export function leadersIn({ type }: Draft, { leaders }: Actor, as: Part['as']): readonly Actor[] {
  return type === 'signing' && as !== 'attendee' && leaders.length > MOST_SIGNING ? [] : leaders;
}

/** Whether the actor, its group or its leader takes part. */
export function takesPart(draft: Draft, actor: Actor): boolean {
  return draft.roles.some(
    (role) =>
      role.actor === actor || role.actor.leaders.includes(actor) || actor.leaders.includes(role.actor),
  );
}

/** Meetings and visits are of one family; the others each their own. */
export function familyOf(type: EventType): string {
  return type === 'visit' ? 'meeting' : type;
}

/** The words of the language in which a draft is told. */
export function wordsOf(draft: Draft): SharedWords {
  const [first] = draft.frames;
  if (first === undefined) throw new Error('a draft without frames');
  return first.sentence.words;
}
