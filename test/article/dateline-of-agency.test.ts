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
