import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { TRAVELLERS } from './find-group.ts';
import type { Registry } from './registry.ts';

/** `Its head, X`: X leads the group spoken of last. */
export function joinGroup(registry: Registry, sentence: TokenSentence, phrase: Phrase, person: Actor): void {
  const first = sentence.tokens[phrase.from]?.lower ?? '';
  const leads = phrase.offices.some((office) =>
    /^(?:head|leader|chief)$/i.test(mentionOf(sentence, office.title).text.replace(/ of.*/i, '')),
  );
  if (!leads || !['its', 'their'].includes(first)) return;
  const group = registry.actors
    .filter((actor) => actor.kind === 'group' && TRAVELLERS.test(actor.name.text))
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start)[0];
  if (group !== undefined && !group.leaders.includes(person)) group.leaders.push(person);
}
