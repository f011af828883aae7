import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const holders = (text: string) =>
  eventsIn(text)[0]?.participants.map(({ name, role, organisation }) => [
    name,
    role?.text,
    organisation?.text,
  ]);

test('initials right behind an office are its body', () => {
  expect(holders('Tom Ray, Chairman TCP, met Anna Berg, Managing Director NSB, on 3 May.')).toEqual([
    ['Tom Ray', 'Chairman', 'TCP'],
    ['Anna Berg', 'Managing Director', 'NSB'],
  ]);
  expect(holders('CEO NSB Tom Ray met Mayor Anna Berg on 3 May.')).toContainEqual(['Tom Ray', 'CEO', 'NSB']);
});

test('and where the article gives them in brackets, whatever their letters', () => {
  const text = 'The Trade Area Office (TAO) grew. Chairman TAO Tom Ray met Mayor Anna Berg on 3 May.';
  expect(holders(text)?.[0]).toEqual(['Tom Ray', 'Chairman', 'TAO']);
});

test.each([
  ['behind an office', 'Mayor ZHANG Wei met Governor LEE Anna on 3 May.', ['ZHANG Wei', 'LEE Anna']],
  [
    'with several given names',
    'Minister NGUYEN Van Hung met Governor SCHUH Anna on 3 May.',
    ['NGUYEN Van Hung', 'SCHUH Anna'],
  ],
  ['of two letters', 'Minister NG Hen met Governor LI Wei on 3 May.', ['NG Hen', 'LI Wei']],
])('a surname in capitals %s is a name', (_where, text, names) => {
  expect(holders(text)?.map(([name]) => name)).toEqual(names);
});
