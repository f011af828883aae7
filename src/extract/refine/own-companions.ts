import type { Frame } from '../frame/frame.ts';
import { mentionOf, wordAt } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Draft, Role } from './draft.ts';

/**
 * `X toured the port. His deputy Y was there too`: somebody who is only said to have been there, and is called somebody's own, was
 * there with whom the event is told of first.
 */
export function ownCompanions(draft: Draft): void {
  const side = sideOfFirst(draft);
  if (side === null) return;
  for (const role of draft.roles)
    if (role.as === 'attendee' && role.side === null && draft.frames.some((frame) => isOwned(frame, role)))
      role.side = side;
}

/** The side of the person whom the first frame names first; null where it begins with nobody by name. */
function sideOfFirst({ frames: [first], roles }: Draft): Role['side'] {
  if (first === undefined) return null;
  const acting = first.parts.filter(({ as }) => as !== 'attendee').map(({ phrase }) => phrase);
  const [phrase] = [...acting].sort((a, b) => a.from - b.from);
  if (phrase?.kind !== 'person') return null;
  const name = mentionOf(first.sentence, phrase.head).text;
  return roles.find(({ actor }) => actor.name.text === name)?.side ?? null;
}

/** `his deputy Tom Ray`, in a sentence behind the one that tells the event. */
function isOwned({ sentence, index, parts }: Frame, { actor }: { readonly actor: Actor }): boolean {
  const { possessives } = sentence.words.frames;
  // `Her Excellency Ana Silva` is nobody's own.
  const isOwner = (at: number) =>
    possessives.has(wordAt(sentence, at)) &&
    !sentence.words.actors.addressStyles.has(wordAt(sentence, at + 1));
  return (
    index > 0 &&
    parts.some(
      ({ phrase }) =>
        phrase.kind === 'person' &&
        mentionOf(sentence, phrase.head).text === actor.name.text &&
        [phrase.from - 1, phrase.from].some(isOwner),
    )
  );
}
