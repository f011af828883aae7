import { expect, test } from 'vitest';
import { isAcronymOf } from '../../../src/extract/refine/is-acronym-of.ts';

test.each([
  ['LCCI', 'Lund Chamber of Commerce and Industry', true],
  ['PPA', 'Philippine Ports Authority', true],
  ['LCC', 'Lund Chamber of Commerce and Industry', false],
  ['L', 'Lund', false],
  ['', '', false],
])('%s of %s: %s', (text, name, expected) => {
  expect(isAcronymOf(text, name)).toBe(expected);
});
