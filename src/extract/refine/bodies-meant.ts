import type { Mention } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';
import { sameWords } from './same-words.ts';

/** `The two cities`: the bodies of the last event, or those of whoever met; those who met, where they sign for them. */
export function bodiesMeant(registry: Registry, frame: Frame, words: string, last: Draft): readonly Role[] {
  const bodies = last.roles.filter(({ actor }) => actor.kind === 'body' || actor.kind === 'place');
  const [only, ...more] = bodies;
  if (only !== undefined && more.length === 0 && frame.type === 'signing')
    return [only, ...theOther(registry, last, only, words.split(' ').at(-1) ?? '')];
  if (only !== undefined) return bodies;
  const theirs = bodiesOf(registry, last);
  if (theirs.length > 0 || frame.type !== 'signing') return theirs;
  return peopleOf(last, frame, words.split(' ').at(-1) ?? '');
}

/**
 * `A delegation of X visited Y. The two universities …`: beside Y the one such body that those who came are of; nobody where
 * there are several.
 */
function theOther(registry: Registry, { roles }: Draft, { actor, side }: Role, kind: string): Role[] {
  const stem = kind.slice(0, -LONGEST_ENDING);
  const theirs = roles
    .filter((role) => role.actor !== actor && role.side !== side)
    .flatMap((role) => bodiesNamedOf(role.actor))
    .filter((body) => isNameOf(foldWords(body.text), stem))
    .filter((body) => !sameWords(foldWords(body.text), actor.words));
  const names = new Set(theirs.map((body) => foldWords(body.text).join(' ')));
  const [body] = theirs;
  if (body === undefined || names.size !== 1 || stem.length === 0) return [];
  return [{ actor: bodyCalled(registry, body), as: 'agent', side: null }];
}

/** `Lund University`, not `University` alone. */
function isNameOf(words: readonly string[], stem: string): boolean {
  return words.length > 1 && words.some((word) => word.startsWith(stem));
}

/** The bodies that somebody, or a group, is told to be of. */
function bodiesNamedOf({ kind, origins, offices }: Actor): Mention[] {
  const own = offices.flatMap(({ organisation }) => organisation ?? []);
  return kind === 'group' || kind === 'person' ? [...origins, ...own] : [];
}

/** The body or place of that name, which is added where the article has not named it alone. */
function bodyCalled(registry: Registry, body: Mention): Actor {
  const words = foldWords(body.text);
  const named = registry.actors.find(
    ({ kind, words: own }) => (kind === 'body' || kind === 'place') && sameWords(own, words),
  );
  return named ?? addActor(registry, 'body', body, words);
}

/** Endings in which the plural of a kind of body differs from its singular (`university`, `universities`). */
const LONGEST_ENDING = 3;

/** The people of a meeting told right before, of whom one is told to be of such a body; nobody for history. */
function peopleOf(
  { type, frames, roles }: Draft,
  { index, dates, background }: Frame,
  kind: string,
): readonly Role[] {
  const isNear = frames.some((told) => Math.abs(index - told.index) <= 1);
  if (type !== 'meeting' || !isNear || background || dates.length > 0) return [];
  const people = roles.filter(({ actor, as }) => actor.kind === 'person' && as !== 'attendee');
  const stem = kind.slice(0, -LONGEST_ENDING);
  const isOfKind = ({ actor }: Role) =>
    actor.offices.some(({ organisation }) =>
      foldWords(organisation?.text ?? '').some((word) => word.startsWith(stem)),
    );
  return people.some(isOfKind) ? people : [];
}

/** `The mayor of X met the mayor of Y. The two cities …`: the bodies of the two who met. */
function bodiesOf(registry: Registry, last: Draft): readonly Role[] {
  const people = last.roles.filter(({ actor }) => actor.kind === 'person' || actor.kind === 'office');
  const bodies = people.flatMap(({ actor }) => {
    const body = actor.offices.findLast(({ organisation }) => organisation !== null)?.organisation;
    return body ?? actor.origins[0] ?? [];
  });
  if (people.length !== 2 || bodies.length !== 2) return [];
  return bodies.map((body): Role => ({ actor: bodyCalled(registry, body), as: 'agent', side: null }));
}
