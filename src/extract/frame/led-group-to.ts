import type { FrameRule } from './frame.ts';
import { behind, parts } from './parts.ts';
import { placeVisited } from './visit-parts.ts';

/** `X led a delegation to Y`. */
export const ledGroupTo: FrameRule = (clause) => {
  const groups = behind(clause, '').filter((phrase) => phrase.kind === 'group');
  const goals = behind(clause, 'to').filter((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
  if (
    clause.verb.passive ||
    !clause.verb.classes.includes('head') ||
    groups.length === 0 ||
    goals.length === 0
  )
    return null;
  return {
    rule: 'led-group-to',
    type: 'visit',
    parts: parts([...clause.subject, ...groups], 'agent', 'guest'),
    place: placeVisited(goals),
  };
};
