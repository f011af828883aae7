import type { Frame } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';

/** How many characters before it a party may be that `it` takes up in another sentence. */
const REACH_OF_IT = 400;

/**
 * `The delegation toured the plant, where it was received by X`: the group named last in the sentence; in `It was headed by X`, or
 * where no body is named behind it (`In Oslo it called on X`), the party spoken of last.
 */
export function groupCalledIt(registry: Registry, { sentence, rule }: Frame, phrase: Phrase): Actor | null {
  const at = sentence.tokens[phrase.from];
  if (phrase.kind !== 'pronoun' || !sentence.words.frames.thingPronouns.has(at?.lower ?? '')) return null;
  const { parties } = sentence.words.actors;
  const before = [...registry.byStart]
    .filter(([start]) => start < (at?.start ?? 0))
    .sort(([a], [b]) => b - a);
  const body = before.find(([, { kind }]) => kind === 'body')?.[0] ?? -1;
  const isMeant = ([start, { kind, name }]: readonly [number, Actor]) =>
    kind === 'group' &&
    (start >= sentence.start ||
      (parties.test(name.text) &&
        (rule === 'was-led-by' || (start > body && sentence.start - start < REACH_OF_IT))));
  return before.find(isMeant)?.[1] ?? null;
}
