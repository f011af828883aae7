import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const names = (text: string) => eventsIn(text).flatMap((event) => event.participants.map(({ name }) => name));

test.each([
  "The delegation met with Governor Anna Berg and representatives from Senator Tom Ray's office on 3 May 2023.",
  "The delegation met Governor Anna Berg, Senator Tom Ray's team and Senator Eva Holm's staff on 3 May 2023.",
])('whose office or people came is not told to have come: %s', (text) => {
  expect(names(text)).toContain('Anna Berg');
  expect(names(text)).not.toContain('Tom Ray');
});

test('whoever meets in an office is there', () => {
  expect(names("Minister Anna Berg met Senator Tom Ray at Senator Ray's office on 3 May 2023.")).toContain(
    'Tom Ray',
  );
});
