import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';
import { happeningOfRelative } from './happening-of-relative.ts';
import { isSomebody } from './parts.ts';

/**
 * `Talking to X, who called on him, Minister Y said …`, `During his call on X, Minister Y said …`: a `him` or `his` before the main
 * clause is its subject, who is named only there.
 */
export function withCataphors(clause: Clause, parts: readonly Part[]): readonly Part[] {
  const { sentence, chunks } = clause;
  const { objectPronouns, ownPossessives, feminine, masculine } = sentence.words.actors;
  // `At the end of the audience that he had with X, Minister Y said …`.
  const pronouns =
    happeningOfRelative(clause)?.sort === 'encounter'
      ? [feminine, masculine]
      : [objectPronouns, ownPossessives];
  const isHim = ({ kind, plural, from }: Phrase) =>
    kind === 'pronoun' && !plural && pronouns.some((each) => each.has(wordAt(sentence, from)));
  if (!opensFront(clause) || !parts.some(({ phrase }) => isHim(phrase))) return parts;
  const end = Math.max(...parts.map(({ phrase }) => phrase.to));
  const named = chunks.flatMap((chunk) =>
    chunk.kind === 'noun' && chunk.to <= end ? chunk.list.items.filter(({ kind }) => kind === 'person') : [],
  );
  const subject = mainSubject(clause, end);
  // Somebody else named in front may be meant as well.
  if (subject === null || named.some((person) => !parts.some(({ phrase }) => phrase === person)))
    return parts;
  return parts.map((part) => (isHim(part.phrase) ? { ...part, phrase: subject } : part));
}

/** The sentence opens with `While`, `During`, `Talking to`, so that its subject is still to come. */
function opensFront({ chunks }: Clause): boolean {
  const [first] = chunks;
  if (first?.kind === 'verb') return first.form === 'gerund';
  return first?.kind === 'subordinator' || first?.kind === 'preposition';
}

/** The one person right behind a comma and before the verb of the main clause. */
function mainSubject({ chunks }: Clause, end: number): Phrase | null {
  const at = chunks.findIndex(
    (chunk, k) =>
      chunk.from >= end && chunk.kind === 'comma' && chunks[k + 1]?.kind === 'noun' && isTold(chunks[k + 2]),
  );
  const noun = chunks[at + 1];
  const [only, ...more] = at >= 0 && noun?.kind === 'noun' ? noun.list.items : [];
  const isPerson = only !== undefined && only.kind !== 'group' && isSomebody(only) && !only.plural;
  return isPerson && more.length === 0 ? only : null;
}

function isTold(chunk: Clause['chunks'][number] | undefined): boolean {
  return chunk?.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'bare');
}
