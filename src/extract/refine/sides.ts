import { countryCode } from '../lexicon/countries.ts';
import type { Side } from '../event.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { addRole } from './draft.ts';

const VISITING = /^(?:ambassador|consul|envoy|attache|charge|nuncio|counsellor|visiting)$/;
const COMMON = new Set(
  'city municipal committee government province ministry office of foreign affairs and national state department international for group university council cpc party standing member corporation people peoples general republic'.split(' '),
);

/** Works out who received and who came, where the article does not say it outright. Leaves a side open where nothing tells. */
export function settleSides(draft: Draft): void {
  if (draft.type === 'conference') {
    for (const role of draft.roles) role.side ??= role.as === 'attendee' ? null : 'host';
    return;
  }
  for (const { actor } of [...draft.roles]) for (const leader of actor.leaders) addRole(draft, leader, 'attendee', null);
  const place = placeWords(draft);
  acrossTheTable(draft);
  for (const role of draft.roles) role.side ??= ownSide(role.actor, place, role.as !== 'attendee');
  opposite(draft, 'agent', 'patient');
  opposite(draft, 'patient', 'agent');
  if (draft.type === 'meeting') {
    for (const role of draft.roles) if (role.side === null && role.as === 'agent') role.side = 'host';
    for (const role of draft.roles) if (role.side === null && role.as === 'patient') role.side = 'guest';
  }
  for (const role of draft.roles) if (role.side === null) role.side = sideOfKin(draft, role.actor);
  if (draft.type !== 'signing')
    for (const role of draft.roles) if (role.side === null && role.as === 'attendee') role.side = 'host';
  alignGroups(draft);
}

function placeWords(draft: Draft): Set<string> {
  const words = draft.frames.flatMap((frame) =>
    frame.place === null ? [] : foldWords(mentionOf(frame.sentence, frame.place).text),
  );
  return new Set(words.filter((word) => !COMMON.has(word)));
}

/** A delegation or an envoy comes; whoever belongs to the place of the event receives. */
function ownSide(actor: Actor, place: ReadonlySet<string>, acts: boolean): Side | null {
  if (belongsTo(actor, place)) return 'host';
  if (
    actor.kind === 'group' &&
    actor.words.some((word) => ['delegation', 'delegations', 'mission', 'visitors', 'guests'].includes(word))
  )
    return 'guest';
  const envoy = actor.offices.some((office) => foldWords(office.title.text).some((word) => VISITING.test(word)));
  if (acts && envoy) return 'guest';
  return null;
}

function belongsTo(actor: Actor, place: ReadonlySet<string>): boolean {
  const own = [
    ...actor.origins.map((origin) => origin.text),
    ...actor.offices.map((office) => office.organisation?.text ?? ''),
    actor.kind === 'person' ? '' : actor.name.text,
  ];
  return own.some((text) => foldWords(text).some((word) => place.has(word)));
}

/** Those across the table have the other side. */
function opposite(draft: Draft, from: Role['as'], to: Role['as']): void {
  const known = draft.roles.find((role) => role.as === from && role.side !== null)?.side;
  if (known === undefined || known === null) return;
  for (const role of draft.roles) if (role.as === to) role.side ??= known === 'host' ? 'guest' : 'host';
}

/** Parties to an agreement: where one is at home, the others came. */
function acrossTheTable(draft: Draft): void {
  const place = placeWords(draft);
  const parties = draft.roles.filter((role) => role.as === 'party' && (role.actor.kind === 'body' || role.actor.kind === 'place'));
  if (draft.type !== 'signing' || parties.length !== 2 || !parties.some((role) => belongsTo(role.actor, place))) return;
  for (const role of parties) role.side ??= belongsTo(role.actor, place) ? 'host' : 'guest';
}

/** The side of somebody of the same body or place. */
function sideOfKin(draft: Draft, actor: Actor): Side | null {
  const own = new Set(kinWords(actor));
  return (
    draft.roles.find(
      (role) =>
        role.actor !== actor && role.side !== null && kinWords(role.actor).some((word) => own.has(word)),
    )?.side ?? null
  );
}

function kinWords(actor: Actor): string[] {
  const texts = [
    ...actor.origins.map((origin) => origin.text),
    ...actor.offices.flatMap((office) => office.organisation?.text ?? []),
    ...(actor.kind === 'person' ? [] : [actor.name.text]),
  ];
  const titles = actor.offices.map((office) => office.title.text);
  const countries = [...texts, ...titles].flatMap(foldWords).flatMap((word) => countryCode(word) ?? []);
  return [...texts.flatMap(foldWords).filter((word) => !COMMON.has(word) && word.length > 2 && countryCode(word) === undefined), ...countries];
}

/** A leader stands with the group. */
function alignGroups(draft: Draft): void {
  for (const group of draft.roles) {
    for (const leader of group.actor.leaders) {
      const role = draft.roles.find((each) => each.actor === leader);
      if (role !== undefined && group.side !== null) role.side = group.side;
    }
  }
}
