import { expect, test } from 'vitest';
import { memoryWarning, watchMemory } from '../../../src/archive/live/memory-need.ts';

test('an archive that fits says nothing; one that does not says what it needs', () => {
  expect(memoryWarning(100_000, 4e9)).toBeNull();
  expect(memoryWarning(300_000, 2e9)).toMatch(/^300,000 articles need about \d\.\d GB .* there are 2\.0 GB/);
});

test('an archive that grows beyond what fits is told once', () => {
  const told: string[] = [];
  const heed = watchMemory((warning) => told.push(warning), 2e9);
  for (const articles of [90_000, 300_000, 310_000]) heed(articles);
  expect(told).toEqual([memoryWarning(300_000, 2e9)]);
});
