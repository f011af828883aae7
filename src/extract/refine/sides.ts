import type { Side } from '../event.ts';
import { countryOfCity } from '../lexicon/cities.ts';
import { countryCode } from '../lexicon/countries.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { addRole } from './draft.ts';

const VISITING = /^(?:ambassador|consul|envoy|attache|charge|nuncio|counsellor|visiting|representative)$/;
/** Words too common in the names of bodies to tell that two belong together. */
const COMMON = new Set(
  'city municipal committee government province ministry office of foreign affairs and national state department international for group university council general republic cpc party standing member corporation people peoples federal secretariat chamber association company bank institute centre center agency board commission union federation'.split(
    ' ',
  ),
);
/** Words of a place that belong to an office: whoever holds it receives there. */
const SEATS: Readonly<Record<string, RegExp>> = {
  ministry: /minister/,
  hall: /mayor|councill?or/,
  presidents: /^president/,
  presidential: /^president/,
  state: /^president|head of state/,
  chancellery: /chancellor/,
  palace: /king|queen|emir|sultan|prince|president/,
  parliament: /speaker|mp\b|member of parliament/,
  governors: /governor/,
  rectorate: /rector/,
  embassy: /ambassador/,
  consulate: /consul/,
};
const GOVERNMENT =
  /minister|mayor|governor|secretary of state|secretary-general|foreign secretary|state secretary|premier|commissioner|councill?or|senator|prefect|chancellor|king|emir|sultan|speaker|^(?:\S+ )?president$|permanent secretary/;
const BUSINESS =
  /ceo|chief executive|chairman of the board|managing director|vice president|general manager|president|director/;

/** Where the bodies of the European Union and NATO receive. */
const EUROPEAN = ['brussels', 'strasbourg', 'luxembourg'];

/** Works out who received and who came, where the article does not say it outright. Leaves a side open where nothing tells. */
export function settleSides(draft: Draft, travellers: ReadonlySet<Actor>): void {
  for (const { actor } of [...draft.roles])
    for (const leader of actor.leaders) addRole(draft, leader, 'attendee', null);
  if (draft.type === 'conference') {
    for (const role of draft.roles) role.side ??= role.as === 'attendee' ? null : 'host';
    return;
  }
  const place = placeOf(draft);
  acrossTheTable(draft, place);
  for (const role of draft.roles) role.side ??= ownSide(role, place, travellers);
  foreigners(draft, place);
  opposite(draft);
  if (draft.type === 'meeting' && !isAway(draft, place)) byDefault(draft);
  for (const role of draft.roles) role.side ??= sideOfKin(draft, role.actor);
  otherCountry(draft);
  if (draft.type !== 'signing' && draft.roles.some((role) => role.side !== null)) {
    for (const role of draft.roles)
      if (role.as === 'attendee')
        role.side ??= isEnvoy(role.actor) && !isOwnEnvoy(draft, role.actor) ? 'guest' : 'host';
  }
  for (const group of draft.roles) alignLeaders(draft, group);
}

/** Those who came on a visit that the article tells of: guests wherever they meet somebody. */
export function travellersOf(drafts: readonly Draft[], year: number | null): Set<Actor> {
  const visits = drafts.filter(
    (draft) => draft.type === 'visit' && draft.status === 'happened' && !draft.background && !isOld(draft, year),
  );
  return new Set(
    visits.flatMap((draft) =>
      draft.roles
        .filter((role) => role.side === 'guest')
        .flatMap((role) => [role.actor, ...role.actor.leaders]),
    ),
  );
}

/** A visit of another year than that of publication brings nobody to today's meetings. */
function isOld(draft: Draft, year: number | null): boolean {
  return year !== null && draft.frames.some((frame) => frame.dates.some((date) => date.year !== null && date.year < year));
}

interface Place {
  readonly words: ReadonlySet<string>;
  readonly country: string | undefined;
}

