import { ACT_WORDS, type Act, AGREEMENT_NOUNS } from './act-words.ts';
import type { AskedKind } from './kind.ts';
import { saysAt, type Word } from './words.ts';

/** The kind of happening that a question is about, and the words for that it happened. */
export interface AskedAct {
  readonly act: Act;
  /** Empty where only a noun for what is signed tells it, which belongs to the topic. */
  readonly said: readonly Word[];
}

const ORDER: readonly Act[] = ['signing', 'meeting', 'any'];

/**
 * The act that the words of a question of this kind name; null where they name none. A verb counts before a noun, signing
 * before meeting. `how much went into it` asks for no meeting.
 */
export function actOf(words: readonly Word[], asked: AskedKind | null): AskedAct | null {
  for (const act of ORDER) {
    if (act === 'meeting' && asked?.kind === 'how much') continue;
    const said = words.flatMap((_, at) => phraseAt(words, at, act));
    if (said.length > 0) return { act, said };
  }
  const conferences = asked === null ? words.filter(({ lower }) => /^conferences?$/.test(lower)) : [];
  if (conferences.length > 0) return { act: 'meeting', said: conferences };
  return words.some(({ lower }) => AGREEMENT_NOUNS.has(lower)) ? { act: 'signing', said: [] } : null;
}

function phraseAt(words: readonly Word[], at: number, act: Act): readonly Word[] {
  const phrase = ACT_WORDS[act].find((one) => saysAt(words, at, one));
  return phrase === undefined ? [] : words.slice(at, at + phrase.split(' ').length);
}
