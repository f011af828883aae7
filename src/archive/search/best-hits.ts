import type { EngineHit } from './engine.ts';

/** Keeps the best of many hits without sorting them all. */
export interface BestHits {
  offer(hit: EngineHit): void;
  /** Whether a hit of this score would be kept. */
  admits(score: number): boolean;
  /** Best first; of equal score by key. */
  ranked(): EngineHit[];
}

export function makeBestHits(limit: number): BestHits {
  const best: EngineHit[] = [];
  const last = (): EngineHit | undefined => best[best.length - 1];
  return {
    admits: (score) => best.length < limit || score >= (last()?.score ?? Number.POSITIVE_INFINITY),
    offer: (hit) => {
      let at = best.length;
      while (at > 0 && precedes(hit, best[at - 1])) at--;
      if (at >= limit) return;
      best.splice(at, 0, hit);
      if (best.length > limit) best.pop();
    },
    ranked: () => [...best],
  };
}

function precedes(a: EngineHit, b: EngineHit | undefined): boolean {
  return b === undefined || a.score > b.score || (a.score === b.score && a.key < b.key);
}
