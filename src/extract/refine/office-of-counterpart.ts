import type { Span } from '../../article/span.ts';
import type { Mention } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';

/** Between a name and `his counterpart` stands no more than `and his Chilean`. */
const LONGEST_LINK = 30;
/** Between an office and what follows stands the name of its body, no longer than this. */
const LONGEST_BODY = 90;

/**
 * The office of somebody whom a draft knows as a counterpart alone (`his Turkish counterpart, X`): that of whoever with an
 * office of his own is named before him, without the country in front of it. Null for anybody else, and where the countries name the office each
 * in its own way.
 */
export function officeOfCounterpart(draft: Draft, actor: Actor, known: ActorWords): Mention | null {
  const isCounterpart = ({ text }: Mention) => known.counterpart.test(text);
  const titles = actor.offices.map((office) => office.title);
  const codes = titles.flatMap(({ text }) =>
    text.split(' ').map((word) => known.countryCode(word.toLowerCase())),
  );
  if (actor.kind !== 'person' || titles.length === 0 || !titles.every(isCounterpart)) return null;
  if (codes.some((code) => code !== undefined && known.ownTitles.has(code))) return null;
  const peers = draft.roles
    .filter((role) => role.actor !== actor && role.actor.kind === 'person' && role.as !== 'attendee')
    .flatMap(({ actor: { name, offices } }) =>
      offices.slice(0, 1).map(({ title }) => ({ title, isBehindName: title.span.start >= name.span.end })),
    )
    .filter(({ title }) => !isCounterpart(title));
  // `Y, president of Z, and his counterpart`: his whose office stands right before; else of who did it.
  const start = titles[0]?.span.start ?? 0;
  // `his counterpart President Y` has an office of his own behind the word.
  const isBare = titles.every(({ text }) => known.counterpart.test(text.split(' ').at(-1) ?? ''));
  const beside = isBare ? besideCounterpart(draft, start, isCounterpart) : null;
  if (beside !== null) return withoutCountry(beside, known);
  const near = peers.find(
    ({ title, isBehindName }) =>
      isBehindName && title.span.end <= start && start - title.span.end < LONGEST_BODY,
  );
  const peer = near ?? peers[0];
  return peer === undefined ? null : withoutCountry(peer.title, known);
}

/** `Foreign Secretary X and his counterpart Y were present`: the office of whoever is named right before, wherever they act. */
function besideCounterpart(
  { roles }: Draft,
  start: number,
  isCounterpart: (title: Mention) => boolean,
): Mention | null {
  const isNear = ({ end }: Span) => end <= start && start - end <= LONGEST_LINK;
  const named = roles.find(
    ({ actor: { kind, name, lastSeen } }) => kind === 'person' && (isNear(name.span) || isNear(lastSeen)),
  );
  const title = named?.actor.offices.at(0)?.title;
  return title === undefined || isCounterpart(title) ? null : title;
}

/** `Iranian Foreign Minister`, `Visiting Iranian Foreign Minister` → `Foreign Minister`. */
function withoutCountry(title: Mention, known: ActorWords): Mention {
  const [first = '', ...rest] = title.text.split(' ');
  const words = known.visitingAdjectives.has(first.toLowerCase()) ? rest : [first, ...rest];
  const last = words.findLastIndex(
    (_, k) =>
      known.countryCode(
        words
          .slice(0, k + 1)
          .join(' ')
          .toLowerCase(),
      ) !== undefined,
  );
  const text = words.slice(last + 1).join(' ');
  return { text, span: { start: title.span.end - text.length, end: title.span.end } };
}
