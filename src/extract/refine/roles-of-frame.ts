import type { Frame } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './actor-of.ts';
import type { Draft, Role } from './draft.ts';
import type { Registry } from './registry.ts';
import { thoseMeantBy } from './those-meant-by.ts';

/** Who takes part in a frame: its phrases made actors, pairs and pronouns looked up in the events told before. */
export function rolesOf(registry: Registry, frame: Frame, drafts: readonly Draft[]): Role[] {
  const last = drafts.findLast(
    (draft) => draft.status === 'happened' && draft.type !== 'other' && !draft.background,
  );
  const roles: Role[] = [];
  const add = (role: Role) => {
    if (!roles.some((known) => known.actor === role.actor)) roles.push(role);
  };
  for (const part of frame.parts) {
    if (
      standsForBoth(
        part.phrase,
        part.as === 'attendee' ? 1 : frame.parts.filter((each) => each.as !== 'attendee').length,
      )
    ) {
      for (const role of thoseMeantBy(registry, frame, part.phrase, last)) add({ ...role, as: part.as });
      continue;
    }
    const meant = groupMeant(part.phrase, last);
    if (meant !== null) {
      add({ ...meant, as: part.as });
      continue;
    }
    const actor =
      actorOf(registry, frame.sentence, part.phrase) ??
      (part.as === 'party' ? bodyMeantBy(registry, frame, part.phrase) : null);
    if (actor !== null) add({ actor, as: part.as, side: part.side });
  }
  for (const role of unnamed(registry, frame, last)) add(role);
  return roles;
}

/** `The President discussed trade with the envoys`: the group of unnamed people that the last event tells of. */
function groupMeant(phrase: Phrase, last: Draft | undefined): Role | null {
  const bare = phrase.definite && phrase.origins.length + phrase.members.length === 0;
  if (phrase.kind !== 'office' || !phrase.plural || !bare || phrase.head.to - phrase.head.from > 1)
    return null;
  const groups = last?.roles.filter(({ actor }) => actor.kind === 'group') ?? [];
  return groups.length === 1 ? (groups[0] ?? null) : null;
}

/** `The company announced that it has signed …`: the first body that the sentence names before the pronoun. */
function bodyMeantBy(registry: Registry, { sentence }: Frame, phrase: Phrase): Actor | null {
  const at = sentence.tokens[phrase.from];
  if (phrase.kind !== 'pronoun' || !sentence.words.frames.thingPronouns.has(at?.lower ?? '')) return null;
  const before = [...registry.byStart].filter(
    ([start, { kind }]) => kind === 'body' && sentence.start <= start && start < (at?.start ?? 0),
  );
  return before.sort(([a], [b]) => a - b)[0]?.[1] ?? null;
}

/** Those whom the sentence leaves out: who held the talks, the bodies that signed. */
function unnamed(registry: Registry, frame: Frame, last: Draft | undefined): Role[] {
  if (frame.implicitAgent) {
    const doers =
      last?.roles.filter((role) => role.as === 'agent' || role.side === 'guest').map((role) => role.actor) ??
      [];
    const agents = doers.length > 0 || registry.topic === null ? doers : [registry.topic];
    return agents.map((actor) => ({ actor, as: 'agent', side: 'guest' }));
  }
  if (frame.type !== 'signing' || frame.parts.length > 0) return [];
  // A meeting that ends with a signing: those who met sign.
  if (frame.rule === 'ended-with-signing' && last?.type === 'meeting' && !frame.background)
    return last.roles.filter(({ as }) => as !== 'attendee').map((role) => ({ ...role, as: 'party' }));
  const bodies =
    last?.roles.filter(
      ({ actor }) => actor.kind === 'body' || (actor.kind === 'group' && actor.leaders.length === 0),
    ) ?? [];
  return bodies.map((role) => ({ ...role, as: 'party' }));
}

/** `they`, `both sides`; `the Ministers` without more said of them. */
function standsForBoth(phrase: Phrase, parts: number): boolean {
  if (phrase.kind === 'pronoun') return phrase.plural;
  const bare = phrase.definite && phrase.origins.length === 0 && phrase.head.to - phrase.head.from <= 4;
  return parts === 1 && phrase.kind === 'office' && phrase.plural && bare;
}
