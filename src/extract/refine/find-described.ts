import { countryCode } from '../lexicon/countries.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Registry } from './registry.ts';

/** The person whom the article ties to the country or place of the description; nobody where two fit. */
export function thoseDescribed(
  registry: Registry,
  sentence: TokenSentence,
  phrase: Phrase,
  title: readonly string[],
): Actor[] {
  if (!phrase.definite || phrase.plural || !DESCRIBED.has(title.at(-1) ?? '')) return [];
  const words = foldWords(mentionOf(sentence, phrase.head).text);
  const code = words.map((word) => countryCode(word)).find((each) => each !== undefined);
  const places = phrase.origins
    .flatMap((origin) => foldWords(mentionOf(sentence, origin).text))
    .filter((word) => !['city', 'province'].includes(word));
  const visiting =
    words.includes('visiting') || ['dignitary', 'visitor', 'guest'].includes(title.at(-1) ?? '');
  if (code === undefined && places.length === 0)
    return visiting && registry.visitor !== null ? [registry.visitor] : [];
  const generic = [
    'guest',
    'leader',
    'diplomat',
    'official',
    'politician',
    'visitor',
    'dignitary',
    'head',
    'chief',
  ].includes(title.at(-1) ?? '');
  return registry.actors.filter((actor) => {
    if (actor.kind !== 'person') return false;
    const told = [
      ...actor.origins.map((origin) => origin.text),
      ...actor.offices.flatMap((office) => [office.title.text, office.organisation?.text ?? '']),
    ].flatMap(foldWords);
    const there =
      (code !== undefined && told.some((word) => countryCode(word) === code)) ||
      places.some((word) => told.includes(word));
    return there && (generic || told.includes(title.at(-1) ?? ''));
  });
}

/** Words for somebody who is named elsewhere (`the Georgian guest`, `the Cuban diplomat`). */
const DESCRIBED = new Set(
  'guest leader diplomat official politician visitor dignitary minister president chief ambassador premier counterpart envoy head'.split(
    ' ',
  ),
);
