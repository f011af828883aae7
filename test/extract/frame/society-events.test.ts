import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

describe('a meal to which many are asked is a gathering', () => {
  test.each([
    'The annual dinner of the Lund Chamber was held on 3 May 2023 in Moss.',
    'The Lund Chamber hosted a gala dinner on 3 May 2023.',
  ])('%s', (text) => {
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['conference']);
  });

  test('a dinner with somebody is a meeting', () => {
    const text = 'Mayor Anna Berg had dinner with Ambassador Karl Moe on 3 May 2023.';
    expect(eventsIn(text).map(({ type }) => type)).not.toContain('conference');
  });
});

test('its guests are listed by what they are', () => {
  const text =
    'The annual dinner of the Lund Chamber was held on 3 May 2023. Government leaders included Prime Minister Luc Fried and Mayor Gil Roth.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Luc Fried', 'Gil Roth']);
});

describe('an award that bears a name is nobody who was received', () => {
  test.each([
    'Stuart Gamber received the Phil Willow award for his work on 3 May 2023.',
    'Stuart Gamber received the Phil Willow Medal on 3 May 2023.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('the one who is received before an award is handed over', () => {
    const text =
      'Mayor Anna Berg received Phil Willow, chairman of Acme, on 3 May 2023 and gave him an award.';
    expect(eventsIn(text).flatMap(people)).toEqual(['Anna Berg (host)', 'Phil Willow (guest)']);
  });
});

test('whoever is invited to attend and speaks there came', () => {
  const text =
    'On 5 August 2022, Ambassador Zhang Jun was invited to attend the opening ceremony of the exhibition and delivered a speech.';
  expect(eventsIn(text).map((event) => [event.status, ...people(event)])).toEqual([
    ['happened', 'Zhang Jun'],
  ]);
  const asked =
    'Ambassador Zhang Jun was invited to attend the opening ceremony of the exhibition and to deliver a speech.';
  expect(rulesIn(asked)).not.toContain('attended');
});

test('those whom a visit was to talk with receive it', () => {
  const text =
    'The delegation visited the Rand Institute on 3 May 2023 for a discussion with Jude Blanch and Gerard Dip.';
  expect(eventsIn(text).flatMap(people)).toEqual([
    'Rand Institute (host)',
    'Jude Blanch (host)',
    'Gerard Dip (host)',
    'delegation (guest)',
  ]);
});

test('a visit may be paid to somebody’s premises', () => {
  const text =
    'Secretary General Jerry Pill paid an official visit to the headquarters of Lund Patriarchate on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Lund Patriarchate (host)', 'Jerry Pill (guest)']);
});

test('those from whom a delegation hears are its hosts; those from whom the delegates of a forum hear speak there', () => {
  const visit =
    'A delegation of Lund visited Acme on 3 May 2023. The group heard from Derek Mill of the Port Office.';
  expect(eventsIn(visit).flatMap(people)).toContain('Derek Mill (host)');
  const forum =
    'The Baltic Ports Forum was held on 3 May 2023. Delegates heard from Derek Mill of the Port Office.';
  expect(eventsIn(forum).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Derek Mill'],
  ]);
});

test('what those present are told names nobody who was there', () => {
  const text =
    'The Lund Festival opened on 3 May 2023. Minister Anna Berg reminded those present that the festival is known throughout Norvik and the World.';
  expect(eventsIn(text).flatMap(people).join()).not.toMatch(/World|Norvik/);
});

test('a body is named after those whose it is', () => {
  const text =
    'The chairman of the Lund Teachers’ Association, Tom Ray, met Anna Silva, president of the Norvik Manufacturers’ Federation, on 3 May 2023.';
  expect(
    eventsIn(text).flatMap(({ participants }) => participants.map((each) => each.organisation?.text)),
  ).toEqual(['Lund Teachers’ Association', 'Norvik Manufacturers’ Federation']);
});

