import { describe, expect, test } from 'vitest';
import { allEventsIn, eventsIn, people } from '../read-text.ts';

const forum = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';

describe('a gathering is told by', () => {
  test.each([
    ['what it is held for', 'A five-day workshop for port agencies to draft a plan has been held in Lund.'],
    ['its hosts before its end', 'A two-day seminar on tides organised by Acme concluded in Lund on 3 May.'],
    ['its name in common words', 'A panel discussion on the tides was held in Lund on 3 May 2023.'],
    ['the day kept', 'The National Day of Peru was celebrated in Lund on 3 May 2023.'],
    ['the ceremony with which it was kept', 'Closer ties were marked on 3 May 2023 with a ceremony in Lund.'],
    [
      'the reception of a body',
      'The Embassy of Peru in Oslo hosted the reception at the Elm Hotel on 3 May 2023.',
    ],
    ['awards to many', 'President Eva Holm conferred orders on over 40 citizens on 3 May 2023.'],
    ['that there was one', 'There was an official opening ceremony in Lund on 3 May 2023.'],
    ['the feast that it is', 'The Consulate of Peru hosted the 12th Founding Day Celebration on 3 May 2023.'],
    [
      'who joined whom',
      'Mayor Max Moe was joined by Senator Ann Lee to unveil the plaque in Lund on Friday.',
    ],
    ['many who came', 'The event was graced by heads of schools from Lund.'],
    [
      'how many are at it',
      'As many as 30 envoys and staff attended a memorial ceremony at the park on 3 May 2023.',
    ],
    ['over how many came', 'Over 300 students and teachers attended the launch.'],
    [
      'a gathering amid something',
      'In a large gathering amid the festivities, Consul Ann Lee thanked the guests.',
    ],
    ['who gave the reception', 'A reception was given by Consul Ann Lee in Oslo on 3 May 2023.'],
    [
      'the ceremony with which a plant was opened',
      'Acme opened its plant in Lund on 3 May 2023 with a ribbon-cutting ceremony.',
    ],
    ['the opening that was celebrated', 'Acme celebrated the opening of its plant in Lund on 3 May 2023.'],
    [
      'two bodies that kept a day',
      'The Embassy of Peru and the Embassy of Chile marked the 50th anniversary of it on 3 May 2023.',
    ],
    ['what a ceremony was for', 'The Ministry of Health held a ceremony on 3 May 2023 to open the clinic.'],
    [
      'who gathered for it',
      'Some 300 guests gathered at Lund Castle on 3 May 2023 for the anniversary of the port.',
    ],
    ['that it was commemorated', 'The 100th anniversary of the port was commemorated in Lund on 3 May 2023.'],
    [
      'who led it to open something',
      'Consul Ann Lee led the ribbon-cutting ceremony to open the new office in Lund.',
    ],
    ['help with the first sod', 'Mayor Eva Holm helped break ground on 3 May 2023 for a new school in Lund.'],
  ])('%s', (_by, text) => {
    expect(allEventsIn(`${text} Rector Eva Holm thanked all who had come.`).map(({ type }) => type)).toEqual([
      'conference',
    ]);
  });
});

describe('at a gathering was', () => {
  test.each([
    ['who offered the invocation', 'Eva Holm offered the invocation.'],
    ['who sang behind another', 'Tom Ray led the Pledge of Loyalty and Eva Holm sang the anthem.'],
    ['who compered', 'Eva Holm compered the programme.'],
    ['a surname with a title', 'Minister Holm spoke about the rule of law.'],
    ['whose field stands before his office', '“We are proud,” said library director Eva Holm.'],
    ['who is quoted on a president', 'Eva Holm, the rector, said President Tom Ray was right.'],
    ['who sat on the dais', 'On the dais were Eva Holm and Tom Ray, the dean.'],
    [
      'by whose part it was honoured',
      'The importance of the event was marked by the participation of Ms Eva Holm.',
    ],
    ['whom the launch heard', 'The forum heard from the author, Eva Holm.'],
    [
      'who stands before unnamed people',
      'Eva Holm, Rector of Oslo College, senior officials and guests attended the forum.',
    ],
    [
      'who stands before heads',
      'Eva Holm, Envoy of Peru to Norway, heads and staff of missions attended the forum.',
    ],
  ])('%s', (_who, sentence) => {
    const [event, ...more] = eventsIn(`${forum} ${sentence}`);
    expect([event?.type, more]).toEqual(['conference', []]);
    expect(people(event).join()).toContain('Holm');
  });
});

