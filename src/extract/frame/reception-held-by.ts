import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { subjectOf } from '../clause/subject.ts';
import { tellsDay } from '../date/date-expression.ts';
import { determinerAt } from '../phrase/determiner.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { honoured } from './honoured.ts';
import { isInLead } from './in-lead.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/** How many chunks behind `said` the reception may stand at which it was said. */
const MOST_WORDS = 4;
/** How far behind the verb `in honour of` stands. */
const HONOUR_REACH = 8;

/** `The visitors were treated to a reception held by X`, `attended a dinner given by X`, `A luncheon was hosted by X`. */
export const receptionHeldBy = forVerbs(
  either(ofLemma('host', 'treat'), ofClass('hold', 'speak')),
  (clause) => {
    const { verb, sentence } = clause;
    const meal = mealHeld(clause);
    if (meal === null || !sentence.words.frames.meals.has(meal.noun)) return null;
    const hosts = behind(clause, 'by').filter(
      (phrase) => isSomebody(phrase) || phrase.kind === 'organisation',
    );
    const isInHonour = sentence.words.frames.inHonour.test(
      lowerWords(sentence, verb.to, verb.to + HONOUR_REACH),
    );
    const named = behind(clause, 'for', ...(isInHonour ? ['of'] : []));
    const guests = [...guestsOf(clause), ...named, ...honoured(sentence, meal.to)].filter(
      (phrase) => canAct(phrase) && phrase.kind !== 'organisation',
    );
    if (hosts.length === 0 || (guests.length === 0 && !verb.passive)) return null;
    if (guests.length === 0 && isNews(clause, meal)) return gatheringHeld(meal, hosts);
    return {
      rule: 'reception-held-by',
      type: 'meeting',
      parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
      trigger: meal,
      noun: meal.noun,
    };
  },
);

/** `A reception was given by X in Lund on Friday`: told where an article begins, with its day. */
function isNews({ index, dates, sentence }: Clause, { definite, plural, noun }: Happening): boolean {
  const isForMany = sentence.words.gatherings.receptions.test(noun);
  return isForMany && isInLead(index) && dates.some(tellsDay) && !definite && !plural;
}

function gatheringHeld(meal: Happening, hosts: readonly Phrase[]): FrameDraft {
  return {
    rule: 'held-gathering',
    type: 'conference',
    parts: parts(hosts, 'agent', 'host'),
    trigger: meal,
    noun: meal.noun,
  };
}

/** The reception that a participle describes, or that is the subject of a passive verb. */
function mealHeld(clause: Clause): Happening | null {
  const { verb, chunks, verbAt, subjectHappening, sentence } = clause;
  if (verb.passive) return treatedTo(clause) ?? subjectHappening;
  if (verb.form !== 'bare') return null;
  const meal = chunks.slice(0, verbAt).findLast((chunk) => !isBetween(chunk, sentence));
  return meal?.kind === 'happening' ? meal : null;
}

/** `X was treated to a dinner by Y`. */
function treatedTo({ verb, happenings }: Clause): Happening | null {
  const isTreat = verb.lemma === 'treat';
  return (isTreat && happenings.find(({ preposition }) => preposition === 'to')?.value) || null;
}

/** `a reception in the Town Hall, hosted by X`: where it was, between the meal and its host. */
function isBetween({ kind, from }: Chunk, sentence: TokenSentence): boolean {
  if (kind === 'word') return determinerAt(sentence, from).length > 0;
  return kind === 'preposition' || kind === 'noun' || kind === 'comma';
}

/** `A dinner in honour of X was given by Y`, `A reception for X was hosted by Y`. */
function honouredBefore(before: readonly Chunk[], { tokens, words }: TokenSentence): readonly Phrase[] {
  const noun = before.find(({ kind }, k) => kind === 'noun' && before[k - 1]?.kind === 'preposition');
  if (noun?.kind !== 'noun') return [];
  const [second, first] = [tokens[noun.from - 2]?.lower ?? '', tokens[noun.from - 1]?.lower ?? ''];
  const isFor = first === 'for' || (first === 'of' && words.frames.honours.has(second));
  return isFor ? noun.list.items.filter(({ kind }) => kind !== 'place') : [];
}

/** Those of whom the verb before tells that they came to it. */
function guestsOf({ chunks, verbAt, verb: held, sentence, subject }: Clause): readonly Phrase[] {
  if (held.lemma === 'treat') return subject;
  if (held.passive) {
    const meal = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'happening');
    return honouredBefore(chunks.slice(Math.max(meal, 0), verbAt), sentence);
  }
  const ruler = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'verb');
  const verb = chunks[ruler];
  if (verb?.kind !== 'verb') return [];
  const cameTrue = verb.modal === null && !verb.negated && !verb.present && verb.form !== 'infinitive';
  const isHonoured =
    verb.classes.includes('be') &&
    sentence.words.frames.guestsAt.test(lowerWords(sentence, verb.to, held.from));
  // `X said at a reception held by Y`.
  const meal = chunks.slice(ruler, verbAt).findIndex((chunk) => chunk.kind === 'happening') + ruler;
  const at = chunks[meal - 1];
  const isThere = at?.kind === 'preposition' && sentence.words.frames.atPrepositions.has(at.word);
  const isSaid = verb.classes.includes('report') && isThere && meal - ruler <= MOST_WORDS;
  return cameTrue && (verb.classes.includes('attend') || verb.passive || isHonoured || isSaid)
    ? subjectOf(sentence.words, chunks, ruler).phrases
    : [];
}
