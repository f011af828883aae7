import type { Frame } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { addRole, takesPart } from './draft.ts';

/** How far, in paragraphs, a sentence on who was there may stand from the event. */
const FARTHEST = 12;

/**
 * Adds those whom an attendance frame names to the event that it speaks of: the one that its agent is in, else the last.
 * False where there is none yet.
 */
export function attach(
  drafts: readonly Draft[],
  frame: Frame,
  roles: readonly Role[],
  paragraph: number,
): boolean {
  const open = drafts.filter(
    (draft) =>
      draft.status === frame.status &&
      !draft.background &&
      draft.type !== 'other' &&
      paragraph - draft.paragraph <= FARTHEST,
  );
  const agents = roles.filter((role) => role.as === 'agent');
  const attendees = roles.filter((role) => role.as === 'attendee');
  const ofAgent = open.filter((draft) => agents.some((role) => takesPart(draft, role.actor)));
  const home =
    (agents.length > 0
      ? (ofAgent.find((draft) => tookPlaceThere(draft, frame)) ??
        besideBefore(ofAgent, frame) ??
        ofAgent.at(-1))
      : undefined) ??
    (agents.length > 0 && open.length > 0 && frame.rule === 'was-led-by'
      ? undefined
      : (besideBefore(open, frame) ?? eventMeant(open, frame)));
  for (const role of attendees) {
    const leads = frame.rule === 'was-led-by' || frame.rule === 'led-the-group';
    if (leads)
      for (const agent of agents)
        if (agent.actor.kind === 'group' && !agent.actor.leaders.includes(role.actor))
          agent.actor.leaders.push(role.actor);
  }
  if (home === undefined) return false;
  const side = home.roles.find((role) => agents.some((agent) => agent.actor === role.actor))?.side ?? null;
  const shown = /^(?:show|guide|escort|brief)/.test(frame.noun) ? 'host' : null;
  for (const role of attendees) {
    const belongs = agents.find(
      (agent) => agent.actor.kind !== 'group' || frame.rule !== 'was-accompanied-by',
    )?.actor;
    if (belongs !== undefined && role.actor.origins.length === 0 && shown === null)
      role.actor.origins.push(...(belongs.kind === 'place' ? [belongs.name] : belongs.origins));
    addRole(home, role.actor, 'attendee', shown ?? side);
  }
  home.frames.push(frame);
  return true;
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
  if (frame.rule !== 'on-the-side-of' && frame.rule !== 'side-represented-by') return undefined;
  return open.findLast((draft) =>
    draft.frames.some((told) => told.type === 'attendance' && frame.index - told.index <= 1),
  );
}

/** `the signing ceremony` means a signing, `the conference` a conference; otherwise the last event. */
function eventMeant(open: readonly Draft[], frame: Frame): Draft | undefined {
  const words = frame.sentence.tokens.map((token) => token.lower);
  const wanted =
    frame.rule === 'signed-for'
      ? 'signing'
      : words.includes('signing') ||
          (words.includes('ceremony') && open.some((draft) => draft.type === 'signing'))
        ? 'signing'
        : words.some((word) => /^(?:conference|forum|summit|congress)$/.test(word))
          ? 'conference'
          : words.some((word) => /^(?:meeting|talks|discussions)$/.test(word))
            ? 'meeting'
            : null;
  if (wanted !== null) {
    const fitting =
      open.findLast((draft) => draft.type === wanted) ??
      (wanted === 'meeting'
        ? open.findLast((draft) => draft.type === 'visit' || draft.type === 'conference')
        : undefined);
    if (fitting !== undefined) return fitting;
  }
  return frame.weak ? open.findLast((draft) => draft.type === 'conference') : open.at(-1);
}