function placeOf(draft: Draft): Place {
  const texts = draft.frames.flatMap((frame) =>
    frame.place === null ? [] : [mentionOf(frame.sentence, frame.place).text],
  );
  const words = texts.flatMap(foldWords);
  const names = texts.flatMap((text) => [text.toLowerCase(), ...text.toLowerCase().split(/[ ,]+/)]);
  const country = names
    .map((name) => countryOfCity(name) ?? countryCode(name))
    .find((code) => code !== undefined);
  return { words: new Set(words.filter((word) => !COMMON.has(word) || word in SEATS)), country };
}

/** A delegation or an envoy comes; whoever belongs to the place of the event receives. */
function ownSide(role: Role, place: Place, travellers: ReadonlySet<Actor>): Side | null {
  const { actor } = role;
  const acts = role.as !== 'attendee';
  if (travellers.has(actor)) return 'guest';
  const group =
    actor.kind === 'group' &&
    actor.words.some((word) => ['delegation', 'delegations', 'mission', 'visitors', 'guests'].includes(word));
  if (belongsTo(actor, place)) return group ? 'guest' : 'host';
  if (group) return 'guest';
  if (acts && isEnvoy(actor)) return 'guest';
  return null;
}

/** An envoy of another country than the guests came from belongs to the hosts. */
function isOwnEnvoy(draft: Draft, envoy: Actor): boolean {
  const own = countriesOf(envoy);
  const guests = draft.roles
    .filter((role) => role.side === 'guest')
    .flatMap((role) => countriesOf(role.actor));
  return own.length > 0 && guests.length > 0 && !guests.some((code) => own.includes(code));
}

/** Where somebody is at home, those of another country came. */
function foreigners(draft: Draft, place: Place): void {
  if (place.country === undefined || !draft.roles.some((role) => role.side === 'host')) return;
  for (const role of draft.roles) {
    const codes = countriesOf(role.actor);
    if (codes.length > 0 && !codes.includes(place.country) && !isEnvoy(role.actor)) role.side ??= 'guest';
  }
}

function isEnvoy(actor: Actor): boolean {
  return actor.offices.some((office) => /high commissioner/i.test(office.title.text) || foldWords(office.title.text).some((word) => VISITING.test(word)));
}

/** By a word of the place, by its country, or by an office that sits there. */
function belongsTo(actor: Actor, place: Place): boolean {
  const own = ownTexts(actor);
  if (own.some((text) => foldWords(text).some((word) => place.words.has(word) && !(word in SEATS))))
    return true;
  if (
    [...place.words].some((word) =>
      actor.offices.some((office) => SEATS[word]?.test(office.title.text.toLowerCase()) === true),
    )
  )
    return true;
  if (EUROPEAN.some((city) => place.words.has(city)) && own.some((text) => /european|\bEU\b|NATO/i.test(text))) return true;
  const codes = countriesOf(actor);
  return place.country !== undefined && codes.includes(place.country) && !isEnvoy(actor);
}

function ownTexts(actor: Actor): string[] {
  return [
    ...actor.origins.map((origin) => origin.text),
    ...actor.offices.flatMap((office) => office.organisation?.text ?? []),
    ...(actor.kind === 'person' ? [] : [actor.name.text]),
  ];
}

