import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const visit = 'Governor Tom Ray visited Norway on 3 May 2023.';

test.each([
  'Mayor Anna Berg bade farewell to Governor Tom Ray at the airport.',
  'Mayor Anna Berg bid a warm farewell to the Governor and his delegation.',
])('whoever sees a visitor off received him: %s', (sentence) => {
  expect(people(eventsIn(`${visit} ${sentence}`)[0])).toContain('Anna Berg (host)');
});

test.each([
  'Mayor Anna Berg bade farewell to the old town hall.',
  'Mayor Anna Berg will bid farewell to Governor Tom Ray on 5 May 2023.',
  'Mayor Anna Berg bid for the Games.',
])('not: %s', (sentence) => {
  expect(people(eventsIn(`${visit} ${sentence}`)[0])).not.toContain('Anna Berg (host)');
});
