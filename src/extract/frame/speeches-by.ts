import type { Chunk } from '../clause/chunk.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { isNamedPerson } from './speaker.ts';

/** How many words may stand between a speech and who gave it. */
const LONGEST_LINK = 3;

/**
 * Those who gave the speeches that a sentence names: `with an opening address from X`, `Welcome speeches followed from Y and
 * Z`, `featuring presentations by W`.
 */
export function speechesBy(sentence: TokenSentence, chunks: readonly Chunk[]): Phrase[] {
  const { speechNouns } = sentence.words.gatherings;
  return sentence.tokens.flatMap(({ lower, quoted }, at) => {
    const by = quoted || !speechNouns.has(lower) || isNone(sentence, at) ? -1 : giversAt(sentence, at + 1);
    return by < 0 ? [] : listFrom(chunks, by);
  });
}

/** `no opening remarks`. */
function isNone({ tokens, words }: TokenSentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => words.clauses.factuality.no.has(lower));
}

/** Where the names begin behind a speech that ends before token `at`; -1 where nobody is named. */
function giversAt({ tokens, words }: TokenSentence, at: number): number {
  const { speechLinks, speechPrepositions, sentSpeeches } = words.gatherings;
  let k = at;
  while (k - at < LONGEST_LINK && speechLinks.has(tokens[k]?.lower ?? '')) k++;
  const link = tokens[k]?.lower ?? '';
  // `the messages of X were read`: from afar.
  if (sentSpeeches.has(tokens[at - 1]?.lower ?? '') && link !== 'by') return -1;
  return speechPrepositions.has(link) ? k + 1 : -1;
}

/** The people from token `from` on, over commas, conjunctions and what each spoke about (`by X on trade, Y on ports`). */
function listFrom(chunks: readonly Chunk[], from: number): Phrase[] {
  const first = chunks.findIndex((chunk) => chunk.to > from && chunk.kind !== 'word');
  const found: Phrase[] = [];
  let isTopic = false;
  for (const chunk of chunks.slice(first < 0 ? chunks.length : first)) {
    if (chunk.kind === 'comma' || chunk.kind === 'conjunction') isTopic = false;
    else if (isTopic && chunk.kind !== 'verb') continue;
    else if (chunk.kind === 'noun') found.push(...chunk.list.items.filter(isNamedPerson));
    else if (chunk.kind === 'preposition' && TOPIC_LINKS.has(chunk.word)) isTopic = true;
    else break;
  }
  return found;
}

/** What links a speech to its topic. */
const TOPIC_LINKS: ReadonlySet<string> = new Set(['on', 'about']);