test('of two days at the head of a sentence neither is that of its clause', () => {
  const text =
    'For the feasts on 29 June in Lund and on 30 November in Moss, a delegation of Acme visited Norvik on 28 May 2022.';
  expect(eventsIn(text).map(({ date }) => date.value)).toEqual(['2022-05-28']);
});

test('an iftar that a body gives is a gathering', () => {
  const text = 'The Lund Council of Elders hosted an interfaith Iftar at the Serena Hotel on 3 May 2023.';
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Lund Council of Elders (host)'],
  ]);
});

test('games are no gathering at which somebody is met', () => {
  const text = 'Ministers heard a report about the 10th Nordic Games organised in September 2022 in Lund.';
  expect(rulesIn(text)).not.toContain('gathering-was-held');
});

test('what takes place is named by what its sentence begins with', () => {
  const text =
    'The first general assembly of the Lund leagues took place on 13 December 2022 at the sports hall.';
  expect(eventsIn(text).map(({ type, date }) => [type, date.value])).toEqual([['conference', '2022-12-13']]);
});

test('those who lead a delegation met the people of the body that received it', () => {
  const text =
    'The Youth Authority of Norvik received a delegation from the Sports Ministry of Dorland on 3 May 2023. The delegation was led by Karl Moe, who met with Anna Berg, director of the Norvik Youth Authority.';
  expect(eventsIn(text).map(people)).toEqual([
    [
      'Youth Authority of Norvik (host)',
      'Anna Berg (host)',
      'delegation from the Sports Ministry of Dorland (guest)',
      'Karl Moe (guest)',
    ],
  ]);
});

test('chambers in the plural are a body too', () => {
  const text =
    'A memorandum was signed between the Lund Chamber of Commerce and the Associated Chambers of Commerce and Industry of Norvik on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).toEqual([
    'Lund Chamber of Commerce',
    'Associated Chambers of Commerce and Industry of Norvik',
  ]);
});

describe('those who won were there', () => {
  const opening = 'The awards ceremony took place in Lund on 3 May 2023.';
  test.each([
    'The prize was awarded to Councillor Anna Berg from the Borough of Moss.',
    'The top prize of the night went to Councillor Anna Berg, Leader of the Council.',
  ])('%s', (text) => {
    expect(eventsIn(`${opening} ${text}`).flatMap(people)).toEqual(['Anna Berg']);
  });

  test('not to whom something else went', () => {
    expect(eventsIn(`${opening} The bill went to Councillor Anna Berg.`).flatMap(people)).toEqual([]);
  });
});

test('whoever visited somewhere to meet somebody met him', () => {
  const text =
    'On 4 November 2022, Mayor Anna Berg visited Lambeth Palace to meet Dr Karl Moe for discussion.';
  expect(eventsIn(text).flatMap(people)).toEqual([
    'Lambeth Palace (host)',
    'Karl Moe (host)',
    'Anna Berg (guest)',
  ]);
});

test('the day right beside a gathering of the lead is its day', () => {
  const text =
    'There was plenty to cheer as nominees were honoured at the Hoo Hotel on Friday, 13 January 2023 at the 12th Lund Best Awards ceremony. Karl Moe was the guest of honour.';
  expect(eventsIn(text).map(({ date }) => date.value)).toEqual(['2023-01-13']);
});

test('speakers whom a conference hosted were there; the house where it was hosted was not', () => {
  const opening = 'The Baltic Ports Forum was held on 3 May 2023.';
  const speakers = `${opening} The forum hosted three guest speakers, including President Anna Berg and Mayor Karl Moe.`;
  expect(eventsIn(speakers).flatMap(people)).toEqual(['Anna Berg', 'Karl Moe']);
  const house = `${opening} The forum, hosted at Point Rosa’s Casa Moss, included a tasting.`;
  expect(eventsIn(house).flatMap(people)).toEqual([]);
});

