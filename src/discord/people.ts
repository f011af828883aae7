import type { ParticipantCard } from '../answer/answer.ts';
import type { Side } from '../extract/event.ts';
import { fitLine } from './cut.ts';
import type { Piece } from './piece.ts';

/** One side's people on a line take at most so many characters; a name, role or organisation so many. */
const MOST_A_SIDE = 900;
const MOST_A_PART = 120;

const LABELS: Readonly<Record<Side | 'none', readonly [one: string, more: string]>> = {
  host: ['Host', 'Hosts'],
  guest: ['Guest', 'Guests'],
  none: ['Took part', 'Took part'],
};

/** A line for each side that has people: names in bold with their roles and organisations. */
export function peopleLines(participants: readonly ParticipantCard[]): Piece[] {
  return (['host', 'guest', null] as const).flatMap((side) => {
    const people = participants.filter((one) => one.side === side);
    return people.length > 0 ? [sideLine(LABELS[side ?? 'none'][people.length > 1 ? 1 : 0], people)] : [];
  });
}

/** Those of the first that fit, and how many there are besides. */
function sideLine(label: string, people: readonly ParticipantCard[]): Piece {
  return {
    least: 0,
    most: MOST_A_SIDE,
    render(max) {
      let shown = '';
      for (const [i, person] of people.entries()) {
        const longer = `${shown === '' ? `${label}: ` : `${shown}; `}${personInWords(person)}`;
        const rest = people.length - i - 1;
        if (longer.length + moreInWords(rest).length > max) {
          return shown === '' ? nameOnly(label, person, rest, max) : shown + moreInWords(people.length - i);
        }
        shown = longer;
      }
      return shown;
    },
  };
}

function moreInWords(count: number): string {
  return count > 0 ? `; and ${count} more` : '';
}

function nameOnly(label: string, { name }: ParticipantCard, rest: number, max: number): string {
  const around = `${label}: ****${moreInWords(rest)}`.length;
  const shown = fitLine(name, Math.max(0, max - around));
  return shown === '' ? '' : `${label}: **${shown}**${moreInWords(rest)}`;
}

/** Name, role and organisation; a part that the words before it already hold is not repeated. */
function personInWords({ name, role, organisation }: ParticipantCard): string {
  const parts: string[] = [];
  for (const part of [role, organisation]) {
    const before = [name, ...parts].join(' ').toLowerCase();
    if (part !== null && !before.includes(part.toLowerCase())) parts.push(part);
  }
  const [shown, ...others] = [name, ...parts].map((part) => fitLine(part, MOST_A_PART));
  return [`**${shown}**`, ...others].join(', ');
}
