import { expect, test } from 'vitest';
import { germanEvents } from './read-german.ts';

const TOLD = 'empfing Bürgermeisterin Anna Berg den Botschafter Tom Rau.';

test.each<[when: string, value: string | null]>([
  ['Am 3. Mai 2021', '2021-05-03'],
  ['Am 03.05.2021', '2021-05-03'],
  ['Am 3. Mai', '2023-05-03'],
  ['Am 3.5.', '2023-05-03'],
  ['Am Montag', '2023-05-08'],
  ['Am Dienstagabend', '2023-05-09'],
  ['Am Montag, 8. Mai,', '2023-05-08'],
  ['Am vergangenen Freitag', '2023-05-05'],
  ['Am gestrigen Dienstag', '2023-05-09'],
  ['Heute', '2023-05-10'],
  ['Gestern Abend', '2023-05-09'],
  ['Vorgestern', '2023-05-08'],
  ['Kürzlich', '2023'],
  ['Vor Kurzem', '2023'],
  ['In der vergangenen Woche', '2023-05'],
  ['Im vergangenen Monat', '2023-04'],
  ['Im April 2022', '2022-04'],
  ['Im Jahr 2019', '2019'],
  ['Vom 3. bis 5. Mai 2021', '2021-05-03'],
  ['Vom 28. April bis zum 3. Mai', '2023-04-28'],
])('%s is %s', (when, value) => {
  expect(germanEvents(`${when} ${TOLD}`)[0]?.date.value).toBe(value);
});

test('without a day to count from, a weekday stays unknown', () => {
  expect(germanEvents(`Am Montag ${TOLD}`, null)[0]?.date).toMatchObject({ value: null, basis: 'unknown' });
});

test('a range has its last day', () => {
  expect(germanEvents(`Vom 28. April bis zum 3. Mai ${TOLD}`)[0]?.date.end).toBe('2023-05-03');
});
