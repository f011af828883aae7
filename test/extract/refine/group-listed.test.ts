import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const received = 'King Olav received several foreign ambassadors on 3 May 2023.';
const first = ['Olav (host)', 'Ida Moss (guest)', 'Lars Ek (guest)'];
const named = (text: string) =>
  eventsIn(text).map((event) => people(event).filter((each) => /^[A-Z]/.test(each)));

test('they who are named behind a group are of its side', () => {
  expect(
    named(`${received} They are Ida Moss, Ambassador of Greece, and Lars Ek, Ambassador of Peru.`),
  ).toEqual([first]);
});

test('so are they who are listed below', () => {
  const list = 'They are:\n\n- Ida Moss, Ambassador of Greece.\n\n- Lars Ek, Ambassador of Peru.';
  expect(named(`${received}\n\n${list}`)).toEqual([first]);
});

test('a group received afterwards is another audience, with those named behind it', () => {
  const text = `${received} They are Ida Moss, Ambassador of Greece, and Lars Ek, Ambassador of Peru. King Olav received afterwards ambassadors who came to take their leave. They are Tom Ray, Ambassador of Ghana, and Tim Ward, Ambassador of Malta.`;
  expect(named(text)).toEqual([first, ['Olav (host)', 'Tom Ray (guest)', 'Tim Ward (guest)']]);
});