describe('at a gathering was not', () => {
  test.each([
    [
      'whose government is spoken of',
      'Eva Holm spoke of the efforts of the Government led by President Tom Ray.',
    ],
    ['a president on whom somebody is quoted', 'Eva Holm, the rector, said President Tom Ray was right.'],
    [
      'of whose speech somebody speaks',
      'Eva Holm said that although many doubt it, the founder, Tom Ray, in his address to the nation, has praised it.',
    ],
    [
      'of whom there are books',
      'Among them are the books on the life of Chairman Tom Ray, on Rector Ann Lee and on ports.',
    ],
    ['whose letter was read', 'Mayor Eva Holm and Rector Ann Lee read out a letter from President Tom Ray.'],
    ['whose message was read', 'Eva Holm sang the anthem and read the messages of President Tom Ray.'],
    ['of whom it is explained', 'Eva Holm explained that the plan was drawn up by Envoy Tom Ray of Peru.'],
    ['after whom the medal is named', 'The ‘Tom Ray’ medal was awarded to Eva Holm.'],
  ])('%s', (_who, sentence) => {
    expect(allEventsIn(`${forum} ${sentence}`).flatMap(people).join()).not.toContain('Tom Ray');
  });
});

test('a medal with the name of two things is nobody who was received', () => {
  const text = 'Tom Ray, a lecturer, has received the ‘Golden Dove, Silver Rays’ medal of Peru for his work.';
  expect(allEventsIn(text)).toEqual([]);
});

test('works that are helped along without a ceremony are none', () => {
  expect(allEventsIn('Mayor Eva Holm helped the school on 3 May 2023.')).toEqual([]);
});

test('who read the speech of another at a gathering was there, and not the other', () => {
  const text =
    'In a speech delivered on her behalf by Dr Tom Ray, the Minister of Trade, during the graduation ceremony on Friday, the president said that trade had grown.';
  expect(allEventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['conference', ['Tom Ray']],
  ]);
});

test('among the guests of something at which somebody spoke are those of a gathering', () => {
  const text =
    'Among the hundred guests that gathered for the occasion were Consul Tom Ray of Peru and Mayor Eva Holm. In his remarks, Consul Tom Ray said that trade had grown.';
  expect(allEventsIn(text).map(({ type }) => type)).toEqual(['conference']);
});

test('what is called an event was named before', () => {
  const text =
    'A gathering of envoys convened in Lund for the ‘Baltic Iftar’ hosted by the Nordic Federation. Held at the residence of Senator Max Moe on 3 May 2023, the event brought together envoys, scholars and students. Consul Eva Holm praised the initiative.';
  expect(allEventsIn(text).map((event) => [event.type, people(event).includes('Eva Holm')])).toEqual([
    ['conference', true],
  ]);
});

describe('no gathering is told by', () => {
  test.each([
    ['the launch of a thing', 'Acme celebrated the launch of its app on 3 May 2023.'],
    ['a shop that opened', 'Acme opened its shop in Lund on 3 May 2023.'],
    ['a reception known from before', 'The reception was hosted by the town.'],
  ])('%s', (_by, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test('the years of an office are not those of the gathering, nor its letters somebody', () => {
  const text =
    'The Nordic Institute organised a webinar. The participants included Mr Tom Ray, the third Director NRCD, from 2011-2013, and Rector Eva Holm.';
  const [event] = eventsIn(text, null);
  expect([event?.date.value, people(event)]).toEqual([
    null,
    ['Nordic Institute (host)', 'Tom Ray', 'Eva Holm'],
  ]);
});

test('a patron need not be there', () => {
  const text =
    'The Baltic Ports Forum was held in Lund on 3 May 2023 under the patronage of King Tom Ray. Rector Eva Holm thanked all.';
  expect(allEventsIn(text).map(people)).toEqual([['Eva Holm']]);
});

test('a grand opening that the lead only names took place where somebody came', () => {
  const text =
    'It was a bright day for the grand opening of the fire station in Lund. Over 50 volunteers were present. Mayor Eva Holm praised the county.';
  expect(allEventsIn(text).map((event) => [event.type, people(event).includes('Eva Holm')])).toEqual([
    ['conference', true],
  ]);
});
