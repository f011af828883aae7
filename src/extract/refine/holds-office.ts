import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor, ActorOffice } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import { isAcronymOf } from './is-acronym-of.ts';

/** A shorter word tells too little of a body. */
const SHORTEST_WORD = 3;

/**
 * Whether an office that somebody holds is the one meant by a title and a body, both as folded words: `the Minister` may be the
 * Minister of Trade, `the President` not the Vice President.
 */
export function holdsOffice(
  held: ActorOffice,
  actor: Actor,
  title: readonly string[],
  organisation: readonly string[],
  known: ActorWords,
): boolean {
  const spelt = (words: readonly string[]) =>
    words.flatMap((word) => known.officeAbbreviations[word]?.split(' ') ?? [word]);
  if (headsBody(held, title, organisation, known)) return true;
  const body = spelt(foldWords(held.organisation?.text ?? ''));
  const meant = spelt(withoutCountry(withoutPosting(title, held, known), held, actor, known));
  if (!isMeantBy(spelt(foldWords(held.title.text)), body, meant, known) && !isAddressOf(held, title, known))
    return false;
  if (organisation.length === 0) return true;
  const bodies = held.organisation === null ? actor.origins : [held.organisation];
  if (bodies.length === 0) return !isOfOtherCountry(held.title.text, organisation, known);
  const isShort = ({ text }: { readonly text: string }) =>
    isAcronymOf(organisation.join(' ').toUpperCase(), text);
  return bodies.some((body) => isShort(body) || sharesName(foldWords(body.text), organisation, known));
}

/** `the Ambassador to Peru` may be the Ambassador of Norway: the title without where he is posted, which his own does not say. */
function withoutPosting(
  title: readonly string[],
  { title: own }: ActorOffice,
  { posting, visitingOffices }: ActorWords,
): readonly string[] {
  const words = title.join(' ');
  if (posting.test(own.text) || !posting.test(words)) return title;
  const office = words.replace(posting, '').split(' ');
  return office.some((word) => visitingOffices.has(word)) ? office : title;
}

/** `the Norwegian High Commissioner` is the High Commissioner of Norway: the title without the country that is his. */
function withoutCountry(
  title: readonly string[],
  { title: own, organisation }: ActorOffice,
  actor: Actor,
  known: ActorWords,
): readonly string[] {
  const [first, ...rest] = title;
  const code = first === undefined || rest.length === 0 ? undefined : known.countryCode(first);
  if (code === undefined || organisation === null || foldWords(own.text).includes(first ?? '')) return title;
  return countriesOf(actor, known).includes(code) ? rest : title;
}

/** `the Admiral` is a Vice Admiral, `the General` a Lieutenant General: how officers of every rank of that name are spoken of. */
function isAddressOf({ title: own }: ActorOffice, title: readonly string[], { ranks }: ActorWords): boolean {
  const [rank, ...more] = title;
  const isRank = rank !== undefined && more.length === 0 && ranks.test(rank);
  return isRank && ranks.test(own.text) && foldWords(own.text).at(-1) === rank;
}

/** `the Acme chief`, `the PPA head`: whoever is named with a first office of Acme or of the Ports Authority. */
function headsBody(
  { title: own, organisation: body }: ActorOffice,
  title: readonly string[],
  organisation: readonly string[],
  known: ActorWords,
): boolean {
  const [only, ...more] = title;
  if (only === undefined || more.length > 0 || !known.leaderTitles.has(only) || body === null) return false;
  const words = foldWords(own.text);
  const isFirst =
    words.some((word) => known.firstOffices.has(word)) && !words.some((word) => known.lesserWords.has(word));
  const name = organisation.join(' ');
  return (
    isFirst &&
    name !== '' &&
    (foldWords(body.text).join(' ') === name || isAcronymOf(name.toUpperCase(), body.text))
  );
}

/** `the Greek Foreign Minister` is not the Foreign Minister of Egypt, and the President of Peru not that of an `IOC`. */
function isOfOtherCountry(title: string, organisation: readonly string[], known: ActorWords): boolean {
  const country = known.countryCode(organisation.join(' '));
  const own = foldWords(title).flatMap((word) => known.countryCode(word) ?? []);
  if (own.length === 0) return false;
  if (country !== undefined) return !own.includes(country);
  const [name = '', ...more] = organisation;
  return more.length === 0 && !known.commonNameWords.has(name) && !known.institutions.has(name);
}

/** `the Minister of External Affairs` is the External Affairs Minister, `the Minister of Foreign Affairs` the Foreign Minister. */
function isMeantBy(
  held: readonly string[],
  body: readonly string[],
  title: readonly string[],
  known: ActorWords,
): boolean {
  const telling = title.filter((word) => !known.smallTitleWords.has(word));
  // `the navy chief` is the Chief of Naval Staff.
  const names = (word: string, k: number) =>
    held.some((own) => isSameTitle(own, word, known)) || (k < telling.length - 1 && body.includes(word));
  if (telling.length === 0 || !telling.every(names)) return false;
  const [only, ...more] = title;
  if (
    only !== undefined &&
    more.length === 0 &&
    !known.topOffices.has(only) &&
    held.some((word) => known.deputyWords.has(word))
  )
    return false;
  const isLesser = (word: string) => known.lesserWords.has(word);
  return !held.some(isLesser) || title.some(isLesser);
}

/** The same word, or where titles are compounds its last part, each without the ending of its case. */
function isSameTitle(held: string, word: string, known: ActorWords): boolean {
  if (!known.compoundTitles) return held === word;
  return inOneCase(held, known).endsWith(inOneCase(word, known));
}

function inOneCase(word: string, { titleEnding }: ActorWords): string {
  const ending =
    titleEnding
      .exec(word)
      ?.slice(1)
      .find((part) => part !== undefined) ?? '';
  return word.slice(0, word.length - ending.length);
}

/** `the Rector of the university` may be of any; the Commander of the Army College is not that of the War College. */
function sharesName(a: readonly string[], b: readonly string[], known: ActorWords): boolean {
  const tells = (word: string) => word.length >= SHORTEST_WORD && !known.institutions.has(word);
  const isGeneric = !a.some(tells) || !b.some(tells);
  // `the chairman of the committee`: of the one by that name.
  if (b.length === 1 && a.length > 1 && known.bodyKinds.has(b[0] ?? '')) return a.includes(b[0] ?? '');
  return a.some(
    (word) =>
      word.length >= SHORTEST_WORD &&
      b.includes(word) &&
      !known.bodyKinds.has(word) &&
      (isGeneric || !known.institutions.has(word)),
  );
}
