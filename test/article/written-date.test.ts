import { expect, test } from 'vitest';
import { dateOrder, writtenDates } from '../../src/article/written-date.ts';

test.each([
  ['2020-08-03', '2020-08-03'],
  ['2017/4/5', '2017-04-05'],
  ['2023.08.17', '2023-08-17'],
  ['04 / 04 / 2019', '2019-04-04'],
  ['2021年9月7日', '2021-09-07'],
  ['2021년 9월 7일', '2021-09-07'],
  ['21 January, 2021', '2021-01-21'],
  ['May 31, 2024', '2024-05-31'],
  ['March, 5th 2017', '2017-03-05'],
  ['Feb. 2, 2012', '2012-02-02'],
  ['24th Jul, 2019', '2019-07-24'],
  ['the 29th day of October, 2013', '2013-10-29'],
  ['12. Mai 2021', '2021-05-12'],
  ['1er mars 2022', '2022-03-01'],
  ['3 de marzo de 2022', '2022-03-03'],
  ['12 de outubro de 2022', '2022-10-12'],
  ['30.01.2019', '2019-01-30'],
  ['05.06.2005', '2005-06-05'],
  ['15/06/2005', '2005-06-15'],
  ['7/14/2021', '2021-07-14'],
  ['29-05-2025', '2025-05-29'],
])('%s is %s', (text, value) => {
  expect(writtenDates(`(${text})`, null).map((date) => date.value)).toEqual([value]);
});

test('a date glued to the text around it is found with its own span', () => {
  const text = 'Updated:2018-05-24The consul';
  const [date] = writtenDates(text, null);
  expect(text.slice(date?.start, date?.end)).toBe('2018-05-24');
});

test('a date that can be read in two ways is null, unless the article shows which way it writes them', () => {
  expect(writtenDates('05/06/2005', null).map((date) => date.value)).toEqual([null]);
  expect(writtenDates('05/06/2005', 'day-first').map((date) => date.value)).toEqual(['2005-06-05']);
  expect(writtenDates('05/06/2005', 'month-first').map((date) => date.value)).toEqual(['2005-05-06']);
});

test.each([
  ['on 15/06/2005 and 01/02/2006', 'day-first'],
  ['on 7/14/2021 and 7/8/2021', 'month-first'],
  ['on 7/8/2021', null],
  ['on 15/06/2005 and 7/14/2021', null],
])('the order of the dates in "%s" is %s', (text, order) => {
  expect(dateOrder(text)).toBe(order);
});

test.each([
  '31 February 2021',
  '2021-13-01',
  '99/99/2020',
  'No 12/2021',
  'May 2002',
  '1234-56-78',
  '5th 2021',
])('%s is no date', (text) => {
  expect(writtenDates(text, null)).toEqual([]);
});
