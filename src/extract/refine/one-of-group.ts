import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';

/**
 * `The foreign ministers of A and B met. Foreign Minister X of A met his counterpart`: a group by that office and country, of
 * which he is one.
 */
export function isOneOfThem(actor: Actor, some: readonly Role[], known: ActorWords): boolean {
  return some.some((role) => isOneOf(actor, role.actor, known));
}

/**
 * Whether those of a frame are all of a group that met: one for each country that it comes from, with whoever met them (`X met her
 * Latvian and Lithuanian colleagues. X met Minister Y of Latvia and Minister Z of Lithuania`).
 */
export function areAllOfThem(known: ActorWords, draft: Draft, roles: readonly Role[]): boolean {
  const others = roles.filter(({ actor }) => !takesPart(draft, actor));
  return draft.roles.some(
    ({ actor: group }) =>
      others.length > 1 &&
      group.origins.length === others.length &&
      others.every(({ actor }) => isOneOf(actor, group, known)),
  );
}

function isOneOf(actor: Actor, { kind, words, origins }: Actor, known: ActorWords): boolean {
  if (kind !== 'group' || origins.length < 2 || (actor.kind !== 'person' && actor.kind !== 'office'))
    return false;
  const countries = countriesOf(actor, known);
  const titles = actor.offices.flatMap(({ title }) => foldWords(title.text).slice(-1));
  return (
    (titles.some((title) => words.includes(`${title}s`) || known.counterpart.test(title)) ||
      words.some((word) => known.peers.has(word))) &&
    origins.some(({ text }) => countries.includes(known.countryCode(foldWords(text).join(' ')) ?? ''))
  );
}
