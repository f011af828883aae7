import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('those who stand for the bodies that met are told of the same meeting', () => {
  const [event, ...more] = eventsIn(
    'Lund University welcomed a Peruvian delegation on 3 May 2023. The delegation was received by the Rector of Lund University, Anna Berg.',
  );
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)']));
});

test('and by the acronym of their body', () => {
  const events = eventsIn(
    'Skane Arts Academy (SAA) welcomed a Peruvian delegation on 3 May 2023. The delegation was received by Anna Berg, President of SAA.',
  );
  expect(events).toHaveLength(1);
});

test('they stand on the side of their body, whoever is named first', () => {
  const [event, ...more] = eventsIn(
    'The leadership of Lund University met with a delegation from Fukui College on 3 May 2023. Foreign scientists met with the Rector of Lund University Anna Berg and the Dean Tom Ray.',
  );
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (host)']));
});

test.each([
  [
    'people of another body',
    'Lund University welcomed a Peruvian delegation on 3 May 2023. The delegation was received by the Mayor of Ystad, Anna Berg.',
  ],
  [
    'somebody else whom they met',
    'Lund University welcomed a Peruvian delegation on 3 May 2023. The Rector of Lund University, Anna Berg, met Minister Tom Ray of Ghana.',
  ],
  [
    'a body for which somebody was named already',
    'The Rector of Lund University, Eva Holm, received a Peruvian delegation on 3 May 2023. The delegation met Anna Berg, Dean of Lund University.',
  ],
])('%s: another meeting', (_which, text) => {
  expect(eventsIn(text)).toHaveLength(2);
});
