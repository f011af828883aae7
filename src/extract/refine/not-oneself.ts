import type { Frame, Part } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';

/**
 * `X arrived in Lund. The former Governor was received by Governor Y`: nobody is received by himself, so an office alone does not mean whom
 * the same clause names across from it, but, where it came, the visitor told of last. Null where nobody else is left.
 */
export function notOneself(registry: Registry, frame: Frame, part: Part, actor: Actor | null): Actor | null {
  if (actor === null || !mayBeAnother(part.phrase) || part.as === 'attendee') return actor;
  const isNamedAcross = frame.parts.some(({ phrase, as }) => {
    if (phrase.kind !== 'person' || as === part.as) return false;
    return registry.byStart.get(mentionOf(frame.sentence, phrase.head).span.start) === actor;
  });
  if (!isNamedAcross) return actor;
  const { visitor } = registry;
  return part.side === 'guest' && visitor !== actor ? visitor : null;
}

/** An office alone, or one person's style (`His Royal Highness`). */
function mayBeAnother({ kind, plural, to, from }: Phrase): boolean {
  return kind === 'office' || (kind === 'pronoun' && !plural && to - from > 1);
}
