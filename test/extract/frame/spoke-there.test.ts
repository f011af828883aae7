import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const signing = 'Lund University and Fukui University signed an agreement on 3 May 2023.';
const meeting = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';

describe('whoever speaks at an event told before was there', () => {
  test.each([
    'Speaking at the ceremony, Rector Eva Holm said that many would profit.',
    'Addressing the gathering, Rector Eva Holm praised the students.',
    'In her remarks, Rector Eva Holm thanked the partners.',
    'In her opening remarks, Rector Eva Holm thanked the partners.',
    'On the occasion, Rector Eva Holm noted that the two had worked together for years.',
    '“This is a great day for both of us,” said Rector Eva Holm at the signing ceremony.',
    'The ceremony opened with remarks by Rector Eva Holm.',
    'The ceremony took place in the presence of Rector Eva Holm.',
    'The ceremony was hosted by Rector Eva Holm.',
    'The event was graced by Rector Eva Holm.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`${signing} ${sentence}`);
    expect(more).toEqual([]);
    expect(people(event)).toEqual(['Lund University', 'Fukui University', 'Eva Holm']);
  });

  test.each(['At the meeting', 'During the talks', 'During their discussions'])('%s', (opening) => {
    const [event] = eventsIn(
      `${meeting} ${opening}, Deputy Mayor Eva Holm presented the plans and praised the port.`,
    );
    expect(people(event)).toContain('Eva Holm (host)');
  });
});

describe('others do not', () => {
  test.each([
    'Speaking at a press conference, Rector Eva Holm said that many would profit.',
    'Rector Eva Holm will speak at the ceremony next year.',
    'At the ceremony, spokeswoman Eva Holm said that many would profit.',
    'Rector Eva Holm said that the ceremony was a success.',
    'At the meeting next month, Rector Eva Holm will present the plans.',
    'Rector Eva Holm hosted a concert.',
    'The agreement was praised by Rector Eva Holm.',
  ])('%s', (sentence) => {
    expect(eventsIn(`${signing} ${sentence}`).flatMap(people)).not.toContain('Eva Holm');
  });

  test('nor does a speech alone make an event', () => {
    expect(
      eventsIn('Speaking at the signing ceremony, Rector Eva Holm said that many would profit.'),
    ).toEqual([]);
  });
});
