import type { Frame } from '../frame/frame.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { areOfOneBody } from './kin.ts';

/** Those who stand for the bodies that met are named within so many sentences. */
const FARTHEST = 2;

/**
 * `The university welcomed a delegation. The delegation was received by its rector X`: those who met are people of the bodies of
 * whom a meeting was told right before without anybody's name, or they took part in it.
 */
export function arePeopleOfBodies(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  // Who led a delegation is told on the way to whom it met.
  const last = draft.frames.findLast(({ type }) => type !== 'attendance');
  if (last === undefined || frame.index - last.index > FARTHEST || frame.index === last.index) return false;
  const known = frame.sentence.words.actors;
  const bodies = draft.roles
    .map(({ actor }) => actor)
    .filter((actor) => isUnrepresented(draft, actor, known));
  const own = hostAlone(draft, bodies);
  const standsFor = (actor: Actor) =>
    bodies.some((body) => isOfBody(actor, body, known)) ||
    (own && roles.some((role) => role.actor === actor && role.side === 'host') && isOfNoBody(actor));
  const sides = [roles.filter(({ as }) => as === 'agent'), roles.filter(({ as }) => as !== 'agent')];
  return (
    roles.some(({ actor }) => standsFor(actor)) &&
    sides.every(
      (side) =>
        side.length > 0 &&
        (side.every(({ actor }) => isUnnamed(actor, known)) ||
          side.some(({ actor }) => takesPart(draft, actor) || standsFor(actor))),
    )
  );
}

/** Whether one body received, and nobody else. */
function hostAlone({ roles }: Draft, bodies: readonly Actor[]): boolean {
  const hosts = roles.filter(({ side }) => side === 'host').map(({ actor }) => actor);
  const [only] = hosts;
  return hosts.length === 1 && only?.kind === 'body' && bodies.includes(only);
}

/** `the Rector, X`: an office without a body is of the body that the article tells of. */
function isOfNoBody({ kind, offices, origins }: Actor): boolean {
  return (
    kind === 'person' &&
    offices.length > 0 &&
    origins.length === 0 &&
    offices.every(({ organisation }) => organisation === null)
  );
}

/** The side of the body that somebody stands for, of which nobody else is named; null where none is told. */
export function sideOfBody(draft: Draft, actor: Actor, known: ActorWords): Role['side'] {
  // Whoever speaks at the conference of a body need not be of it.
  if (draft.type === 'conference') return null;
  const body = draft.roles.find(
    (each) =>
      each.side !== null && isUnrepresented(draft, each.actor, known) && isOfBody(actor, each.actor, known),
  );
  return body?.side ?? null;
}

/** How whoever takes part in a draft, or whose body does, stands in it; null where neither does, or his side is known. */
export function standingOf(draft: Draft, actor: Actor, known: ActorWords): Role['as'] | null {
  const role =
    draft.roles.find((each) => each.actor === actor) ??
    draft.roles.find((each) => each.actor.leaders.includes(actor) || actor.leaders.includes(each.actor)) ??
    draft.roles.find(
      (each) => isUnrepresented(draft, each.actor, known) && isOfBody(actor, each.actor, known),
    );
  return role?.side === null ? role.as : null;
}

/** A body, or a group or place of which nobody who takes part is named. */
function isUnrepresented(draft: Draft, actor: Actor, known: ActorWords): boolean {
  if (actor.kind === 'person' || actor.kind === 'office' || actor.leaders.length > 0) return false;
  return !draft.roles.some((role) => isOfBody(role.actor, actor, known));
}

/** Somebody of that body: they share a telling word, or he is told to be of its acronym. */
export function isOfBody(somebody: Actor, body: Actor, known: ActorWords): boolean {
  if (somebody.kind !== 'person' && somebody.kind !== 'office') return false;
  const acronyms = body.words.filter((word) => word.startsWith('('));
  const bodies = somebody.offices.flatMap(({ organisation }) =>
    organisation === null ? [] : foldWords(organisation.text),
  );
  return areOfOneBody(somebody, body, known) || acronyms.some((word) => bodies.includes(word.slice(1, -1)));
}

/** `foreign scientists`: people of no body and no country. */
function isUnnamed({ kind, origins, leaders }: Actor, known: ActorWords): boolean {
  const told = origins.flatMap(({ text }) => foldWords(text));
  return kind === 'group' && leaders.length === 0 && told.every((word) => known.commonNameWords.has(word));
}
