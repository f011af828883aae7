import type { FrameRule } from './frame.ts';
import { behind, parts } from './parts.ts';

/** `X led the Pakistani side while Y headed the Hungarian delegation`. */
export const ledSide: FrameRule = (clause) => {
  const people = clause.subject.filter((phrase) => phrase.kind === 'person');
  if (clause.verb.passive || !clause.verb.classes.includes('head') || people.length === 0) return null;
  const side = clause.sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 5)
    .some((token) => token.lower === 'side');
  return side
    ? {
        rule: 'led-side',
        type: 'attendance',
        parts: [...parts(behind(clause, ''), 'agent'), ...parts(people, 'attendee')],
      }
    : null;
};
