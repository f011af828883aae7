import type { Frame } from '../frame/frame.ts';
import { CEREMONY } from '../frame/presented-credentials.ts';
import type { Draft } from './draft.ts';

/** Sentences behind a ceremony in which its host speaks with those who came. */
const BEHIND_CEREMONY = 4;

/** `Envoys presented their credentials to X. … X spoke with the new ambassadors`: those who came, without a day of its own. */
export function isOfCeremony({ frames }: Draft, { index, parts, dates }: Frame): boolean {
  const isCeremony = frames.some(
    (told) =>
      (told.noun === CEREMONY || told.noun === 'credentials') &&
      index > told.index &&
      index - told.index <= BEHIND_CEREMONY,
  );
  const groups = parts.filter(({ phrase }) => phrase.kind === 'group' || phrase.kind === 'office');
  return (
    isCeremony &&
    dates.length === 0 &&
    groups.some(({ phrase }) => phrase.plural && phrase.origins.length + phrase.members.length === 0)
  );
}
