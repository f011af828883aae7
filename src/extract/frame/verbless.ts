import type { Frame } from './frame.ts';

/** Rules that read headlines and captions without a verb, for the explanation. */
export const MEETING_AS_TITLE = 'meeting-as-title';
export const VISIT_AS_TITLE = 'visit-as-title';
export const SIGNING_AS_TITLE = 'signing-as-title';
export const PICTURED_TOGETHER = 'pictured-together';

const VERBLESS: ReadonlySet<string> = new Set([
  MEETING_AS_TITLE,
  VISIT_AS_TITLE,
  SIGNING_AS_TITLE,
  PICTURED_TOGETHER,
]);

/** Whether no verb tells what a frame is of. */
export function isVerbless({ rule }: Pick<Frame, 'rule'>): boolean {
  return VERBLESS.has(rule);
}
