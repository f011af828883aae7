import { expect, test } from 'vitest';
import { memoryWarning } from '../../../src/archive/live/memory-need.ts';

test('an archive that fits says nothing; one that does not says what it needs', () => {
  expect(memoryWarning(100_000, 4e9)).toBeNull();
  expect(memoryWarning(300_000, 2e9)).toMatch(/^300,000 articles need about \d\.\d GB .* there are 2\.0 GB/);
});
