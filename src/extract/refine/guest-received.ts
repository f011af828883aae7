import type { Frame, Part } from '../frame/frame.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import type { Registry } from './registry.ts';

/** `General X received Marshal Y at the gate. Later he was received by Z`: the guest of before sooner than his host. */
export function guestReceived(
  { topic }: Registry,
  { rule }: Frame,
  { phrase, side }: Part,
  last?: Draft,
): Actor | null {
  if (rule !== 'was-received-by' || side !== 'guest' || phrase.kind !== 'pronoun' || phrase.plural)
    return null;
  const isHost = last?.roles.some((role) => role.actor === topic && role.side === 'host') === true;
  const [guest, ...more] =
    last?.roles.filter(
      (role) => role.side === 'guest' && (role.actor.kind === 'person' || role.actor.kind === 'office'),
    ) ?? [];
  return isHost && guest !== undefined && more.length === 0 ? guest.actor : null;
}
