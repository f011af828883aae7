import type { Frame } from '../frame/frame.ts';
import { attach } from './attend.ts';
import { attachToEach } from './attend-several.ts';
import type { Waiting, Where } from './attendance-alone.ts';
import { openOrWait } from './attendance-alone.ts';
import type { Draft, Role } from './draft.ts';
import { addRole, newDraft } from './draft.ts';
import { isHomecoming } from './homecoming.ts';
import { learnLeaders } from './learn-leaders.ts';
import { sideOfBody, standingOf } from './people-of-bodies.ts';
import type { Registry } from './registry.ts';
import { rolesOf } from './roles-of-frame.ts';
import { tellsAgain } from './same-event.ts';

/** Puts a frame into the draft that it belongs to, or begins a new one. */
export function placeFrame(
  registry: Registry,
  drafts: Draft[],
  waiting: Waiting[],
  frame: Frame,
  { paragraph, heading }: Where,
): void {
  const roles = [...rolesOf(registry, frame, drafts), ...rolesOfOpener(registry, frame, drafts)];
  const near = drafts.filter((draft) => draft.heading === null || draft.heading === heading);
  if (frame.rule === 'led-group-to') learnLeaders(roles, roles.filter(isLeader));
  if (frame.type === 'visit' || frame.type === 'meeting') rememberVisitors(registry, roles);
  if (frame.rule === 'side-represented-by') rememberAbsent(registry, roles);
  if (frame.type === 'attendance') {
    if (welcomesBack(registry, frame)) {
      registry.homecomings.add(frame.index);
      return;
    }
    if (attachToEach(near, frame, roles, paragraph)) return;
    if (!isOfOtherTime(frame) && !attach(near, frame, roles, paragraph))
      openOrWait(drafts, waiting, frame, roles, { paragraph, heading });
    return;
  }
  if (isHomecoming(near, frame, roles)) {
    registry.homecomings.add(frame.index);
    return;
  }
  const homes = near.filter((draft) => tellsAgain(draft, frame, roles, paragraph, registry.year));
  // `They paid a visit to X, where they met Y`: of several the one that the sentence tells of.
  const home =
    homes.findLast(({ frames }) => frames.some(({ index }) => index === frame.index)) ?? homes.at(-1);
  if (home !== undefined) {
    extend(home, frame, roles);
    return;
  }
  if (frame.rule === 'signed-it') return;
  if (frame.anaphoric && roles.length < 2 && frame.type !== 'signing') return;
  const before = drafts.findLast(
    (earlier) => earlier.status === 'happened' && !earlier.background && earlier.type !== 'other',
  );
  const draft = newDraft(frame.type, frame, { paragraph, heading }, before ?? null);
  for (const role of roles) addRole(draft, role.actor, role.as, role.side);
  drafts.push(draft);
}

/** `He was welcomed at the airport. Among those who came were X and Y`: who welcomed him back at home. */
function welcomesBack({ homecomings }: Registry, { index, rule }: Frame): boolean {
  return homecomings.has(index) || (rule === 'present-were' && homecomings.has(index - 1));
}

/** `X had led a mission there before`: who was at another event, which is history. */
function isOfOtherTime({ background, rule }: Frame): boolean {
  return background && (rule === 'led-the-group' || rule === 'attended');
}

/** With whom those listed were, by the sentence that opened their list; nobody where the frame goes on with none. */
function rolesOfOpener(registry: Registry, { opener }: Frame, drafts: readonly Draft[]): Role[] {
  return opener === null ? [] : rolesOf(registry, opener, drafts).filter(({ as }) => as === 'agent');
}

/** `X led a delegation to Y`. */
function isLeader({ actor, as, side }: Role): boolean {
  return actor.kind === 'person' && as === 'agent' && side === 'guest';
}

/** `The President was represented by X`; a side that was so was there. */
function rememberAbsent(registry: Registry, roles: readonly Role[]): void {
  for (const { actor, as } of roles)
    if (as === 'agent' && actor.kind === 'person') registry.absent.add(actor);
}

function rememberVisitors(registry: Registry, roles: readonly Role[]): void {
  const guests = roles.filter((role) => role.side === 'guest').map((role) => role.actor);
  const people = guests.filter((actor) => actor.kind === 'person');
  const [first] = people.length > 0 ? people : guests.flatMap((actor) => actor.leaders);
  if (first === undefined) return;
  registry.visitor = first;
  registry.visitors = people;
}

function extend(draft: Draft, frame: Frame, roles: readonly Role[]): void {
  draft.frames.push(frame);
  standAsBefore(draft, frame, roles);
  for (const role of roles) role.side ??= sideOfBody(draft, role.actor, frame.sentence.words.actors);
  faceKnown(draft, roles);
  const known = frame.rule === 'talks-took-place' && frame.anaphoric ? roles.filter(isNamed) : roles;
  for (const role of known) addRole(draft, role.actor, role.as, role.side);
  if (
    draft.type === 'visit' &&
    frame.type === 'meeting' &&
    !draft.frames.some((each) => each.rule === 'visited')
  )
    draft.type = 'meeting';
}

/** `X met Y. Y and his aide met X`: the aide stands where Y did. */
function standAsBefore(draft: Draft, { sentence }: Frame, roles: readonly Role[]): void {
  const across = { agent: 'patient', patient: 'agent' } as const;
  const isTurned = ({ actor, as }: Role) =>
    (as === 'agent' || as === 'patient') && standingOf(draft, actor, sentence.words.actors) === across[as];
  if (!roles.some(isTurned) || roles.some(({ side }) => side !== null)) return;
  for (const role of roles) if (role.as === 'agent' || role.as === 'patient') role.as = across[role.as];
}

/** Not only described: `the meeting between the envoy and the minister` names nobody new. */
function isNamed({ actor }: Role): boolean {
  return actor.kind !== 'office';
}

/** Whoever meets a known guest receives, and the other way round. */
function faceKnown(draft: Draft, roles: readonly Role[]): void {
  for (const role of roles) {
    const known =
      draft.roles.find(({ actor }) => actor === role.actor || role.actor.leaders.includes(actor))?.side ??
      role.side;
    if (!known) continue;
    for (const other of roles) {
      const facing =
        (role.as === 'agent' && other.as === 'patient') || (role.as === 'patient' && other.as === 'agent');
      if (facing) other.side ??= known === 'guest' ? 'host' : 'guest';
    }
  }
}
