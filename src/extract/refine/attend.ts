import type { Frame } from '../frame/frame.ts';
import type { Actor } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { addRole } from './draft.ts';
import { eventAttended } from './event-attended.ts';
import { areOfOneBody, sideOfKin } from './kin.ts';
import { learnLeaders } from './learn-leaders.ts';
import { holdOfficeOfGuests, sideOfOnlyGroup } from './office-of-guests.ts';

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
  const agents = roles.filter((role) => role.as === 'agent');
  const attendees = roles.filter((role) => role.as === 'attendee');
  // `The board was chaired by X`: nothing that the article has told of.
  const isOfOthers = frame.rule === 'was-chaired-by' && frame.parts.some((part) => part.as === 'agent');
  if (isOfOthers && agents.length === 0) return false;
  const home = eventAttended(drafts, frame, agents, paragraph);
  const leads = frame.rule === 'was-led-by' || frame.rule === 'led-the-group';
  if (leads && frame.status === 'happened') learnLeaders(agents, attendees);
  if (home === undefined) return false;
  const side = sideOfAgents(home, agents, frame);
  const receives = frame.sentence.words.frames.showingVerbs.has(frame.noun);
  if (isRemark(home, frame, attendees)) home.remarks.add(frame);
  addAccompanied(home, frame, agents, side);
  for (const role of attendees) {
    const hosts = receives || goesAlongAtHome(home, role.actor, agents, frame);
    if (!hosts) comesFromWhereAgentsDo(role, agents, frame);
    const signs = SIGNATORIES.has(frame.rule);
    addRole(
      home,
      role.actor,
      signs ? 'party' : 'attendee',
      hosts ? across(side, frame) : (role.side ?? side),
    );
    if (!hosts) standBeside(home, role.actor, agents);
  }
  tellMembers(home, frame, { agents, attendees, side });
  home.frames.push(frame);
  return true;
}

/** `Y, who accompanied Mayor X to the meeting`: she was there too. */
function addAccompanied(home: Draft, { rule }: Frame, agents: readonly Role[], side: Role['side']): void {
  if (rule !== 'accompanied') return;
  for (const { actor } of agents) if (actor.kind === 'person') addRole(home, actor, 'attendee', side);
}

/** `At the meeting X extended his welcome`, of somebody known to have been there, without a day or a place of its own. */
function isRemark(home: Draft, { rule, dates, place }: Frame, attendees: readonly Role[]): boolean {
  return REMARKS.has(rule) && dates.length === 0 && place === null && areThere(home, attendees);
}

function areThere({ roles }: Draft, attendees: readonly Role[]): boolean {
  return attendees.every(({ actor }) => roles.some((role) => role.actor === actor));
}

/** Rules by which somebody spoke or was a host at an event that is told elsewhere. */
const REMARKS: ReadonlySet<string> = new Set(['spoke-there', 'said-there', 'spoke', 'hosted-them']);

/** The side of those with whom somebody was there; a delegation that others join came, whoever it is. */
function sideOfAgents(home: Draft, agents: readonly Role[], { rule, sentence }: Frame): Role['side'] {
  const named = home.roles.find((role) => agents.some(({ actor }) => actor === role.actor));
  const leading = home.roles.find((role) => agents.some(({ actor }) => actor.leaders.includes(role.actor)));
  const known = (named ?? leading)?.side;
  const travels = rule === 'joined-them' && agents.some(({ actor }) => actor.kind === 'group');
  const ofGroup = rule === 'members-were' ? sideOfOnlyGroup(home) : null;
  // `It was attended from the Norwegian side by X`: on that of whoever acts for Norway.
  const [first] = agents;
  const ofSide =
    rule === 'on-the-side-of' && first !== undefined
      ? sideOfKin(home, first.actor, sentence.words.actors)
      : null;
  // Whoever goes along with the body that holds a gathering need not be of it.
  const isOfHolder = home.type === 'conference' && named?.actor.kind === 'body';
  return isOfHolder ? null : (known ?? ofGroup ?? ofSide ?? (travels ? 'guest' : null));
}

/**
 * `X visited Lund. Y, Deputy Mayor of Lund, accompanied him`: whoever goes along with guests and belongs to the hosts is one of
 * them.
 */
function goesAlongAtHome(home: Draft, actor: Actor, agents: readonly Role[], frame: Frame): boolean {
  const known = frame.sentence.words.actors;
  const isOf = (other: Actor) => other !== actor && areOfOneBody(actor, other, known);
  return (
    (frame.rule === 'accompanied' || frame.rule === 'was-accompanied-by') &&
    home.roles.some((role) => role.side === 'host' && isOf(role.actor)) &&
    !agents.some((agent) => isOf(agent.actor))
  );
}

/** Whoever shows guests around receives them; who briefs a host, or somebody of no known side, may be of either. */
function across(side: Role['side'], { sentence, noun }: Frame): Role['side'] {
  const isBriefing = sentence.words.frames.briefings.has(noun);
  return side === 'host' || (isBriefing && side === null) ? null : 'host';
}

/** Rules by which those told of signed it, rather than were only there. */
const SIGNATORIES: ReadonlySet<string> = new Set([
  'put-signature',
  'signed-for',
  'signatories-were',
  'represented-in-signing',
]);

/** What a sentence on a group says of its members. */
function tellMembers(
  home: Draft,
  { rule }: Frame,
  told: { agents: readonly Role[]; attendees: readonly Role[]; side: Role['side'] },
): void {
  if (rule === 'led-the-group') addMembers(home, told.agents, told.side);
  if (rule === 'members-were') holdOfficeOfGuests(home, told.attendees);
}

/** `X led the delegation comprising Y and Z`: who goes with whoever leads. */
function addMembers(home: Draft, groups: readonly Role[], side: Role['side']): void {
  for (const { actor } of groups) for (const member of actor.leaders) addRole(home, member, 'attendee', side);
}

/** Whoever is told to have been with somebody is on the same side, which may be known only later. */
function standBeside(home: Draft, actor: Actor, agents: readonly Role[]): void {
  const [agent] = agents.filter((each) => each.actor !== actor);
  const role = home.roles.find((each) => each.actor === actor);
  if (agent !== undefined && role?.as === 'attendee') role.beside ??= agent.actor;
}

/** A companion of whom nothing is told belongs to the body or place of whom he goes with. */
function comesFromWhereAgentsDo({ actor }: Role, agents: readonly Role[], frame: Frame): void {
  const together = agents.find(
    (agent) => agent.actor.kind !== 'group' || frame.rule !== 'was-accompanied-by',
  )?.actor;
  if (together === undefined || actor.origins.length > 0) return;
  actor.origins.push(...(together.kind === 'place' ? [together.name] : together.origins));
}
