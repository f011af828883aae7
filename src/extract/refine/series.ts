import type { Frame } from '../frame/frame.ts';
import type { Draft, Role } from './draft.ts';

/** A paper has been signed by so many people once all its sides are told. */
const BOTH_SIDES = 2;

/**
 * `The two countries signed three memoranda. The memorandum on trade was signed by A and B. C and D signed the one on sport.`: each
 * of a series that is told with those who signed it is a paper of its own, beside the series as a whole.
 */
export function isOtherOfSeries(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const signers = roles.filter(({ actor, as }) => as === 'party' && actor.kind === 'person');
  const isOne = signers.length >= BOTH_SIDES && tellsOne(frame) && !handsOver(frame);
  const isFresh = isOne && signers.every(({ actor }) => !signedBy(draft, actor));
  if (tellsSeveral(draft)) return isFresh;
  return seriesOf(draft) !== null && (isFresh || tellsOfAll(frame));
}

/** The series that a draft tells one paper of; null where it tells of none, or of one that was signed on a day of its own. */
export function seriesOf(draft: Draft): Draft | null {
  const isAlone = draft.frames.some(({ dates }) => dates.length > 0);
  if (draft.type !== 'signing' || isAlone || tellsSeveral(draft)) return null;
  for (let before = draft.before; before?.type === 'signing'; before = before.before)
    if (tellsSeveral(before)) return before;
  return null;
}

function signedBy({ roles }: Draft, actor: Role['actor']): boolean {
  return roles.some((role) => role.actor === actor && role.as === 'party');
}

function tellsSeveral({ frames: [first] }: Draft): boolean {
  return first?.agreements[0] !== undefined && isCounted(first.agreements[0]);
}

function isCounted({ count }: Frame['agreements'][number]): boolean {
  return count !== null && count.value > 1;
}

/** `watched the signing of the memoranda`, `the signing ceremony`: of all the papers of a series, not of the last. */
function tellsOfAll({ agreements, anaphoric, rule }: Frame): boolean {
  return agreements.some(({ noun }) => isPlural(noun)) || (anaphoric && rule === 'signing-ceremony');
}

/** Papers change hands when they are signed, often by others than those who sign. */
function handsOver({ noun }: Frame): boolean {
  return noun === 'exchange';
}

function tellsOne({ agreements }: Frame): boolean {
  return agreements.length > 0 && agreements.every(({ count, noun }) => count === null && !isPlural(noun));
}

/** `agreements`, `memoranda`. */
function isPlural(noun: string): boolean {
  return /[as]$/.test(noun);
}
