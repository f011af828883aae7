import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const forum = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';
const meeting = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';

describe('in an article about one gathering whoever says or does something there was at it', () => {
  test.each([
    'Rector Eva Holm thanked the sponsors and all who had come.',
    'Rector Eva Holm reflected on the past year.',
    'Rector Eva Holm said that trade had grown.',
    '“Trade has grown,” said Rector Eva Holm.',
    '“Trade has grown,” Rector Eva Holm added.',
    'Rector Eva Holm positioned the port among its neighbours.',
    'The view was echoed by Rector Eva Holm.',
    'The ribbon was cut by Rector Eva Holm.',
    'According to Rector Eva Holm, trade has grown.',
    'According to Rector Eva Holm, one of the tasks is to grow.',
    'On behalf of the port, Rector Eva Holm thanked the sponsors.',
    'The hosts thanked Rector Eva Holm for her attendance.',
    'Rector Eva Holm was honoured with a medal.',
    'The hosts awarded the medal of the port to Rector Eva Holm.',
    'On behalf of the guests, Rector Eva Holm congratulated the port.',
    'Opening the forum, Rector Eva Holm acknowledged the growth of trade.',
    'The port was also invited, with Rector Eva Holm attending and giving remarks.',
    'Rector Eva Holm, who stood at the origins of the forum, thanked the sponsors.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`${forum} ${sentence}`);
    expect([event?.type, event?.date.value, more]).toEqual(['conference', '2023-05-03', []]);
    expect(people(event)).toEqual(['Eva Holm']);
    expect(event?.evidence).toHaveLength(2);
  });
});

test('so was somebody whom only a surname names there', () => {
  const text = `The Baltic Ports Forum was held in Lund. Holm praised the ports. It is the first word of Rector Eva Holm.`;
  expect(eventsIn(text).flatMap(people)).toEqual(['Eva Holm']);
});

test('so were those who spoke where charters of nobody with a name were signed too', () => {
  const text = `${forum} The towns of Lund and Oslo signed a charter. Rector Eva Holm thanked the sponsors.`;
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['conference', ['Eva Holm']],
    ['signing', expect.not.arrayContaining(['Eva Holm'])],
  ]);
});

describe('nobody is who', () => {
  test.each([
    ['only speaks for others', `${forum} Spokeswoman Eva Holm thanked the sponsors.`],
    ['did so in a statement', `${forum} Rector Eva Holm thanked the sponsors in a written statement.`],
    ['did so in a message', `${forum} In a video message Rector Eva Holm thanked the sponsors.`],
    ['told reporters', `${forum} Rector Eva Holm spoke of trade to reporters in Oslo.`],
    ['did so before', `${forum} Last year Rector Eva Holm thanked the sponsors.`],
    ['did so on another day', `${forum} On 9 May Rector Eva Holm thanked the sponsors.`],
    ['was thanked for something else', `${forum} The hosts thanked Rector Eva Holm for her letter.`],
    ['sent a letter', `${forum} Rector Eva Holm sent a letter to the guests.`],
    ['was expected', `${forum} Rector Eva Holm was still expected then.`],
    [
      'was represented by another',
      `${forum} The Rector was represented by Dean Lin Dahl. Rector Eva Holm, he said, thanked the sponsors.`,
    ],
    [
      'was represented by somebody named first',
      `${forum} Represented by Dean Lin Dahl, Rector Eva Holm thanked the sponsors.`,
    ],
    ['was represented', `${forum} Rector Eva Holm, who was represented by her deputy, thanked the sponsors.`],
    ['wrote something', `${forum} Rector Eva Holm wrote that trade had grown.`],
    ['sent something', `${forum} Rector Eva Holm sent the guests her greetings.`],
    ['may say something', `${forum} Rector Eva Holm may thank the sponsors.`],
    ['welcomes it as a whole', `${forum} Rector Eva Holm has welcomed the forum as a step forward.`],
    ['is asked what he thinks', `${forum} Analyst Tom Holm said that trade had grown.`],
    ['spoke at something else', `${forum} Rector Eva Holm thanked the sponsors at a dinner in Oslo.`],
    ['opened something else', `${forum} The road to it was opened by Rector Eva Holm.`],
    ['presented something else', `${forum} The book that was presented by Rector Eva Holm is about ports.`],
    ['is without a name', `${forum} The rector thanked the sponsors.`],
    ['spoke where a meeting is told of', `${meeting} Rector Eva Holm said that trade had grown.`],
    ['spoke where a meeting is told of too', `${forum} ${meeting} Rector Eva Holm thanked the sponsors.`],
    [
      'spoke where the forum is still to come',
      'The Baltic Ports Forum will be held in Lund. Rector Eva Holm said so.',
    ],
  ])('%s', (_why, text) => {
    expect(eventsIn(text).flatMap(people).join()).not.toContain('Holm');
  });
});

test('so was whoever spoke at a meal that somebody gave', () => {
  const text =
    'Mayor Anna Berg hosted a banquet for Ambassador Tom Ray on 3 May 2023. Rector Eva Holm reflected on the past year.';
  expect(eventsIn(text).map((event) => people(event))).toEqual([
    ['Anna Berg (host)', 'Tom Ray (guest)', 'Eva Holm'],
  ]);
});

test('so were those who spoke where others signed something', () => {
  const text = `${forum} Mayor Anna Berg and Mayor Tom Ray signed a charter. Rector Eva Holm thanked the sponsors.`;
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['conference', ['Eva Holm']],
    ['signing', ['Anna Berg', 'Tom Ray']],
  ]);
});

test('so was whoever is given something there by one who speaks there', () => {
  const text = `${forum} During the forum, Mayor Anna Berg awarded the medal of the port to Eva Holm.`;
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg', 'Eva Holm']]);
});

test('a gathering told of in passing, far down, brings nobody together', () => {
  const long = 'Rector Eva Holm said that trade had grown. '.repeat(6);
  expect(eventsIn(`${long}${forum} Dean Lin Dahl thanked the sponsors.`).flatMap(people)).toEqual([]);
});

test.each([
  'Karl Moe and Lena Ford were elected to the board.',
  'Karl Moe of Acme and Lena Ford of Norvik discussed green shipping.',
  'Karl Moe sang the anthem and Lena Ford recited a poem.',
])('what is done at a gathering besides speaking: %s', (text) => {
  const events = eventsIn(`The Baltic Ports Forum was held in Lund on 3 May 2023. ${text}`);
  const there = events.find(({ type }) => type === 'conference')?.participants.map(({ name }) => name);
  expect(there).toEqual(['Karl Moe', 'Lena Ford']);
});

test('what somebody leads before others', () => {
  const forum = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';
  expect(eventsIn(`${forum} Karl Moe led the opening prayers.`).flatMap(people)).toEqual(['Karl Moe']);
  expect(eventsIn(`${forum} Karl Moe led the company.`).flatMap(people)).toEqual([]);
});
