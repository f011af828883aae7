import type { ArchivedEvent, Telling } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import { contains, type Span } from '../article/span.ts';
import type { Agreement, Mention, NewsEvent, Participant } from '../extract/event.ts';
import type { AgreementCard, Citation, EventItem, ParticipantCard } from './answer.ts';
import { reportBug } from './bug.ts';
import { articleCard, excerptOf, sentenceAround } from './citation.ts';
import { misquoted, verbatim } from './verbatim.ts';

/** What an event comes to as one article tells it: the item, less what only an archive knows. */
export type ToldEvent = Omit<EventItem, 'kind' | 'id' | 'also'>;

/** The event laid open with the sentences that prove it; undefined when they can't be quoted faithfully. */
export function toldEvent(telling: Telling): ToldEvent | undefined {
  const citation = eventCitation(telling);
  if (!citation) return undefined;
  const { type, status, date, participants, place, agreement } = telling.event;
  const { value, end, basis, note } = date;
  return {
    type,
    status,
    date: { value, end, basis, note },
    participants: participants.map(participantCard),
    place: place?.text ?? null,
    agreement: agreement && agreementCard(agreement),
    ...citation,
  };
}

/** The event of an archive as an item, with its other tellings; undefined as in `toldEvent`. */
export function eventItem(archived: ArchivedEvent): EventItem | undefined {
  const told = toldEvent(archived);
  if (!told) return undefined;
  const also = archived.also
    .filter(({ article }) => article.id !== archived.article.id)
    .map(eventCitation)
    .filter((citation) => citation !== undefined);
  return { kind: 'event', id: archived.id, ...told, also };
}

/** Where and with which words one article tells of the event; undefined when a word of it is not where it should be. */
function eventCitation({ article, event }: Telling): Citation | undefined {
  const wrong = misquoted(mentionsOf(event), article.text);
  if (wrong.length > 0) {
    reportBug(
      `${article.file}: an event quotes words that stand elsewhere, dropped: ${JSON.stringify(wrong)}`,
    );
    return undefined;
  }
  const marks = answeringSpans(event);
  const excerpts = proofsOf(event, article).map((span) => excerptOf(article.text, span, marks));
  return verbatim({ article: articleCard(article), excerpts }, article.text);
}

/**
 * The evidence, then the sentences of those facts that it leaves unproved, in reading order. A sentence around one that stands
 * there already (with its dateline, say) takes its place.
 */
function proofsOf(event: NewsEvent, article: Article): readonly Span[] {
  let proofs: Span[] = [...event.evidence];
  const facts = [...event.date.spans, ...mentionsOf(event).map((mention) => mention.span)];
  for (const fact of facts.sort((a, b) => a.start - b.start)) {
    if (proofs.some((proof) => contains(proof, fact))) continue;
    const sentence = sentenceAround(fact, article);
    const [first, ...others] = proofs.filter((proof) => contains(sentence, proof));
    proofs = proofs.filter((proof) => !others.includes(proof));
    if (first === undefined) proofs.push(sentence);
    else proofs[proofs.indexOf(first)] = sentence;
  }
  return proofs;
}

/** The words that a reader looks for in the evidence: who, when, where, what, how much. */
function answeringSpans({ trigger, date, participants, place, agreement }: NewsEvent): readonly Span[] {
  return [
    trigger.span,
    ...date.spans,
    ...participants.map(({ span }) => span),
    ...(place ? [place.span] : []),
    ...(agreement ? agreementMentions(agreement).map(({ span }) => span) : []),
    ...(agreement?.count ? [agreement.count.span] : []),
  ];
}

/** All that the event quotes of its article. */
function mentionsOf({ trigger, participants, place, agreement }: NewsEvent): readonly Mention[] {
  return [
    trigger,
    ...participants.flatMap(participantMentions),
    place,
    ...(agreement ? agreementMentions(agreement) : []),
  ].filter((mention) => mention !== null);
}

function participantMentions({ name, span, role, organisation }: Participant): readonly Mention[] {
  return [{ text: name, span }, role, organisation].filter((mention) => mention !== null);
}

function agreementMentions({ what, parties, amount }: Agreement): readonly Mention[] {
  return [what, ...parties, amount].filter((mention) => mention !== null);
}

function participantCard({ name, role, organisation, side, collective }: Participant): ParticipantCard {
  return { name, role: role?.text ?? null, organisation: organisation?.text ?? null, side, collective };
}

function agreementCard({ what, parties, amount, count }: Agreement): AgreementCard {
  return {
    what: what?.text ?? null,
    parties: parties.map(({ text }) => text),
    amount: amount && { text: amount.text, value: amount.value, currency: amount.currency },
    count: count?.value ?? null,
  };
}
