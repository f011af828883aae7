import type { Draft, Role } from './draft.ts';

/**
 * `Five directors of the bank visited Oslo. The mission was made up of A, B …`: those who are named without an office each hold the
 * one by which all who came were called.
 */
export function holdOfficeOfGuests({ roles }: Draft, named: readonly Role[]): void {
  const called = roles.filter(({ actor, side }) => actor.kind === 'group' && side === 'guest');
  const [office, ...more] = called.flatMap(({ actor }) => actor.called);
  if (office === undefined || more.length > 0 || named.length < 2) return;
  if (named.some(({ actor }) => actor.kind !== 'person' || actor.offices.length > 0)) return;
  for (const { actor } of named) actor.offices.push(office);
}

/** The side of the only group, or of all holders of an office, that take part, which those are said to make up. */
export function sideOfOnlyGroup({ roles }: Draft): Role['side'] {
  const [group, ...more] = roles.filter(isMany);
  return more.every(({ side, actor }) => side === group?.side && actor.kind === 'office')
    ? (group?.side ?? null)
    : null;
}

/** A group, or `new ambassadors to Norway`. */
function isMany({ actor: { kind, name } }: Role): boolean {
  return kind === 'group' || (kind === 'office' && /[a-z]s(?: (?:of|to|from) |$)/.test(name.text));
}
