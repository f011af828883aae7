import { determinerAt } from './determiner.ts';
import { leadOf } from './group-lead.ts';
import type { ListReader } from './group-members.ts';
import { leadersAt } from './group-members.ts';
import { complementsOf } from './origins.ts';
import type { Phrase, TokenSentence } from './phrase.ts';

/**
 * A delegation or people in the plural at `at` (`a 12-member delegation of X led by Y`, `German entrepreneurs`), or null.
 * `listAt` reads the leaders: a group's leader can be any participant.
 */
export function groupAt(sentence: TokenSentence, at: number, listAt: ListReader): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const lead = leadOf(sentence, at + determiner.length);
  if (lead === null) return null;
  const behind = complementsOf(sentence, lead.end);
  const led = leadersAt(sentence, behind.end, listAt);
  return {
    kind: 'group',
    from: at,
    to: led.end,
    head: { from: at + determiner.length, to: behind.end },
    offices: [],
    origins: [...behind.origins, ...lead.origins],
    members: led.members,
    definite: determiner.definite,
    plural: true,
  };
}
