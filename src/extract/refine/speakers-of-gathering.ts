import type { Frame } from '../frame/frame.ts';
import type { Waiting } from './attendance-alone.ts';
import { datesClash } from './dates-clash.ts';
import type { Draft } from './draft.ts';
import { addRole, takesPart } from './draft.ts';

/** An article about a gathering tells of it at least this early; a later one is told of in passing. */
const LEAD = 4;

/** Whether a frame tells only what somebody said or did before others, wherever that was. */
export function isRemark({ rule }: Frame): boolean {
  return rule === 'remarked';
}

/**
 * Adds to the one gathering that an article tells of, and of nothing else, those who said something in it: it is what they said
 * there. `year` is that of publication, null where it is not known.
 */
export function joinSpeakers(
  drafts: readonly Draft[],
  remarks: readonly Waiting[],
  year: number | null,
): void {
  const told = drafts.filter(
    ({ status, background, type }) => status === 'happened' && !background && type !== 'other',
  );
  const [gathering] = told;
  if (gathering === undefined || told.length > 1 || gathering.type !== 'conference') return;
  const first = Math.min(...gathering.frames.map(({ index }) => index));
  if (first > LEAD) return;
  for (const { frame, roles } of remarks) {
    const isToldThere = frame.status === 'happened' && !frame.background && frame.index >= first;
    if (!isToldThere || datesClash(gathering, frame, year)) continue;
    const speakers = roles.filter(
      ({ actor, as }) =>
        as === 'attendee' && actor.kind === 'person' && drafts.every((draft) => !takesPart(draft, actor)),
    );
    if (speakers.length === 0) continue;
    for (const { actor } of speakers) addRole(gathering, actor, 'attendee', null);
    gathering.frames.push({ ...frame, dates: [], place: null });
  }
}
