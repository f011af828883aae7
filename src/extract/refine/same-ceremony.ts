import type { Frame } from '../frame/frame.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';

/** How many sentences behind a signing may go on with what was signed at it. */
const FARTHEST = 3;

/**
 * `initialled a treaty and signed a memorandum`, `A number of documents were signed. The parties also signed agreements on health`: what
 * the same sides signed beside it, told without a day of its own. `parties` are those who sign in the frame.
 */
export function isOfSameCeremony(draft: Draft, frame: Frame, parties: readonly Role[]): boolean {
  if (!parties.every(({ actor }) => takesPart(draft, actor))) return false;
  const beside = draft.frames.some((told) => isBeside(told, frame));
  if (beside && parties.length > 0) return hasSameSigners(draft, parties);
  const [first] = draft.frames;
  const isNear = draft.frames.some(({ index }) => frame.index - index > 0 && frame.index - index <= FARTHEST);
  return isNear && frame.dates.length === 0 && first !== undefined && tellsMany(first) && tellsMany(frame);
}

/** Told before it in the same sentence by a verb beside its own; not `a pact that they concluded in May`. */
function isBeside(told: Frame, { index, trigger, rule }: Frame): boolean {
  const isBefore = told.type === 'signing' && told.index === index && told.trigger.to <= trigger.from;
  return isBefore && told.rule === 'signed' && rule === 'signed';
}

/** All who signed the one signed the other. */
function hasSameSigners(draft: Draft, parties: readonly Role[]): boolean {
  const known = draft.roles.filter(({ as }) => as === 'party');
  const isBoth = ({ actor }: Role) => parties.some((party) => party.actor === actor);
  return known.every(isBoth);
}

/** Papers without those who signed each (`several agreements`). */
function tellsMany({ agreements: [first] }: Frame): boolean {
  return first !== undefined && /[as]$/.test(first.noun);
}
