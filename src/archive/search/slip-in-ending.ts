import type { SearchEngine } from './engine.ts';
import { termOf } from './terms.ts';

/** The shortest word whose letters are tried: of shorter ones, too many stand one letter from another word’s stem. */
const leastLetters = 8;

/**
 * The most frequent term of the words that are one letter away, for a slip in an ending that hides the stem
 * (`consultatons` → `consultations`); null for none and for names.
 */
export function slipInEnding(typed: string, engine: SearchEngine): string | null {
  if (typed.length < leastLetters || !/^[a-z]+$/.test(typed)) return null;
  let best: { term: string; frequency: number } | null = null;
  for (let at = Math.floor(typed.length / 2); at <= typed.length; at++) {
    const [before, behind] = [typed.slice(0, at), typed.slice(at)];
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const exchanged = before + (behind[1] ?? '') + (behind[0] ?? '') + behind.slice(2);
    const written = [
      before + behind.slice(1),
      exchanged,
      ...letters.flatMap((letter) => [before + letter + behind, before + letter + behind.slice(1)]),
    ];
    for (const word of written) {
      const term = termOf(word);
      const frequency = term === null ? 0 : engine.frequency(term);
      if (term !== null && frequency > (best?.frequency ?? 0)) best = { term, frequency };
    }
  }
  return best?.term ?? null;
}
