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

  test('by a pronoun too', () => {
    const [forum] = eventsIn(
      'Minister Eva Holm has called for more trade. At the Norwegian-Kenyan Business Forum in Oslo on 3 May 2023, she said that it was needed.',
    );
    expect([forum?.type, people(forum)]).toEqual(['conference', ['Eva Holm']]);
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

describe('an aside behind the speaker tells where it was said', () => {
  const signed = 'Lund University and Acme Corporation signed a contract on 3 May.';
  const there = (sentence: string) => people(eventsIn(`${signed} ${sentence}`)[0]).includes('Anna Berg');

  test.each([
    'Rector Anna Berg, speaking at the ceremony, said that it was needed.',
    'Rector Anna Berg, in her remarks, praised the firm.',
    'Rector Anna Berg, while addressing the gathering, thanked the bank.',
    'Rector Anna Berg, who spoke at the event, thanked the bank.',
    'Delivering remarks at the event, Rector Anna Berg explained why it was needed.',
    'Talking to reporters after the signing, Rector Anna Berg said that it helps.',
    'Also speaking on behalf of the university, Rector Anna Berg said that it helps.',
  ])('%s', (sentence) => {
    expect(there(sentence)).toBe(true);
  });

  test.each([
    'Rector Anna Berg, who spoke on the telephone, thanked the bank.',
    'Rector Anna Berg, a friend of the firm, praised it.',
    'In a letter to Rector Anna Berg, in her honour, the bank praised the firm.',
    'Talking to reporters in Lund, Rector Anna Berg said that it helps.',
  ])('but not: %s', (sentence) => {
    expect(there(sentence)).toBe(false);
  });
});

test.each([
  'Trade had grown, said Mayor Anna Berg, opening the seminar on Monday.',
  'Mayor Anna Berg told delegates during the opening ceremony of the 4th Ports Conference on Monday that trade had grown.',
  'Speaking as the chief guest at the ceremony on Monday, Mayor Anna Berg praised the pupils.',
  'Addressing as chief guest at the prize-giving ceremony on Monday, Mayor Anna Berg praised the pupils.',
])('somebody spoke there: %s', (text) => {
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Anna Berg'],
  ]);
});

test('what was said there of a thing is said by nobody who is told', () => {
  const text = `${signing} Rector Eva Holm sought advice to follow up on the pledges made during the ceremony.`;
  expect(eventsIn(text).flatMap(people)).not.toContain('Eva Holm');
});
