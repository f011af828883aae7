import type { Frame, Part } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './actor-of.ts';
import type { Draft, Role } from './draft.ts';
import { groupCalledIt } from './group-called-it.ts';
import { groupListed } from './group-listed.ts';
import { groupMeant } from './group-meant.ts';
import { guestReceived } from './guest-received.ts';
import { headsOfState } from './heads-of-state.ts';
import { holdersWithoutArticle } from './holders-without-article.ts';
import { notOneself } from './not-oneself.ts';
import { pairBefore } from './pair-before.ts';
import type { Registry } from './registry.ts';
import { thoseMeantBy } from './those-meant-by.ts';

/** Who takes part in a frame: its phrases made actors, pairs and pronouns looked up in the events told before. */
export function rolesOf(registry: Registry, frame: Frame, drafts: readonly Draft[]): Role[] {
  const happened = drafts.filter((draft) => draft.status === 'happened' && draft.type !== 'other');
  // `They last met in June. On 4 May they met again`: where only history was told, those of it.
  const last = happened.findLast((draft) => !draft.background) ?? happened.at(-1);
  const roles: Role[] = [];
  const add = (role: Role) => {
    if (!roles.some((known) => known.actor === role.actor)) roles.push(role);
  };
  for (const part of frame.parts) {
    const several = severalOf(registry, frame, part, last);
    for (const role of several ?? []) add(role);
    const role = several === null ? roleOf(registry, frame, part, roles, last) : null;
    if (role !== null) add({ side: part.side, ...role, as: part.as });
  }
  const acted = happened.findLast(({ background, roles: told }) => !background && told.some(isDoer)) ?? last;
  const untold = [...whomTheyMet(frame, roles, last), ...unnamed(registry, frame, last, acted)];
  for (const role of untold) add(role);
  takeSidesTold(frame, last, roles);
  return roles;
}

/** Those for whom one phrase stands (`both sides`, `Ministers`); null where it is one. */
function severalOf(
  registry: Registry,
  frame: Frame,
  part: Part,
  last: Draft | undefined,
): readonly Role[] | null {
  const { phrase, as, side } = part;
  const listed = groupListed(frame, part, last);
  if (listed !== undefined) return [{ ...listed, as }];
  const acting = frame.parts.filter((each) => each.as !== 'attendee').length;
  if (standsForBoth(phrase, as === 'attendee' ? 1 : acting)) {
    const pair = pairBefore(registry, frame, part, last);
    if (pair.length > 0) return pair.map((actor) => ({ actor, as, side }));
    const meant = headsOfState(registry, frame, phrase) ?? thoseMeantBy(registry, frame, phrase, last);
    return meant.map((role) => ({ ...role, as }));
  }
  const holders = frame.parts.length === 1 ? holdersWithoutArticle(registry, frame, phrase, last) : [];
  return holders.length === 0 ? null : holders.map(({ actor }) => ({ actor, as, side }));
}

/** Gives those who sign the sides that the meeting right before told. */
function takeSidesTold(frame: Frame, last: Draft | undefined, roles: readonly Role[]): void {
  if (frame.type !== 'signing') return;
  const sides = roles.map(({ actor }) => sideJustTold(frame, last, actor));
  // Somebody new among them may have another for his host.
  if (sides.includes(null)) return;
  for (const [k, role] of roles.entries()) role.side ??= sides[k] ?? null;
}

/** `X welcomed a delegation led by Y and signed an agreement with her`. */
function sideJustTold({ index }: Frame, last: Draft | undefined, actor: Actor): Role['side'] {
  const isNear = last?.frames.some((told) => told.type !== 'signing' && Math.abs(index - told.index) <= 1);
  if (last === undefined || isNear !== true) return null;
  const known = last.roles.find((role) => role.actor === actor || role.actor.leaders.includes(actor));
  return known?.side ?? null;
}

/** `X met Y and signed the agreement`: where nobody else is told to sign, it is with whom X met in that sentence. */
function whomTheyMet(
  { type, rule, index, trigger }: Frame,
  roles: readonly Role[],
  last: Draft | undefined,
): Role[] {
  const [signer, ...others] = roles.filter(({ as }) => as === 'party');
  if (type !== 'signing' || rule !== 'signed' || signer === undefined || others.length > 0) return [];
  const isJustMet = last?.frames.some(
    (told) => told.type === 'meeting' && told.index === index && told.trigger.to <= trigger.from,
  );
  if (last?.type !== 'meeting' || isJustMet !== true) return [];
  if (!last.roles.some(({ actor, as }) => actor === signer.actor && as === 'agent')) return [];
  return last.roles.filter(({ as }) => as === 'patient').map((role) => ({ ...role, as: 'party' }));
}

