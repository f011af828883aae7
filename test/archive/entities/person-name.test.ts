import { expect, test } from 'vitest';
import { bareName, personKey } from '../../../src/archive/entities/person-name.ts';

const isOne = (a: string, b: string): boolean => personKey(a) === personKey(b);

test.each([
  ['Mayor Zhang Zhijun', 'Zhang Zhijun'],
  ['Dr. Leong Vai Tac', 'Leong Vai Tac'],
  ['Vice-Premier Liu He', 'Liu He'],
  ['Prof. Dr. Carl Hahn', 'Carl Hahn'],
  ['Jane Doe, OBE', 'Jane Doe'],
  ['Mayor Zhang', 'Zhang'],
  ['Grant Major', 'Grant Major'],
])('%s is the name %s', (written, bare) => {
  expect(bareName(written)).toBe(bare);
});

test.each([
  ['Zhang Zhijun', 'ZHANG Zhijun'],
  ['Zhang Zhijun', 'Zhijun Zhang'],
  ['Liu Changlong', 'Liu Chang Long'],
  ['Liu Changlong', 'Chang-long Liu'],
  ['Zhang Boai', 'Zhang Bo Ai'],
  ['Leong Vai Tac', 'Vai Tac LEONG'],
  ['François Müller', 'Francois Muller'],
])('%s and %s are one person', (a, b) => {
  expect(isOne(a, b)).toBe(true);
});

test.each([
  ['Zhang Zhijun', 'Zhang Enhui'],
  ['Zhang Zhijun', 'Zhang'],
  ['Liu Xin', 'Liu Xing'],
  ['Wang Li', 'Wang Lili'],
  ['Li Na', 'Lin A'],
])('%s and %s are two people', (a, b) => {
  expect(isOne(a, b)).toBe(false);
});

test('initials are no title', () => {
  expect(bareName('Mr. L.T. Zhao')).toBe('L.T. Zhao');
});
