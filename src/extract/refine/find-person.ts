import { distance } from 'fastest-levenshtein';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import { joinGroup } from './join-group.ts';
import { addOffices } from './learn-offices.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';

/** The actor whom a personal name stands for, with the offices that the phrase gives him. */
export function personOf(registry: Registry, sentence: AnySentence, phrase: Phrase): Actor {
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const titles = phrase.offices.flatMap((office) => foldWords(mentionOf(sentence, office.title).text));
  const known = samePerson(registry, words, titles, sentence.words.actors);
  const actor = known ?? addActor(registry, 'person', name, words);
  addOffices(actor, sentence, phrase);
  joinGroup(registry, sentence, phrase, actor);
  return actor;
}

/** The person of this name: the same words in any order, or fewer of them, or one letter wrong; the latest such. */
export function samePerson(
  registry: Registry,
  words: readonly string[],
  titles: readonly string[],
  known?: ActorWords,
): Actor | undefined {
  const patronymics = known?.patronymics ?? NONE;
  const holdsOne = (actor: Actor) =>
    actor.offices.some((office) => foldWords(office.title.text).some((word) => titles.includes(word)));
  // `Princess Eva` is not the mayor, Eva Berg.
  const isAnother = (actor: Actor) =>
    known !== undefined &&
    actor.offices.length > 0 &&
    !holdsOne(actor) &&
    isRoyalAlone(actor, words, titles, known);
  const people = registry.actors
    .filter((actor) => actor.kind === 'person' && !isAnother(actor))
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
  const fitting = people.filter(
    (actor) =>
      (includesWords(actor.words, words) && isOwnName(actor.words, words, patronymics)) ||
      (actor.words.length > 0 &&
        isOwnName(words, actor.words, patronymics) &&
        words.length > 1 &&
        includesWords(words, actor.words) &&
        actor.words.length > 1),
  );
  const titled = titles.length > 0 ? fitting.find(holdsOne) : undefined;
  return (
    titled ??
    fitting[0] ??
    people.find(
      (actor) =>
        words.length > 1 &&
        actor.words.length === words.length &&
        distance(actor.words.join(' '), words.join(' ')) === 1,
    ) ??
    people.find((actor) => isInitialed(actor.words, words))
  );
}

const NONE: ReadonlySet<string> = new Set();

/** A king or princess is called by the first name alone, which somebody without such a title only shares. */
function isRoyalAlone(
  { offices }: Actor,
  { length }: readonly string[],
  titles: readonly string[],
  { royalTitle }: ActorWords,
): boolean {
  return (
    length === 1 &&
    titles.some((title) => royalTitle.test(title)) &&
    !offices.some(({ title }) => royalTitle.test(title.text))
  );
}

/** In `Hamdan bin Mohammed Al Holm` neither `Mohammed` nor `Mohammed Al Holm` is his own name, but `Al Holm` is. */
function isOwnName(
  whole: readonly string[],
  part: readonly string[],
  patronymics: ReadonlySet<string>,
): boolean {
  const own = whole.findIndex((word) => patronymics.has(word));
  if (own <= 0) return true;
  const family = whole.slice(whole.findLastIndex((word) => patronymics.has(word)) + 2);
  return whole.slice(0, own).includes(part[0] ?? '') || part.every((word) => family.includes(word));
}

/** `G. Holm` for `Greta Holm`: the same surname behind the first letter of the name. */
function isInitialed(
  [name = '', ...surname]: readonly string[],
  [initial = '', ...words]: readonly string[],
): boolean {
  const isInitial = initial.length === 1 && name.length > 1 && name.startsWith(initial);
  return isInitial && words.length > 0 && words.join(' ') === surname.join(' ');
}