/** Whom one phrase means; null for nobody. */
function roleOf(
  registry: Registry,
  frame: Frame,
  part: Part,
  roles: readonly Role[],
  last: Draft | undefined,
): Pick<Role, 'actor'> | Role | null {
  const { phrase, as, side } = part;
  const meant = groupMeant(frame, phrase, last);
  if (meant !== null) return meant;
  // `X and Y travelled with her`: of the people whom the sentence names none is meant.
  const isBeside = frame.rule === 'accompanied' && as === 'agent' && phrase.kind === 'pronoun';
  if (isBeside && !phrase.plural && registry.topic !== null) return { actor: registry.topic };
  const received = guestReceived(registry, frame, part, last);
  if (received !== null) return { actor: received };
  const isLed = as === 'agent' && frame.rule === 'was-led-by';
  const goes = side === 'guest' || (as === 'agent' && frame.type === 'meeting');
  const group = goes || isLed ? groupCalledIt(registry, frame, phrase) : null;
  if (group !== null) return { actor: group };
  const actor =
    actorOf(registry, frame.sentence, phrase) ??
    (as === 'party' ? bodyMeantBy(registry, frame, phrase) : null);
  const other = isHimself(phrase, actor, roles)
    ? otherBefore(registry, frame, phrase, actor)
    : notOneself(registry, frame, part, actor);
  return other === null ? null : { actor: other };
}

/** Nobody meets or signs with himself: the pronoun is another’s. */
function isHimself(phrase: Phrase, actor: Actor | null, roles: readonly Role[]): boolean {
  return phrase.kind === 'pronoun' && !phrase.plural && roles.some((role) => role.actor === actor);
}

/**
 * `X held talks with Y and signed with him …`: the last person before the pronoun in its sentence who is not the one meant so
 * far.
 */
function otherBefore(
  registry: Registry,
  { sentence }: Frame,
  phrase: Phrase,
  not: Actor | null,
): Actor | null {
  const at = sentence.tokens[phrase.from]?.start ?? 0;
  const before = [...registry.byStart].filter(
    ([start, actor]) => sentence.start <= start && start < at && actor.kind === 'person' && actor !== not,
  );
  return before.sort(([a], [b]) => b - a)[0]?.[1] ?? not;
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
function unnamed(
  registry: Registry,
  frame: Frame,
  last: Draft | undefined,
  acted: Draft | undefined,
): Role[] {
  if (frame.implicitAgent) {
    const doers = acted?.roles.filter(isDoer) ?? [];
    const came = last?.roles.filter((role) => role.side === 'guest') ?? [];
    // `X received Y. The visit ended with a tour of the port`: it is not X who went on to it.
    const isOfGuests = PROGRAMMES.has(frame.rule) && doers.every(({ side }) => side === 'host');
    const told = doers.length === 0 || (isOfGuests && came.length > 0) ? came : doers;
    if (told.length > 0)
      return told.map(({ actor, side }) => ({ actor, as: 'agent', side: cameAlready(side) }));
    return registry.topic === null ? [] : [{ actor: registry.topic, as: 'agent', side: null }];
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

/** Rules that read what a visit told before was made up of. */
const PROGRAMMES: ReadonlySet<string> = new Set(['programme-visit', 'programme-meeting']);

/** Whoever did what is told, rather than signed or was there. */
function isDoer({ as }: Role): boolean {
  return as === 'agent';
}

/** Whoever came to the last event came to the next one too; whoever received there may go elsewhere. */
function cameAlready(side: Role['side']): Role['side'] {
  return side === 'guest' ? 'guest' : null;
}

/** `they`, `both sides`; `the Ministers` without more said of them. */
function standsForBoth(phrase: Phrase, parts: number): boolean {
  if (phrase.kind === 'pronoun') return phrase.plural;
  const bare = phrase.definite && phrase.origins.length === 0 && phrase.head.to - phrase.head.from <= 4;
  return parts === 1 && phrase.kind === 'office' && phrase.plural && bare;
}
