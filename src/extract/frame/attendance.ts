import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';

/** `A and B attended the meeting`, `C was present`, `D took part in the talks`, `E presided`. */
export const attended: FrameRule = (clause) => {
  const { verb } = clause;
  const people = clause.subject.filter(isSomebody);
  if (people.length === 0 || verb.form === 'gerund' || verb.form === 'infinitive') return null;
  if ((verb.classes.includes('attend') && verb.lemma !== 'represent') || verb.classes.includes('preside')) {
    if (verb.passive || !concernsEvent(clause)) return null;
    return { rule: 'attended', type: 'attendance', parts: parts(people, 'attendee') };
  }
  if (verb.classes.includes('be') && isPresent(clause))
    return { rule: 'was-present', type: 'attendance', parts: parts(people.map((phrase) => asKind(clause, phrase)), 'attendee') };
  if (
    verb.classes.includes('speak') &&
    !verb.passive &&
    /speech|address|remarks|welcome|keynote/.test(wordsBehind(clause))
  )
    return { rule: 'spoke', type: 'attendance', parts: parts(people, 'attendee'), weak: true };
  return null;
};

function isSomebody(phrase: Phrase): boolean {
  return ['person', 'office', 'name', 'group'].includes(phrase.kind);
}

/** The thing attended is an encounter, a signing or a gathering, or nothing is named (`also attended`). */
function concernsEvent(clause: Clause): boolean {
  if (clause.verb.lemma === 'see') return false;
  const [first] = clause.happenings;
  if (clause.verb.lemma === 'take')
    return wordsBehind(clause).startsWith('part') && (first !== undefined || clause.nouns.length === 0);
  if (first !== undefined) return true;
  if (clause.verb.lemma === 'attend' || clause.verb.lemma === 'preside')
    return clause.nouns.length === 0 || clause.agreements.length > 0;
  return clause.verb.lemma === 'join' && /talks|meeting/.test(wordsBehind(clause));
}

function wordsBehind(clause: Clause): string {
  return clause.sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 6)
    .map((token) => token.lower)
    .join(' ');
}

/** `present`, `among those present`, `there as well`, `with the delegates too`, `in attendance`. */
function isPresent(clause: Clause): boolean {
  const words = wordsBehind(clause);
  if (/^(?:also |both |all |there and )*(?:present|in attendance|there\b(?! (?:is|are|to)))/.test(words))
    return true;
  if (
    /^(?:also )?(?:among|with|part of) (?:the |those |other )?(?:officials|participants|attendees|delegates|guests|those|people|members|present|delegation)/.test(
      words,
    )
  )
    return true;
  return (
    clause.happenings.some(
      (each) =>
        ['at', 'in', 'during'].includes(each.preposition) &&
        each.value.definite &&
        ['encounter', 'gathering', 'signing'].includes(each.value.sort),
    ) && !/^(?:held|a |an |the )/.test(words)
  );
}

/** `Also present were A and B`, `Among those present were C`, `Those attending included D`, `participants included E`. */
export const presentWere: FrameRule = (clause) => {
  const { verb, chunks, verbAt } = clause;
  const opening = clause.sentence.tokens
    .slice(0, verb.from)
    .map((token) => token.lower)
    .join(' ');
  const be = verb.classes.includes('be') || verb.lemma === 'include' || verb.lemma === 'comprise' || verb.lemma === 'consist';
  if (!be || verb.negated) return null;
  if (
    !/\b(?:present|attend(?:ed|ing|ance|ees)?|participants|participated|participating|accompan(?:ied|ying)|joining|joined|among (?:the|those)|on hand|witnessing|those|delegation|other (?:members|participants|attendees|officials))\b/.test(
      opening,
    )
  )
    return null;
  if (
    !/\b(?:present|attend|participa|accompany|accompanied|among|on hand|witness|joining|joined|members|delegation)/.test(
      opening,
    )
  )
    return null;
  const people = listAfter(chunks, verbAt);
  if (people.length === 0) return null;
  return { rule: 'present-were', type: 'attendance', parts: parts(people.map((phrase) => asKind(clause, phrase)), 'attendee') };
};

/** `A and B were among the officials at the meeting`: what they are called together, where no office of their own is named. */
function asKind(clause: Clause, phrase: Phrase): Phrase {
  if ((phrase.kind !== 'name' && phrase.kind !== 'person') || phrase.offices.length > 0) return phrase;
  const { tokens } = clause.sentence;
  const among = tokens.findIndex((token) => token.lower === 'among');
  const at = tokens.findIndex((token, k) => k > among && k <= among + 4 && (token.lower === 'officials' || token.lower === 'leaders'));
  if (among < 0 || at < 0) return phrase;
  const title = { from: at, to: at + 1 };
  return { ...phrase, kind: phrase.head.to - phrase.head.from > 1 ? 'person' : phrase.kind, offices: [{ ...title, title, organisation: null, plural: true }] };
}

