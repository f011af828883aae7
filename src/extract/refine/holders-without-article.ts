import type { Frame } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import type { Registry } from './registry.ts';
import { holdsTitle } from './those-meant-by.ts';

/** More than these who hold such an office are hardly all meant. */
const MOST_HOLDERS = 4;

/** `Ministers signed a communiqué`: without an article too those of the last event with that office, or all of the article. */
export function holdersWithoutArticle(
  registry: Registry,
  frame: Frame,
  phrase: Phrase,
  last: Draft | undefined,
): readonly Pick<Role, 'actor'>[] {
  if (phrase.kind !== 'office' || !phrase.plural || phrase.definite || phrase.origins.length > 0) return [];
  if (frame.sentence.tokens[phrase.head.from]?.capital !== true) return [];
  const titled = (last?.roles ?? []).filter(({ actor }) => holdsTitle(actor, frame.sentence, phrase));
  if (titled.length > 1) return titled;
  const anywhere = registry.actors.filter(
    (actor) => isNamedBefore(actor, frame) && holdsTitle(actor, frame.sentence, phrase),
  );
  return anywhere.length > 1 && anywhere.length <= MOST_HOLDERS ? anywhere.map((actor) => ({ actor })) : [];
}

function isNamedBefore({ lastSeen }: Actor, { sentence }: Frame): boolean {
  return lastSeen.start >= 0 && lastSeen.end <= sentence.start;
}