/** Countries that an actor is tied to, by the words of its offices and origins and by the cities in them. */
function countriesOf(actor: Actor): string[] {
  const texts = [
    ...ownTexts(actor),
    ...actor.offices.map((office) => office.title.text.replace(/ (?:to|in) .*/u, '')),
  ].map((text) => text.toLowerCase());
  return texts
    .flatMap((text) => [text, ...text.split(/[^\p{L}’']+/u)])
    .flatMap((word) => countryCode(word) ?? countryOfCity(word) ?? []);
}

/** Those across the table have the other side: agents and patients, or the two of a pair. */
function opposite(draft: Draft): void {
  const other = (side: Side): Side => (side === 'host' ? 'guest' : 'host');
  for (const [from, to] of [
    ['agent', 'patient'],
    ['patient', 'agent'],
  ] as const) {
    const known = draft.roles.find((role) => role.as === from && role.side !== null)?.side;
    if (known) for (const role of draft.roles) if (role.as === to) role.side ??= other(known);
  }
  const acting = draft.roles.filter((role) => role.as !== 'attendee' && role.actor.kind !== 'place');
  const [a, b] = acting;
  if (acting.length !== 2 || a === undefined || b === undefined || draft.type === 'visit') return;
  if (a.side !== null) b.side ??= other(a.side);
  if (b.side !== null) a.side ??= other(b.side);
}

/** Nobody is at home: the place belongs to neither, or they meet on the sidelines of something. */
function isAway(draft: Draft, place: Place): boolean {
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

/** Without any sign, an official receives a businessman, and whoever is named first receives. */
function byDefault(draft: Draft): void {
  const acting = draft.roles.filter((role) => role.as === 'agent' || role.as === 'patient');
  const reciprocal = acting.every((role) => role.as === 'agent');
  if (acting.some((role) => role.side !== null)) return;
  const officials = acting.filter((role) => isOfficial(role.actor));
  const business = acting.filter((role) => !isOfficial(role.actor) && isBusiness(role.actor));
  if (officials.length > 0 && business.length > 0) {
    for (const role of officials) role.side = 'host';
    for (const role of business) role.side = 'guest';
    return;
  }
  if (reciprocal || arePeers(acting)) return;
  for (const role of acting) role.side = role.as === 'agent' ? 'host' : 'guest';
}

/** Two officials of different countries, or of none that is told: nothing says who received. */
function arePeers(acting: readonly Role[]): boolean {
  const agents = acting.filter((role) => role.as === 'agent' && isOfficial(role.actor));
  const patients = acting.filter((role) => role.as === 'patient' && isOfficial(role.actor) && !isEnvoy(role.actor));
  return agents.length > 0 && patients.length > 0 && acting.every((role) => role.actor.kind !== 'group');
}

function isOfficial(actor: Actor): boolean {
  return actor.offices.some((office) => GOVERNMENT.test(office.title.text.toLowerCase()));
}

function isBusiness(actor: Actor): boolean {
  return actor.offices.some(
    (office) =>
      BUSINESS.test(office.title.text.toLowerCase()) &&
      office.organisation !== null &&
      countryCode(office.organisation.text.toLowerCase()) === undefined,
  );
}

/** Parties to an agreement: where one is at home, the others came. */
function acrossTheTable(draft: Draft, place: Place): void {
  const parties = draft.roles.filter(
    (role) => role.as === 'party' && (role.actor.kind === 'body' || role.actor.kind === 'place'),
  );
  if (
    draft.type !== 'signing' ||
    parties.length !== 2 ||
    !parties.some((role) => belongsTo(role.actor, place))
  )
    return;
  for (const role of parties) role.side ??= belongsTo(role.actor, place) ? 'host' : 'guest';
}

/** The side of somebody of the same body, place or country. */
function sideOfKin(draft: Draft, actor: Actor): Side | null {
  const own = new Set(kinWords(actor));
  return (
    draft.roles.find(
      (role) =>
        role.actor !== actor && role.side !== null && kinWords(role.actor).some((word) => own.has(word)),
    )?.side ?? null
  );
}

/** Of two countries at a meeting, one came to the other. */
function otherCountry(draft: Draft): void {
  const codes = (side: Side) => new Set(draft.roles.filter((role) => role.side === side).flatMap((role) => countriesOf(role.actor)));
  const [hosts, guests] = [codes('host'), codes('guest')];
  if (hosts.size + guests.size !== 1) return;
  for (const role of draft.roles) {
    const own = countriesOf(role.actor);
    if (own.length === 0 || own.some((code) => hosts.has(code) || guests.has(code)) || isEnvoy(role.actor)) continue;
    role.side ??= guests.size === 1 ? 'host' : 'guest';
  }
}

function kinWords(actor: Actor): string[] {
  const words = ownTexts(actor)
    .flatMap(foldWords)
    .filter((word) => !COMMON.has(word) && word.length > 2 && countryCode(word) === undefined);
  return [...words, ...countriesOf(actor)];
}

/** A leader stands with the group. */
function alignLeaders(draft: Draft, group: Role): void {
  for (const leader of group.actor.leaders) {
    const role = draft.roles.find((each) => each.actor === leader);
    if (role !== undefined && group.side !== null) role.side = group.side;
  }
}
