import { expect, test } from 'vitest';
import { datelineOf } from '../../src/article/dateline.ts';

const read = (text: string) =>
  datelineOf(text, 0, { text, order: null, year: null, language: 'en', first: true });

test('a known agency signs a dateline without a day and brackets', () => {
  const dateline = read('ASTANA. KAZINFORM – Prime Minister Anna Berg met Minister Tom Ray.');
  expect([dateline?.place?.value, dateline?.agency?.value]).toEqual(['ASTANA', 'KAZINFORM']);
});

test('other words between a place and a dash are the report', () => {
  expect(read('Lund, Mayor Berg – she took office in May – met Minister Tom Ray.')).toBeNull();
});

test('a desk may stand before the dateline', () => {
  const dateline = read('newsdesk | Lund, 13 May 2019- Minister Tom Ray visited the port on 11 May.');
  expect([dateline?.place?.value, dateline?.date?.value]).toEqual(['Lund', '2019-05-13']);
  expect(read('Ports | Lund – a town by the sea – has two.')).toBeNull();
});
