import type { Office, Phrase, TokenSentence } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor, ActorOffice } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import { thoseDescribed } from './find-described.ts';
import { addOffices } from './learn-offices.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';
import { sameWords } from './same-words.ts';

/** `the Mayor`: the person who holds that office, if the article names one; else an office-holder without a name. */
export function officeOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor {
  const office = phrase.offices[0] as Office;
  const title = foldWords(mentionOf(sentence, office.title).text);
  const organisation =
    office.organisation === null ? [] : foldWords(mentionOf(sentence, office.organisation).text);
  const fitting = registry.actors
    .filter(
      (actor) =>
        actor.kind === 'person' &&
        !phrase.plural &&
        actor.offices.some((held) => holds(held, actor, title, organisation)),
    )
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
  const [person] = fitting.length > 0 ? fitting : thoseDescribed(registry, sentence, phrase, title);
  if (person !== undefined && (phrase.definite || fitting.length === 1)) return person;
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const same = registry.actors.find(
    (actor) =>
      actor.kind === 'office' &&
      (sameWords(actor.words, words) || (phrase.definite && includesWords(actor.words, words))),
  );
  const actor = same ?? addActor(registry, 'office', name, words);
  if (same === undefined) addOffices(actor, sentence, phrase);
  return actor;
}

function holds(
  held: ActorOffice,
  actor: Actor,
  title: readonly string[],
  organisation: readonly string[],
): boolean {
  const heldTitle = foldWords(held.title.text);
  if (
    !includesWords(heldTitle, title) ||
    (title.length === 1 &&
      heldTitle.some((word) => ['vice', 'deputy', 'former'].includes(word)) &&
      !['president', 'minister', 'mayor', 'ambassador', 'governor'].includes(title[0] ?? ''))
  )
    return false;
  if (
    heldTitle.some((word) => ['vice', 'deputy', 'former', 'assistant'].includes(word)) &&
    !title.some((word) => ['vice', 'deputy', 'former', 'assistant'].includes(word))
  )
    return false;
  if (organisation.length === 0) return true;
  const bodies = [...(held.organisation === null ? [] : [held.organisation]), ...actor.origins];
  return bodies.length === 0 || bodies.some((body) => sharesWord(foldWords(body.text), organisation));
}

function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (word) =>
      word.length > 2 &&
      b.includes(word) &&
      !['city', 'municipal', 'committee', 'government', 'province', 'ministry'].includes(word),
  );
}
