import type { Mention } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';

/**
 * The office of somebody whom a draft knows as a counterpart alone (`his Turkish counterpart, X`): that of the first with an
 * office of his own, without the country in front of it. Null for anybody else, and where the countries name the office each
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
  const peer = draft.roles
    .filter((role) => role.actor !== actor && role.actor.kind === 'person' && role.as !== 'attendee')
    .flatMap((role) => role.actor.offices.slice(0, 1))
    .find((office) => !isCounterpart(office.title));
  return peer === undefined ? null : withoutCountry(peer.title, known);
}

/** `Iranian Foreign Minister` → `Foreign Minister`. */
function withoutCountry(title: Mention, known: ActorWords): Mention {
  const words = title.text.split(' ');
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
