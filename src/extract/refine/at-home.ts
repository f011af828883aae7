import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf, ownTexts } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';
import { isEnvoy } from './envoy.ts';
import type { Place } from './place-of-event.ts';
import { SEATS } from './place-of-event.ts';

/** By a word of the place, by its country, or by an office that sits there. */
export function isAtHome(actor: Actor, place: Place): boolean {
  const own = ownTexts(actor);
  if (own.some((text) => foldWords(text).some((word) => place.words.has(word) && !(word in SEATS))))
    return true;
  if (
    [...place.words].some((word) =>
      actor.offices.some((office) => SEATS[word]?.test(office.title.text.toLowerCase()) === true),
    )
  )
    return true;
  if (
    EUROPEAN.some((city) => place.words.has(city)) &&
    own.some((text) => /european|\bEU\b|NATO/i.test(text))
  )
    return true;
  const codes = countriesOf(actor);
  return place.country !== undefined && codes.includes(place.country) && !isEnvoy(actor);
}

/** Where the bodies of the European Union and NATO receive. */
const EUROPEAN = ['brussels', 'strasbourg', 'luxembourg'];

/** Nobody is at home: the place belongs to neither, or they meet on the sidelines of something. */
export function isAway(draft: Draft, place: Place): boolean {
  const told = draft.frames.some((frame) =>
    /\b(?:sidelines|margins)\b/.test(frame.sentence.tokens.map((token) => token.lower).join(' ')),
  );
  const acting = draft.roles.filter((role) => role.as !== 'attendee');
  const foreign =
    place.country !== undefined &&
    acting.every(
      (role) => countriesOf(role.actor).length > 0 && !countriesOf(role.actor).includes(place.country ?? ''),
    );
  const pair = acting.some((role) =>
    role.actor.offices.some((office) => /counterpart/i.test(office.title.text)),
  );
  return (
    told || foreign || (pair && place.country !== undefined && acting.every((role) => role.side === null))
  );
}
