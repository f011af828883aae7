import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor, ActorOffice } from './actor.ts';
import type { Registry } from './registry.ts';
import { latest } from './registry.ts';

/** Initials of fewer words are those of too many. */
const FEWEST_LETTERS = 3;
/** Words of titles up to this length, in small letters, may have no initial. */
const LONGEST_LITTLE = 3;

/**
 * `the COAS`: whoever holds the office that the initials stand for (`Chief of the Army Staff`); undefined where nobody named
 * does.
 */
export function holderByInitials(registry: Registry, name: string, known: ActorWords): Actor | undefined {
  if (name.length < FEWEST_LETTERS || !/^\p{Lu}+$/u.test(name)) return undefined;
  const isOwn = ({ words }: Actor) => words.includes(`(${name.toLowerCase()})`);
  if (registry.actors.some(isOwn)) return undefined;
  return latest(
    registry.actors.filter(
      ({ kind, offices }) =>
        kind === 'person' &&
        offices.some((office) => initialsOf(office, known).some((letters) => letters.startsWith(name))),
    ),
  );
}

/**
 * The initials of an office, with and without those of its little words: `COAS` and `CAS`; of its title alone too, which a rank
 * may follow.
 */
function initialsOf({ title, organisation }: ActorOffice, known: ActorWords): string[] {
  const whole =
    organisation === null
      ? []
      : [`${title.text} ${organisation.text}`, `${title.text} of ${organisation.text}`];
  return [title.text, ...whole].flatMap((text) => {
    const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '' && !known.nameArticles.has(word));
    const telling = words.filter((word) => word.length > LONGEST_LITTLE || word !== word.toLowerCase());
    return [words, telling].map((each) => each.map((word) => word.charAt(0).toUpperCase()).join(''));
  });
}
