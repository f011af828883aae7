import type { FrameRule } from './frame.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { wordsBehind } from './words-behind.ts';

/** `Y bade farewell to X`: those who see a visitor off belong to the visit. */
export const sawOff: FrameRule = (clause) => {
  const { verb, subject, sentence } = clause;
  const hosts = subject.filter(isSomebody);
  const guests = behind(clause, 'to').filter(isSomebody);
  if (verb.passive || hosts.length === 0 || guests.length === 0) return null;
  if (!sentence.words.frames.farewells.test(wordsBehind(clause))) return null;
  return {
    rule: 'saw-off',
    type: 'attendance',
    parts: [...parts(guests, 'agent'), ...parts(hosts, 'attendee')],
    noun: 'farewell',
  };
};
