import { CEREMONY } from '../frame/presented-credentials.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
import { isEnvoy } from './envoy.ts';

/**
 * Whether envoys handed over their credentials, and no sentence says who one of them or who else was there: a ceremony, no
 * meeting.
 */
export function isCeremonyOfUnnamed(draft: Draft): boolean {
  const { frames, roles } = draft;
  if (!frames.some(({ noun }) => noun === CEREMONY) || frames.some(({ noun }) => noun === 'credentials'))
    return false;
  // `and also met with the envoys`.
  if (frames.some(({ type, rule, weak }) => type === 'meeting' && rule === 'met' && !weak)) return false;
  const known = wordsOf(draft).actors;
  const people = roles.filter(({ actor }) => actor.kind === 'person');
  return people.length < 2 && !people.some(({ actor }) => isEnvoy(actor, known));
}
