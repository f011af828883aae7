import { expect, test } from 'vitest';
import { articleOf, eventsIn } from '../read-text.ts';

const spoken = 'The road to Lund was built in 2001. ';
const told = 'Lund University and Acme AG signed an agreement on 3 May 2023.';

/** Words of the article where a participant’s name is said to stand, with those right behind them. */
function behindName(body: string, name: string): string | undefined {
  const participant = eventsIn(body)[0]?.participants.find((each) => each.name === name);
  return participant && articleOf(body).text.slice(participant.span.end, participant.span.end + 8);
}

test('a name is quoted from the sentence that tells of the event, not from one before it', () => {
  expect(behindName(`Acme AG was founded in 2001. ${told}`, 'Acme AG')).toBe(' signed ');
});

test('but only where it stands there whole and written the same', () => {
  const body = `${spoken}Minister Tom Ray of Norway met Mayor Anna Berg. Berg, of Lundby, was glad.`;
  expect(behindName(body, 'Anna Berg')).toBe('. Berg, ');
  const before = 'Mayor Anna Berg was born in Oslo. On 3 May 2023 the Mayor met Ambassador Tom Ray.';
  expect(behindName(before, 'Anna Berg')).toBe(' was bor');
});
