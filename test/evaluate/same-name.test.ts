import { expect, test } from 'vitest';
import { sameName, sharesWord } from '../../src/evaluate/same-name.ts';

test.each([
  ['Zhang Zhijun', 'ZHANG Zhijun', true],
  ['Mayor Zhang Zhijun', 'Zhang Zhijun', true],
  ['Nguyễn Văn An', 'Nguyen Van An', true],
  ["O'Neill", 'O’Neill', true],
  ['Li Na', 'Li Nan', false],
  ['', 'Li Na', false],
  ['—', '—', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
  expect(sameName(b, a)).toBe(same);
});

test('roles agree when they share a word', () => {
  expect(sharesWord('Executive Vice Mayor', 'Vice Mayor')).toBe(true);
  expect(sharesWord('Mayoress', 'Mayor')).toBe(false);
  expect(sharesWord(null, 'Mayor')).toBe(false);
});
