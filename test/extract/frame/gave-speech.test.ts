import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const forum = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';
const meeting = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';

describe('whoever speaks at a gathering was there', () => {
  test.each([
    'Rector Eva Holm gave the welcome speech.',
    'Rector Eva Holm delivered a keynote on trade.',
    'Rector Eva Holm made a welcome address.',
    'A welcome speech was made by Rector Eva Holm.',
    'Opening remarks were delivered by Rector Eva Holm.',
    'Rector Eva Holm also spoke.',
    'Rector Eva Holm also spoke on the occasion.',
    'Rector Eva Holm addressed the delegates.',
    'Rector Eva Holm addressed the forum.',
    'The participants were also addressed by Rector Eva Holm.',
    'Rector Eva Holm was the keynote speaker.',
    'The guest of honour was Rector Eva Holm.',
    'The speakers included Rector Eva Holm.',
    'The opening ceremony featured speeches by Rector Eva Holm.',
    'The forum commenced with the speech of Rector Eva Holm.',
    'Rector Eva Holm said at the opening of the forum that trade had grown.',
    'Rector Eva Holm said in an opening address that trade had grown.',
    'Rector Eva Holm, in her keynote speech, asked for more ships.',
    'Rector Eva Holm, for her part, noted that trade had grown.',
    'Opening the conference, Rector Eva Holm said that trade had grown.',
    'Welcoming the participants, Rector Eva Holm said that trade had grown.',
    'At the forum, Rector Eva Holm said that trade had grown.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`${forum} ${sentence}`);
    expect([event?.type, more]).toEqual(['conference', []]);
    expect(people(event).join()).toContain('Eva Holm');
  });
});

test('whoever is a guest of honour is a guest', () => {
  expect(people(eventsIn(`${forum} Rector Eva Holm was the guest of honour.`)[0])).toContain(
    'Eva Holm (guest)',
  );
  expect(people(eventsIn(`${forum} Rector Eva Holm was the keynote speaker.`)[0])).toContain('Eva Holm');
});

describe('others are not', () => {
  test.each([
    'Rector Eva Holm will deliver the next keynote.',
    'Rector Eva Holm has welcomed the forum as a step forward.',
    'Rector Eva Holm spoke of trade to reporters in Oslo.',
    'Rector Eva Holm did not address the delegates.',
    'Spokeswoman Eva Holm said in a welcome address that trade had grown.',
    'Rector Eva Holm was the first to say so.',
    'The next speaker of the house will be Rector Eva Holm.',
  ])('%s', (sentence) => {
    expect(eventsIn(`${forum} ${sentence}`).flatMap(people)).not.toContain('Eva Holm');
  });

  test.each([
    'Rector Eva Holm also spoke.',
    'Rector Eva Holm gave a lecture and held a meeting of her own.',
    'For her part, Rector Eva Holm noted that trade had grown.',
    'The next speaker was Rector Eva Holm.',
  ])('nor where only a meeting is told of: %s', (sentence) => {
    expect(people(eventsIn(`${meeting} ${sentence}`)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });

  test('nor does a speech alone make an event', () => {
    expect(eventsIn('Rector Eva Holm delivered a keynote at the event.')).toEqual([]);
  });
});

describe('so was whoever gave a speech that a sentence names', () => {
  test.each([
    'Sessions began on Monday with an opening address from Rector Eva Holm.',
    'Welcome speeches followed from Rector Eva Holm and Dean Lin Dahl.',
    'A highlight was a panel on ports, featuring presentations by Dean Lin Dahl and Rector Eva Holm.',
    'Rector Eva Holm provided the opening remarks.',
    'Rector Eva Holm highlighted at the ceremony how much trade had grown.',
    'The event was enhanced by the participation of Rector Eva Holm.',
    'Among them was Rector Eva Holm.',
  ])('%s', (sentence) => {
    expect(people(eventsIn(`${forum} ${sentence}`)[0]).join()).toContain('Eva Holm');
  });

  test.each([
    'There will be an opening address from Rector Eva Holm.',
    'There was no keynote by Rector Eva Holm.',
    'The address of Rector Eva Holm in Lund could not be learnt.',
  ])('not %s', (sentence) => {
    expect(eventsIn(`${forum} ${sentence}`).flatMap(people)).not.toContain('Eva Holm');
  });
});

test.each([
  'Mayor Tom Ray told the conference that costs had doubled.',
  'Mayor Tom Ray told the delegates that costs had doubled.',
  'Mayor Tom Ray served as the keynote speaker.',
])('whoever tells a conference something is there: %s', (text) => {
  const events = eventsIn(`The Baltic Ports Forum was held in Lund on 3 May 2023. ${text}`);
  expect(events.flatMap(people)).toContain('Tom Ray');
});

test('those who spoke, each with what about', () => {
  const told =
    'Presentations were made by Dr. Tom Ray on dredging, Dr. Lena Ford on tariffs and Dr. Ola Berg on cranes.';
  expect(eventsIn(`${forum} ${told}`).flatMap(people)).toEqual(['Tom Ray', 'Lena Ford', 'Ola Berg']);
});
