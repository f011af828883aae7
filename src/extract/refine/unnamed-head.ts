import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { foldWords } from './actor.ts';
import { holdsOffice } from './holds-office.ts';
import { addOffices } from './learn-offices.ts';
import type { Registry } from './registry.ts';
import { addActor } from './registry.ts';

/** Somebody named so often by nothing but a whole name is known to the reader. */
const OFTEN = 2;

/** A phrase with the sentence in which it stands. */
interface Told {
  readonly read: ReadSentence;
  readonly phrase: Phrase;
}

/**
 * `The Head of State had a meeting with X. … Igor Berg welcomed … Igor Berg stressed …`: where one holder of an office met somebody and is
 * never named with it, and one whole name alone speaks again and again, they are the same. Makes him known.
 */
export function nameUnnamedHead(registry: Registry, sentences: readonly ReadSentence[]): void {
  const [head, ...others] = distinct(headsThatMet(sentences).filter((one) => !isHeld(registry, one)));
  if (head === undefined || others.length > 0) return;
  const speakers = namesAlone(registry, sentences);
  const [name, ...more] = distinct(speakers);
  if (name === undefined || more.length > 0 || speakers.length < OFTEN) return;
  const mention = mentionOf(name.read.sentence, name.phrase.head);
  const actor = addActor(registry, 'person', mention, foldWords(mention.text));
  addOffices(actor, head.read.sentence, head.phrase);
}

/** Holders of one office each, spoken of by it alone, who did what a frame tells. */
function headsThatMet(sentences: readonly ReadSentence[]): Told[] {
  // `Head of State met X`, without an article in translated English.
  const isHead = ({ kind, definite, from, plural, offices }: Phrase) =>
    kind === 'office' && (definite || from === 0) && !plural && offices.length === 1;
  return sentences.flatMap((read) =>
    read.frames.flatMap(({ parts }) =>
      parts.filter(({ phrase }) => isHead(phrase)).map(({ phrase }) => ({ read, phrase })),
    ),
  );
}

function isHeld({ actors }: Registry, { read: { sentence }, phrase: { offices } }: Told): boolean {
  const [office] = offices;
  if (office === undefined) return true;
  const title = foldWords(mentionOf(sentence, office.title).text);
  const body = office.organisation === null ? [] : foldWords(mentionOf(sentence, office.organisation).text);
  return actors.some((actor) =>
    actor.offices.some((held) => holdsOffice(held, actor, title, body, sentence.words.actors)),
  );
}

/** Whole names that speak, of nobody whom the article names with an office or a form of address. */
function namesAlone(registry: Registry, sentences: readonly ReadSentence[]): Told[] {
  const { speakers, actors } = registry;
  const isKnown = (words: readonly string[]) =>
    actors.some(({ words: own }) => words.every((word) => own.includes(word)));
  return sentences.flatMap((read) =>
    read.chunks
      .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []))
      .filter(({ kind, head }) => kind === 'name' && head.to - head.from > 1)
      // `G. Berg` may be anybody named whole elsewhere.
      .filter(
        ({ head }) => !read.sentence.tokens.slice(head.from, head.to).some(({ text }) => text.endsWith('.')),
      )
      .filter((phrase) => {
        const words = foldWords(mentionOf(read.sentence, phrase.head).text);
        return speakers.has(words.join(' ')) && !isKnown(words);
      })
      .map((phrase) => ({ read, phrase })),
  );
}

/** One of each by its words. */
function distinct(told: readonly Told[]): Told[] {
  const words = ({ read, phrase }: Told) => foldWords(mentionOf(read.sentence, phrase.head).text).join(' ');
  return told.filter((one, k) => told.findIndex((other) => words(other) === words(one)) === k);
}
