import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const names = (text: string) =>
  eventsIn(text)
    .filter(({ type, status }) => type === 'signing' && status === 'happened')
    .map(({ participants }) => participants.map(({ name }) => name));

test.each([
  'The ministry, through Minister Anna Berg, and Acme Bank, through its chief Tom Ray, signed the agreement on Monday.',
  'Lund City, through Mayor Anna Berg, signed a memorandum with Acme Bank, represented by its chief Tom Ray.',
  'Lund City, thru Mayor Anna Berg, signed a memorandum with Acme Bank, through its president, Tom Ray.',
  'A memorandum was signed between Lund City, led by Mayor Anna Berg, and Acme Bank, headed by President Tom Ray.',
])('a body signs through whoever stands for it: %s', (text) => {
  expect(names(text)).toEqual([expect.arrayContaining(['Anna Berg', 'Tom Ray'])]);
});

test('nobody stands for a body through a thing or a means', () => {
  expect(names('Lund City, through its port, signed a memorandum with Acme Bank on Monday.')).toEqual([
    ['Lund City', 'Acme Bank'],
  ]);
});

test('an accord that is forged is signed, ties that are forged are not', () => {
  expect(names('Lund City and Acme Bank forged a memorandum of agreement on Monday.')).toEqual([
    ['Lund City', 'Acme Bank'],
  ]);
  expect(names('Lund City and Acme Bank forged closer ties on Monday.')).toEqual([]);
});

test('mayors who sign a twinning oath are read', () => {
  expect(
    names('A twinning oath was signed on Sunday by the mayors of the two towns, Anna Berg and Tom Ray.'),
  ).toEqual([['Anna Berg', 'Tom Ray']]);
});

test('who has come to sign has not signed, who came did', () => {
  const arrives = (verb: string) =>
    names(`Minister Anna Berg ${verb} in Oslo on Monday to sign an agreement with Minister Tom Ray.`);
  expect(arrives('has arrived')).toEqual([]);
  expect(arrives('arrived')).toEqual([expect.arrayContaining(['Anna Berg', 'Tom Ray'])]);
});

test('a name beside another of whose kind a plural tells is a place', () => {
  const text =
    'Governor Anna Berg and Governor Tom Ray signed an agreement between Bac Giang and Moss provinces on Monday.';
  const [event] = eventsIn(text);
  expect(event?.participants.find(({ name }) => name === 'Bac Giang')?.collective).toBe(true);
});
