import { fold } from '../fold.ts';
import type { Sliced } from '../slices.ts';
import { nameChunks } from './name-chunks.ts';

/** A run of words of a phrase that some names consist of. */
export interface RunMatch {
  /** Number of its first word in the phrase. */
  readonly at: number;
  /** How many words. */
  readonly length: number;
  /** Number of the run; see `namesOf`. */
  readonly run: number;
}

/** Which known names stand in which known phrases. Names and phrases are only ever added. */
export interface PhraseMatches {
  /** Makes a name known by the words that it, or a form of it, consists of. */
  addName(name: number, words: readonly string[]): void;
  addPhrase(text: string): void;
  /** Brings the matches up to date with all names and phrases. */
  update(): Sliced<void>;
  /** The matches in a phrase, by its number in the order of adding; leftmost first, of these the longest first. */
  of(phrase: number): readonly RunMatch[];
  /** The names that consist of a run's words. */
  namesOf(run: number): readonly number[];
}

/** With more new runs than this, every phrase is matched anew. */
const fewRuns = 200;

const none: readonly RunMatch[] = [];

export function makePhraseMatches(): PhraseMatches {
  const index: RunIndex = { runs: new Map(), longest: new Map(), names: [], fresh: [] };
  const coming: { readonly name: number; readonly words: readonly string[] }[] = [];
  const texts: string[] = [];
  const matches: (readonly RunMatch[])[] = [];
  return {
    addName: (name, words) => {
      coming.push({ name, words });
    },
    addPhrase: (text) => {
      texts.push(text);
    },
    update: function* () {
      for (const [i, { name, words }] of coming.splice(0).entries()) {
        for (const written of words) addRun(index, name, written);
        if (i % 128 === 0) yield;
      }
      const fresh = index.fresh.splice(0);
      for (let phrase = 0; phrase < texts.length; phrase++) {
        const text = texts[phrase] ?? '';
        const stale = phrase >= matches.length || (fresh.length > 0 && mayHold(text, fresh));
        if (stale) matches[phrase] = matchesIn(index, text);
        if (phrase % 128 === 0) yield;
      }
    },
    of: (phrase) => matches[phrase] ?? none,
    namesOf: (run) => index.names[run] ?? [],
  };
}

interface RunIndex {
  /** Runs by their words. */
  readonly runs: Map<string, number>;
  /** How many words the longest run has that begins with a word. */
  readonly longest: Map<string, number>;
  /** Names by run. */
  readonly names: number[][];
  /** Runs that came since the last update. */
  readonly fresh: string[];
}

function addRun(index: RunIndex, name: number, written: string): void {
  const words = nameChunks(written).map(({ key }) => key);
  const [first] = words;
  if (first === undefined) return;
  const key = words.join(' ');
  const known = index.runs.get(key);
  if (known !== undefined) {
    index.names[known]?.push(name);
    return;
  }
  index.runs.set(key, index.names.push([name]) - 1);
  index.longest.set(first, Math.max(words.length, index.longest.get(first) ?? 0));
  index.fresh.push(key.replaceAll('-', ' '));
}

function mayHold(text: string, fresh: readonly string[]): boolean {
  if (fresh.length > fewRuns) return true;
  const folded = fold(text);
  return fresh.some((run) => folded.includes(run));
}

/** Names begin with a capital in a phrase. */
function matchesIn({ runs, longest }: RunIndex, text: string): readonly RunMatch[] {
  const chunks = nameChunks(text);
  const found: RunMatch[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const first = chunks[at];
    if (first === undefined || !first.capital) continue;
    const most = Math.min(longest.get(first.key) ?? 0, chunks.length - at);
    for (let length = most; length > 0; length--) {
      const run = runs.get(
        chunks
          .slice(at, at + length)
          .map(({ key }) => key)
          .join(' '),
      );
      if (run !== undefined) found.push({ at, length, run });
    }
  }
  return found.length === 0 ? none : found;
}
