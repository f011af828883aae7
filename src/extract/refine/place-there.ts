import { plainFrame } from '../frame/plain-frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { actorOf } from './actor-of.ts';
import type { Draft } from './draft.ts';
import { addRole, takesPart } from './draft.ts';
import type { Registry } from './registry.ts';

/** Somebody whom a backoff places: the phrase that names him, its sentence with its number, and the rule that did. */
interface Found {
  readonly read: ReadSentence;
  readonly index: number;
  readonly phrase: Phrase;
  readonly rule: string;
  /** Nothing tells with whom he was there. */
  readonly mayBeOfEither: boolean;
}

/** Makes a person one of those at `home`, with the sentence as its evidence; nobody who is at an event already or was not there. */
export function placeThere(
  registry: Registry,
  drafts: readonly Draft[],
  home: Draft,
  { read: { sentence }, index, phrase, rule, mayBeOfEither }: Found,
): void {
  const actor = actorOf(registry, sentence, phrase);
  if (actor?.kind !== 'person' || registry.absent.has(actor)) return;
  if (drafts.some((draft) => takesPart(draft, actor))) return;
  if (mayBeOfEither) home.roles.push({ actor, as: 'attendee', side: null, mayBeOfEither });
  else addRole(home, actor, 'attendee', null);
  home.frames.push(
    plainFrame({
      rule,
      type: 'attendance',
      sentence,
      index,
      trigger: phrase.head,
      parts: [{ phrase, as: 'attendee', side: null }],
      noun: 'attend',
    }),
  );
}
