import type { Frame } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Draft, Role } from './draft.ts';

/**
 * `The President discussed trade with the envoys`, `Delegates included X`: the group of unnamed people that the last event tells
 * of.
 */
export function groupMeant(frame: Frame, phrase: Phrase, last: Draft | undefined): Role | null {
  const isKnown = phrase.definite || frame.rule === 'members-were';
  const bare = isKnown && phrase.origins.length + phrase.members.length === 0;
  const known = frame.sentence.words.actors;
  const leads = frame.sentence.tokens.slice(phrase.head.from, phrase.head.to - 1);
  if (phrase.kind !== 'office' || !phrase.plural || !bare) return null;
  if (!leads.every(({ lower }) => known.visitingAdjectives.has(lower))) return null;
  const groups = last?.roles.filter(({ actor }) => actor.kind === 'group') ?? [];
  if (groups.length === 1) return groups[0] ?? null;
  // `The delegates` of a visit are its delegation, whoever else is told to have come.
  const isParty = known.parties.test(mentionOf(frame.sentence, phrase.head).text);
  return (
    (isParty && groups.find(({ actor, side }) => side === 'guest' && known.parties.test(actor.name.text))) ||
    null
  );
}
