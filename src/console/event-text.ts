import type { AgreementCard, EventItem, ParticipantCard } from '../answer/answer.ts';
import type { ToldEvent } from '../answer/event-item.ts';
import { personParts, worthNaming } from '../answer/people.ts';
import { articleLines, citationLines } from './citation-text.ts';
import { clean } from './clean.ts';
import { block, type Sheet } from './sheet.ts';

const INDENT = '   ';
/** As wide as the longest label with a space behind it. */
const LABEL_WIDTH = 8;

const STATUS = { planned: 'PLANNED ', 'did-not-happen': 'DID NOT HAPPEN ' } as const;

/** An event as paragraphs for eyes: when, what and where; who; what was signed; the proof. */
export function eventLines(sheet: Sheet, event: ToldEvent): readonly string[] {
  return [
    ...headLines(sheet, event),
    ...peopleLines(sheet, event.participants),
    ...agreementLines(sheet, event.agreement),
    ...citationLines(sheet, event),
  ];
}

/** The other articles that tell of the event. */
export function alsoLines(sheet: Sheet, { also }: EventItem): readonly string[] {
  return also.flatMap(({ article }) => articleLines(sheet, article, 'also '));
}

function headLines(sheet: Sheet, { date, type, place, status }: ToldEvent): readonly string[] {
  const parts = [dayText(date), type, ...(place === null ? [] : [clean(place)])];
  const warning = status === 'happened' ? '' : sheet.style('yellow', STATUS[status]);
  const head = warning + sheet.style('bold', parts.join(' · '));
  return [head, ...(date.note === null ? [] : labelled(sheet, 'dated', clean(date.note)))];
}

function dayText({ value, end, basis }: ToldEvent['date']): string {
  if (value === null) return 'date unknown';
  const days = end !== null && end !== value ? `${value} to ${end}` : value;
  return basis === 'inferred' ? `${days} (inferred)` : days;
}

function peopleLines(sheet: Sheet, participants: readonly ParticipantCard[]): readonly string[] {
  const shown = worthNaming(participants);
  return (['host', 'guest', null] as const).flatMap((side) =>
    shown
      .filter((participant) => participant.side === side)
      .flatMap((participant, index) =>
        labelled(sheet, index > 0 ? '' : (side ?? 'with'), participantText(participant)),
      ),
  );
}

function participantText(participant: ParticipantCard): string {
  return personParts(participant).map(clean).join(', ');
}

function agreementLines(sheet: Sheet, agreement: AgreementCard | null): readonly string[] {
  if (!agreement) return [];
  const { what, parties, amount, count } = agreement;
  const counted = count !== null && count > 1 && !what?.includes(String(count)) ? [`${count} in number`] : [];
  const subject = [
    ...(what === null ? [] : [clean(what)]),
    ...counted,
    ...(amount ? [amountText(amount)] : []),
  ];
  return [
    ...(subject.length > 0 ? labelled(sheet, 'signed', subject.join(' · ')) : []),
    ...(parties.length > 0 ? labelled(sheet, 'parties', parties.map(clean).join(' · ')) : []),
  ];
}

function amountText({ text, value, currency }: NonNullable<AgreementCard['amount']>): string {
  return `${clean(text)} (${value.toLocaleString('en')}${currency === null ? '' : ` ${currency}`})`;
}

function labelled(sheet: Sheet, label: string, text: string): readonly string[] {
  const [first = '', ...others] = block(sheet, '', text, INDENT + ' '.repeat(LABEL_WIDTH));
  return [INDENT + sheet.style('dim', label.padEnd(LABEL_WIDTH)) + first, ...others];
}
