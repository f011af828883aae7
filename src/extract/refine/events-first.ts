import type { Frame, Part } from '../frame/frame.ts';

/**
 * The frames of a sentence with those that only tell of a companion behind the event that the same people act in: `X, accompanied
 * by Y, met Z` tells of Y at that meeting, whatever X did before.
 */
export function eventsFirst(frames: readonly Frame[]): Frame[] {
  const ordered = [...frames];
  for (let k = 0; k + 1 < ordered.length; k++) {
    const [frame, next] = [ordered[k], ordered[k + 1]];
    if (frame === undefined || next === undefined || !isCompanyOf(frame, next)) continue;
    ordered.splice(k, 2, next, frame);
    k++;
  }
  return ordered;
}

function isCompanyOf(frame: Frame, next: Frame): boolean {
  if (frame.type !== 'attendance' || frame.rule !== 'was-accompanied-by' || next.type === 'attendance')
    return false;
  const agents = (parts: readonly Part[]) =>
    parts.filter(({ as }) => as === 'agent').map(({ phrase }) => phrase.from);
  const own = agents(frame.parts);
  return own.length > 0 && agents(next.parts).some((from) => own.includes(from));
}