/** Every phrase of the list behind the verb, also across `including`, `from` and `of`. */
function listAfter(chunks: readonly Chunk[], verbAt: number): Phrase[] {
  const found: Phrase[] = [];
  for (const chunk of chunks.slice(verbAt + 1)) {
    if (chunk.kind === 'noun') found.push(...chunk.list.items.filter(isSomebody));
    if (chunk.kind === 'verb' && chunk.lemma !== 'include' && chunk.form === 'finite') break;
    if (chunk.kind === 'mark' && [':', ';'].includes(chunk.word) && found.length > 0) continue;
  }
  return found;
}

/** `The Uzbek side was represented by A and B; the Mongolian side by C`, `On the Ghanaian side were D and E`. */
export const represented: FrameRule = (clause) => {
  const { verb, chunks } = clause;
  if (verb.lemma === 'represent' && verb.passive) return sidesBy(chunks, 0);
  const [on, side, were] = chunks;
  const opens = on?.kind === 'preposition' && side?.kind === 'noun' && were === verb && verb.classes.includes('be') && isSide(clause, side);
  if (!opens || side?.kind !== 'noun') return null;
  const people = listAfter(chunks, clause.verbAt);
  return people.length === 0 ? null : { rule: 'on-the-side-of', type: 'attendance', parts: [...parts(side.list.items, 'agent'), ...parts(people, 'attendee')] };
};

function isSide(clause: Clause, side: Chunk): boolean {
  return clause.sentence.tokens.slice(side.from, side.to).some((token) => token.lower === 'side' || token.lower === 'part');
}

/** One draft for each `SIDE (was represented …) by PEOPLE` of a sentence. */
function sidesBy(chunks: readonly Chunk[], from: number): FrameDraft[] | null {
  const drafts: FrameDraft[] = [];
  let side: readonly Phrase[] = [];
  for (let k = from; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk?.kind !== 'noun') continue;
    const before = chunks[k - 1];
    if (before?.kind === 'preposition' && before.word === 'by') drafts.push({ rule: 'side-represented-by', type: 'attendance', parts: [...parts(side, 'agent'), ...parts(chunk.list.items.filter(isSomebody), 'attendee')] });
    else if (before?.kind !== 'preposition') side = chunk.list.items;
  }
  return drafts.length === 0 ? null : drafts;
}

/** `X led the Pakistani side while Y headed the Hungarian delegation`. */
export const ledSide: FrameRule = (clause) => {
  const people = clause.subject.filter((phrase) => phrase.kind === 'person');
  if (clause.verb.passive || !clause.verb.classes.includes('head') || people.length === 0) return null;
  const side = clause.sentence.tokens
    .slice(clause.verb.to, clause.verb.to + 5)
    .some((token) => token.lower === 'side');
  return side
    ? {
        rule: 'led-side',
        type: 'attendance',
        parts: [...parts(behind(clause, ''), 'agent'), ...parts(people, 'attendee')],
      }
    : null;
};

/** `The meeting was attended by A and B`, `X was accompanied by Y`, `Y accompanied X`. */
export const accompanied: FrameRule = (clause) => {
  const { verb } = clause;
  const by = behind(clause, 'by').filter(isSomebody);
  if ((verb.passive || verb.form === 'bare') && by.length > 0) {
    const attends =
      verb.classes.includes('attend') && verb.lemma !== 'join' && verb.lemma !== 'represent' &&
      (clause.subjectHappening !== null ||
        verb.form === 'bare' ||
        clause.subject.length === 0 ||
        clause.subject.every((phrase) => phrase.kind === 'organisation' || phrase.kind === 'pronoun'));
    const led =
      verb.classes.includes('preside') || (verb.classes.includes('head') && clause.subjectHappening !== null);
    if (attends || led)
      return {
        rule: attends ? 'was-attended-by' : 'was-chaired-by',
        type: 'attendance',
        parts: parts(by, 'attendee'),
      };
    if (verb.classes.includes('accompany'))
      return {
        rule: 'was-accompanied-by',
        type: 'attendance',
        parts: [...parts(clause.subject, 'agent'), ...parts(by, 'attendee')],
      };
    if (verb.classes.includes('head') && clause.subject.length > 0)
      return {
        rule: 'was-led-by',
        type: 'attendance',
        parts: [...parts(clause.subject, 'agent'), ...parts(by, 'attendee')],
      };
  }
  const whom = behind(clause, '').filter(canAct);
  const along = behind(clause, 'with').filter((phrase) => phrase.kind === 'group');
  const people = clause.subject.filter(isSomebody);
  if (
    !verb.passive &&
    people.length > 0 &&
    whom.length > 0 &&
    (verb.lemma === 'accompany' || verb.lemma === 'escort')
  )
    return {
      rule: 'accompanied',
      type: 'attendance',
      parts: [...parts(whom, 'agent'), ...parts(people, 'attendee')],
    };
  if (!verb.passive && people.length > 0 && along.length > 0 && verb.classes.includes('arrive'))
    return { rule: 'went-with', type: 'attendance', parts: parts(people, 'attendee') };
  if (
    !verb.passive &&
    people.length > 0 &&
    verb.classes.includes('head') &&
    whom.some((phrase) => phrase.kind === 'group')
  )
    return {
      rule: 'led-the-group',
      type: 'attendance',
      parts: [...parts(whom, 'agent'), ...parts(people, 'attendee')],
    };
  return null;
};
