import type { Frame } from '../frame/frame.ts';
import { isOfCeremony } from './at-ceremony.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { isInOtherCity } from './in-other-city.ts';
import { areOfOneBody } from './kin.ts';
import { areAllOfThem, isOneOfThem } from './one-of-group.ts';
import { arePeopleOfBodies } from './people-of-bodies.ts';

/** The same people on both sides; one that says nothing new (`the two sides held talks`). */
export function sameMeeting(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  if (!frame.anaphoric && isInOtherCity(draft, frame)) return false;
  if (areAllOfThem(frame.sentence.words.actors, draft, roles)) return true;
  const shared = roles.filter((role) => takesPart(draft, role.actor));
  if (shared.length === roles.length)
    return (
      roles.length > 1 ||
      frame.anaphoric ||
      frame.weak ||
      draft.roles.length === 1 ||
      isOfKnown(draft, frame, roles)
    );
  if (frame.anaphoric && (shared.length > 0 || namesThose(draft, frame, roles))) return true;
  const strangers = roles.filter(
    (role) =>
      !takesPart(draft, role.actor) &&
      !isPartyOfThose(draft, frame, role) &&
      !isOneOfThem(role.actor, shared, frame.sentence.words.actors) &&
      (role.actor.kind === 'person' || role.actor.kind === 'office' || role.actor.origins.length > 0),
  );
  if (arePeopleOfBodies(draft, frame, roles) || isWelcomeAtTalks(draft, frame, roles)) return true;
  return (
    (shared.length > 1 && !isWithOthers(shared, strangers)) ||
    (shared.length === 1 &&
      strangers.length === 0 &&
      roles.length > 1 &&
      (frame.weak ||
        isRestOfThem(draft, frame) ||
        isOfCeremony(draft, frame) ||
        roles.some(({ actor }) => isOneOfThem(actor, shared, frame.sentence.words.actors))))
  );
}

/** `During her meeting with X it was agreed`: one that is told before, where X is known to have met somebody. */
function isOfKnown(draft: Draft, { rule, sentence, trigger, dates }: Frame, roles: readonly Role[]): boolean {
  const isDefinite = sentence.words.events.knownLeads.has(sentence.tokens[trigger.from]?.lower ?? '');
  const isMet = roles.every(({ as, actor }) => as === 'patient' && actor.kind === 'person');
  return rule === 'at-meeting-with' && isDefinite && isMet && dates.length === 0 && draft.type === 'meeting';
}

/** `X and Y of the University of Lund called on Z. The team from Lund was received by Z`. */
function isPartyOfThose({ roles }: Draft, { sentence, parts }: Frame, { actor }: Role): boolean {
  const isDefinite = parts.some(({ phrase }) => phrase.kind === 'group' && phrase.definite);
  return (
    actor.kind === 'group' &&
    actor.leaders.length === 0 &&
    isDefinite &&
    roles.some(
      (role) =>
        (role.side === 'guest' || (role.side === null && role.as === 'patient')) &&
        areOfOneBody(role.actor, actor, sentence.words.actors),
    )
  );
}

/** `met the Rector, and met with staff`; `received the envoys. The diplomats held talks with him`: a group of nobody in particular, right there. */
function isRestOfThem({ frames }: Draft, { index, parts, dates }: Frame): boolean {
  const groups = parts.filter(({ phrase }) => phrase.kind === 'group');
  const isSame = frames.some((told) => told.index === index);
  const isNext = frames.some((told) => index - told.index === 1);
  return isSame || (isNext && dates.length === 0 && groups.every(({ phrase }) => phrase.definite));
}

/** Sentences between a meeting of bodies and who of them welcomed the guests. */
const FARTHEST_WELCOME = 3;

/** `Delegations attended a meeting with the university. The guests were welcomed by X`: without a day of its own, where nobody is named before. */
function isWelcomeAtTalks(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter(({ as, actor }) => as === 'patient' && takesPart(draft, actor));
  const isOfNoBody = roles.every(
    ({ actor }) =>
      takesPart(draft, actor) ||
      (actor.origins.length === 0 && actor.offices.every(({ organisation }) => organisation === null)),
  );
  const isNamed = draft.roles.some(({ actor }) => actor.kind === 'person' || actor.kind === 'office');
  return (
    frame.rule === 'was-received-by' &&
    frame.dates.length === 0 &&
    frame.place === null &&
    guests.length > 0 &&
    isOfNoBody &&
    draft.roles.length > 1 &&
    !isNamed &&
    draft.frames.some(({ index }) => index < frame.index && frame.index - index <= FARTHEST_WELCOME)
  );
}

/** `The delegation and its leader met X. The delegation and its leader met Y`: only one side is that of the meeting before. */
function isWithOthers(shared: readonly Role[], strangers: readonly Role[]): boolean {
  const [first] = shared;
  return (
    strangers.length > 0 &&
    shared.every(({ as }) => as === first?.as) &&
    strangers.every(({ as }) => as !== first?.as)
  );
}

/** `A delegation held talks with the Assembly. X held the meeting with Y`: right behind a meeting of bodies, those who met. */
function namesThose(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const last = draft.frames.at(-1);
  const isNext = last !== undefined && frame.index - last.index === 1;
  const isPerson = ({ actor }: Role) => actor.kind === 'person';
  return isNext && !draft.roles.some(isPerson) && roles.length > 0 && roles.every(isPerson);
}