test('of two who are called so, the office is that of whom the article names first', () => {
  const text =
    'The Archbishop of Lund welcomed Mayor Anna Berg on 3 May 2023. Archbishop Justin was accompanied by a choir. The first such visit was to Archbishop Michael Rams.';
  expect(eventsIn(text).flatMap(people)).toContain('Justin (host)');
});

test('a cleric of two ranks is one person', () => {
  const text =
    'Mayor Anna Berg welcomed the primate of the Northern Church, His Beatitude Metropolitan Epifan, on 7 July 2022.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Anna Berg (host)', 'Epifan (guest)']);
});

test('a memorial gathering is told with those who addressed it', () => {
  const text =
    'The Lund Society held a memorial gathering at the Lincoln hall on 11 January 2023. Among the dignitaries who addressed the gathering were Senator Anna Berg and Ambassador Karl Moe.';
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['conference', []]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg', 'Karl Moe']));
});

test('a row parted by semicolons goes on behind a member that cannot be read', () => {
  const text =
    'The ceremony was attended by Ambassador Jacob Lewin; Chief of Staff Moss National Fund in Norvik Talia Lind; Commissioner of the Fire Authority Eyal Moe; and Mayor Anna Berg.';
  expect(eventsIn(text).flatMap(people)).toEqual(
    expect.arrayContaining(['Jacob Lewin', 'Eyal Moe', 'Anna Berg']),
  );
});

test('an audience is granted by whoever receives', () => {
  const text =
    'This is what was said of the audience granted on 3 May 2023 by King Erik to Anna Berg, president of Norvik.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Erik (host)', 'Anna Berg (guest)']);
});

test('speakers who are introduced are there', () => {
  const text =
    'The Baltic Ports Forum was held in Lund on 3 May 2023. Anna Berg, president of the chamber, opened the day and introduced speakers Karl Moe, envoy to the agency, and Eva Lind, director of Acme.';
  expect(eventsIn(text).flatMap(people)).toEqual(expect.arrayContaining(['Karl Moe', 'Eva Lind']));
});

describe('a party is a feast where somebody attends it', () => {
  const opening =
    'On the evening of 17 November 2022, the chamber’s Thanksgiving Dinner Party took place at the Lund Hotel.';
  test.each([
    [['Anna Berg'], 'Consul Anna Berg attended the party.'],
    [[], 'Consul Anna Berg left the party in power.'],
  ])('%j', (who, text) => {
    const [event] = eventsIn(`${opening} ${text}`);
    expect([event?.date.value, ...people(event)]).toEqual(['2022-11-17', ...who]);
  });
});

test('those who are included in a delegation belong to it', () => {
  const text =
    'A delegation of industrialists and traders met Minister Anna Berg on 3 May 2023. Karl Moe, Eva Lind and others were included in the delegation.';
  expect(eventsIn(text).flatMap(people)).toEqual(
    expect.arrayContaining(['Karl Moe (guest)', 'Eva Lind (guest)']),
  );
});

test('whoever sits down to sign signs', () => {
  const text =
    'Bishop Anna Berg and Bishop Eva Lind sat down on 3 May 2023 to sign a partnership agreement between the Ohio Synod and the Lund Church.';
  expect(eventsIn(text).map(({ type, status }) => [type, status])).toEqual([['signing', 'happened']]);
  const hope = 'Bishop Anna Berg sat down on 3 May 2023 and hoped to sign an agreement.';
  expect(eventsIn(hope).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('behind an article and an adjective an exchange is a noun, and lends no day', () => {
  const text =
    'Within the traditional exchange of delegations for the feasts, on 29 June in Lund, and on 30 November in Moss, a delegation of Acme visited Norvik from 28 to 30 June 2022.';
  expect(eventsIn(text).map(({ date }) => [date.value, date.end])).toEqual([['2022-06-28', '2022-06-30']]);
});
