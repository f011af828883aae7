import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Registry } from './registry.ts';

/** `Its head, X`, `Delegation leader Y`: they lead the group spoken of last. */
export function joinGroup(registry: Registry, sentence: AnySentence, phrase: Phrase, person: Actor): void {
  const first = sentence.tokens[phrase.from]?.lower ?? '';
  const { leaderTitle, delegationLeader, visitingGroups } = sentence.words.actors;
  const titles = phrase.offices.map(({ title }) => mentionOf(sentence, title).text);
  // `EU Head of Delegation` is an envoy.
  const saysSo = phrase.offices.some(
    ({ title, organisation }) =>
      organisation === null && delegationLeader.test(mentionOf(sentence, title).text),
  );
  if (!saysSo && !titles.some((title) => leaderTitle.test(title))) return;
  const ofGroup =
    saysSo ||
    phrase.offices.some(
      ({ organisation }) =>
        organisation !== null &&
        visitingGroups.has(foldWords(mentionOf(sentence, organisation).text).join(' ')),
    );
  if (!ofGroup && !sentence.words.actors.groupPossessives.has(first)) return;
  const group = registry.actors
    .filter((actor) => actor.kind === 'group' && sentence.words.actors.travellers.test(actor.name.text))
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start)[0];
  if (group !== undefined && !group.leaders.includes(person)) group.leaders.push(person);
}
