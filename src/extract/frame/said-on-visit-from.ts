import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { isCourtesy } from './is-courtesy.ts';
import { parts } from './parts.ts';

/** `“…”, said Mayor X during the visit from Ambassador Y`: whoever speaks then receives whoever comes. */
export const saidOnVisitFrom: FrameRule = (clause) => {
  const { chunks, verb, verbAt, sentence } = clause;
  if (!verb.classes.includes('report') || verb.passive || verb.modal !== null || verb.negated) return null;
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'happening' && chunk.sort === 'visit',
  );
  const [during, visit, link, noun] = chunks.slice(Math.max(0, at - 1), at + 3);
  const isDuring = during?.kind === 'preposition' && sentence.words.frames.atPrepositions.has(during.word);
  const isFrom = link?.kind === 'preposition' && COMING.has(link.word) && noun?.kind === 'noun';
  if (at < 1 || visit?.kind !== 'happening' || !isDuring || !isFrom) return null;
  const guests = noun.list.items.filter(({ kind }) => kind === 'person' || kind === 'group');
  const hosts = speakerOf(clause);
  if (guests.length === 0 || hosts.length === 0) return null;
  return {
    rule: 'said-on-visit-from',
    type: isCourtesy(clause.sentence, visit) ? 'meeting' : 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
    trigger: visit,
  };
};

/** Prepositions between a visit and whoever pays it. */
const COMING: ReadonlySet<string> = new Set(['from', 'by']);

/** The one person who speaks, before the verb or behind it. */
function speakerOf({ chunks, verbAt, subject }: Clause): readonly Phrase[] {
  const next = chunks[verbAt + 1];
  const inverted = subject.length === 0 && next?.kind === 'noun' ? next.list.items.slice(0, 1) : subject;
  return inverted.filter(({ kind }) => kind === 'person');
}
