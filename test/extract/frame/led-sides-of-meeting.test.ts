import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const names = (text: string) => eventsIn(text).map((event) => event.participants.map(({ name }) => name));

describe('a meeting of two bodies with a name of its own', () => {
  const held =
    'A High-Level Meeting between the Norwegian Coast Guard and the Peru Coast Guard was held in Lund on 3 May 2023.';

  test('is one between them', () => {
    expect(eventsIn(held).map(({ type }) => type)).toEqual(['meeting']);
    expect(names(held)[0]).toEqual(expect.arrayContaining(['Norwegian Coast Guard', 'Peru Coast Guard']));
  });

  test('was attended by those who led each side', () => {
    const text = `${held} The Norwegian delegation was led by Director General Ola Vik while PCG was led by its Commandant Admiral Rui Costa.`;
    expect(names(text)[0]).toEqual(expect.arrayContaining(['Ola Vik', 'Rui Costa']));
  });

  test('is none where a meeting of one body is held', () => {
    expect(
      eventsIn('The Annual General Meeting was held in Lund on 3 May 2023.').map(({ type }) => type),
    ).not.toContain('meeting');
  });
});

test('whoever led a gathering that is called a meeting was at it, and not at the meeting told before', () => {
  const text =
    'Director Ola Vik is hosting a delegation of the Peru Coast Guard in Norway. The 5th High-Level Meeting was held in Lund on 3 May 2023. The High-Level Meeting was led by Inspector Rui Costa.';
  const [, second] = eventsIn(text);
  expect(second?.participants.map(({ name }) => name)).toEqual(['Rui Costa']);
});

test('of those whom a group included each has his home behind a comma', () => {
  const text =
    'President Tom Ray met a delegation on 3 May 2023. The group included two other Senators, Ron Wyd from Oregon, and Susan Dav, from California.';
  expect(eventsIn(text).flatMap(people)).toEqual(
    expect.arrayContaining(['Ron Wyd (guest)', 'Susan Dav (guest)']),
  );
});

describe('a note of a diary', () => {
  test('leaves out whose it is', () => {
    const text =
      'Senator Ana Silva visited Norway on 3 May 2023.\n\n• Met with General Ola Vik, Commander of the Coast Guard.\n\n• Met with Prime Minister Rui Costa.';
    expect(eventsIn(text).map(people)).toEqual(
      expect.arrayContaining([
        expect.arrayContaining([expect.stringContaining('Ana Silva'), expect.stringContaining('Ola Vik')]),
      ]),
    );
  });

  test('needs somebody met', () => {
    expect(eventsIn('Met with criticism, the plan was dropped.')).toEqual([]);
  });
});

test('party and seat in brackets are no body', () => {
  const [event] = eventsIn('On 3 May 2023, Mayor Tom Ray met Senator Ana Silva (D-NY).');
  expect(event?.participants.map(({ name, organisation }) => [name, organisation])).toContainEqual([
    'Ana Silva',
    null,
  ]);
});

test('a visit under way has no day of the meeting told before it', () => {
  const text =
    'Chairman Tom Ray on Wednesday received a delegation from Peru led by Senator Ana Silva, which is on a working visit to Norway.';
  expect(eventsIn(text).map(({ status }) => status)).not.toContain('planned');
});

test('a form of address may stand between two offices', () => {
  const [event] = eventsIn(
    'President Tom Ray received the Deputy Chairperson of the Northern Union, H.E. Ambassador Ana Silva, on 3 May 2023.',
  );
  expect(event?.participants.map(({ name, organisation }) => [name, organisation?.text])).toContainEqual([
    'Ana Silva',
    'Northern Union',
  ]);
});
