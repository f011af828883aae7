import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Registry } from './registry.ts';

/** `Its head, X`: X leads the group spoken of last. */
export function joinGroup(registry: Registry, sentence: AnySentence, phrase: Phrase, person: Actor): void {
  const first = sentence.tokens[phrase.from]?.lower ?? '';
  const leads = phrase.offices.some((office) =>
    sentence.words.actors.leaderTitle.test(mentionOf(sentence, office.title).text),
  );
  if (!leads) return;
  const ofGroup = phrase.offices.some(
    ({ organisation }) =>
      organisation !== null &&
      sentence.words.actors.visitingGroups.has(foldWords(mentionOf(sentence, organisation).text).join(' ')),
  );
  if (!ofGroup && !sentence.words.actors.groupPossessives.has(first)) return;
  const group = registry.actors
    .filter((actor) => actor.kind === 'group' && sentence.words.actors.travellers.test(actor.name.text))
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start)[0];
  if (group !== undefined && !group.leaders.includes(person)) group.leaders.push(person);
}
