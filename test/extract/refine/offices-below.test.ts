import { describe, expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

describe('a list with a line for the name and the next for the office', () => {
  const envoys = [
    'Ida Moss',
    'Lars Ek',
    'Eva Holm',
    'Tim Ward',
    'Nils Dahl',
    'Ana Lima',
    'Pia Lund',
    'Ole Berg',
  ];
  const opening =
    'Governor Karl Moe welcomed eight new ambassadors on 3 May 2023.\n\nThe following ambassadors presented their credentials:';
  const line = (name: string, k: number) =>
    `Her Excellency ${name}\n\nAmbassador of the Republic of ${LANDS[k]}`;
  const LANDS = ['Peru', 'Chile', 'Ghana', 'Kenya', 'Malta', 'Cyprus', 'Fiji', 'Panama'];

  test('names all of them, however long, each with the office below', () => {
    const [event, ...more] = eventsIn([opening, ...envoys.map(line)].join('\n\n'));
    expect(more).toEqual([]);
    const listed = event?.participants.filter(({ name }) => envoys.includes(name)) ?? [];
    expect(listed.map(({ name, role }) => [name, role?.text])).toEqual(
      envoys.map((name) => [name, 'Ambassador']),
    );
  });

  test('gives nobody the office of the next where offices stand above the names', () => {
    const below = ['Ambassador of the Republic of Peru', 'Ida Moss', 'High Commissioner for Fiji', 'Lars Ek'];
    const [event] = eventsIn([opening, 'Her Excellency', ...below].join('\n\n'));
    expect(event?.participants.find(({ name }) => name === 'Ida Moss')?.role?.text).not.toBe(
      'High Commissioner',
    );
  });
});
