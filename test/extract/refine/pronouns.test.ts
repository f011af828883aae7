import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'her: of whom the sentence before told',
    ['Anna Berg (host)', 'Tom Ray (guest)'],
    'Mayor Anna Berg praised the port. Ambassador Tom Ray met her on 3 May 2023.',
  ],
  [
    'he: the subject of the sentence before, not its object',
    ['Tom Ray', 'Eva Holm'],
    'Minister Tom Ray thanked Mayor Anna Berg. He met Minister Eva Holm on 3 May 2023.',
  ],
  [
    'they: the delegation that came',
    ['Lund (host)', 'Anna Berg (host)', 'delegation from Japan (guest)'],
    'A delegation from Japan visited Lund on 3 May 2023. They met Mayor Anna Berg.',
  ],
])('%s', (_what, who, text) => {
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(who);
});

test('talks held by nobody named are those of the visitor', () => {
  const text = 'Minister Anna Berg visited Tokyo on 3 May 2023. Talks were held with Minister Tom Ray.';
  expect(people(eventsIn(text)[0])).toEqual(['Tokyo (host)', 'Tom Ray (host)', 'Anna Berg (guest)']);
});

test('it is nobody', () => {
  const text = 'Mayor Anna Berg praised the port. It met Governor Eva Holm on 4 May 2023.';
  expect(eventsIn(text)[0]?.participants.map((each) => each.name) ?? []).not.toContain('Anna Berg');
});

test('she goes on being the one who was she in the sentence before', () => {
  const text =
    'On 2 May 2023 Mayor Anna Berg praised the port. On 3 May 2023 she met Governor Tom Ray. On 4 May 2023 she met Minister Jan Sato.';
  expect(eventsIn(text).map(people)).toEqual([
    ['Anna Berg', 'Tom Ray'],
    ['Anna Berg', 'Jan Sato'],
  ]);
});

test('he in a clause before the subject may be the subject', () => {
  const text =
    'Mayor Anna Berg praised the port. After he arrived, Minister Tom Ray met Governor Eva Holm. Later he met Ambassador Jan Sato.';
  expect(eventsIn(text).map(people).at(-1)).toContain('Tom Ray (host)');
});

test('a pronoun before anybody is named is nobody named later', () => {
  const text = 'On 4 May 2023 she received Rector Ines Pohl. President Ole Dahl was ill.';
  expect(eventsIn(text).map(people)).toEqual([['Ines Pohl (guest)']]);
});

test('I is who speaks, where he is named before a colon', () => {
  expect(eventsIn('Minister Tom Ray: “I met Minister Anna Berg yesterday.”').map(people)).toEqual([
    ['Tom Ray', 'Anna Berg'],
  ]);
  const other = 'Minister Tom Ray was pleased. I met Minister Anna Berg yesterday.';
  expect(eventsIn(other).flatMap(people)).not.toContain('Tom Ray');
});

test('the two cities are those of the two who met', () => {
  const text =
    'Mayor Anna Berg of Lund met Mayor Tom Ray of Fukui on 3 May 2023. The two cities signed an agreement.';
  expect(eventsIn(text)[1]?.agreement?.parties.map((party) => party.text)).toEqual(['Lund', 'Fukui']);
});

test('they are those of whom only history was told before', () => {
  const text =
    'Minister Tom Ray and Minister Anna Berg last met on 6 June 2022. On 4 May 2023 they met in Oslo.';
  expect(eventsIn(text).map((event) => [event.date.value, ...people(event)])).toEqual([
    ['2022-06-06', 'Tom Ray', 'Anna Berg'],
    ['2023-05-04', 'Tom Ray', 'Anna Berg'],
  ]);
});

test('they are the two of whom the sentence before tells, who were at nothing told so far', () => {
  const [, visit] = eventsIn(
    'A delegation from Peru visited Lund on 2 May 2023. Anna Berg and Tom Ray are guests of the faculty. They visited Oslo University on 3 May 2023.',
  );
  expect(people(visit)).toEqual(['Oslo University (host)', 'Anna Berg (guest)', 'Tom Ray (guest)']);
});

test('they are not the two of the sentence before, where somebody is named between', () => {
  const events = eventsIn(
    'Anna Berg and Tom Ray are guests of the faculty. Rector Eva Holm said that they visited Oslo University on 3 May 2023.',
  );
  expect(events.flatMap(people)).not.toContain('Tom Ray (guest)');
});

describe('a pronoun beside another of the other person', () => {
  test('him whom she received is whom she hosted', () => {
    const text =
      'Minister Anna Berg hosted Ambassador Tom Ray on Monday. She received him at the ministry together with State Secretary Lea Roth.';
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect(people(event)).toEqual(['Anna Berg (host)', 'Lea Roth (host)', 'Tom Ray (guest)']);
  });

  test('his visit is not hers', () => {
    const text =
      'Minister Anna Berg met Ambassador Tom Ray. She recalled the welcome given to President Karl Moe during his visit to Norway in 2019.';
    expect(people(eventsIn(text).find(({ type }) => type === 'visit'))).toEqual(['Karl Moe (guest)']);
  });
});

describe('His Excellency', () => {
  test('is whoever is named last in the sentence', () => {
    const text =
      'Bishop Karl Moe welcomed Archbishop Tom Ray on 3 May 2023, as His Excellency began a visit to the Diocese of Lund.';
    expect(eventsIn(text).flatMap(people)).not.toContain('Karl Moe (guest)');
  });

  test('is the envoy, not whom the article is about', () => {
    const text =
      'Mayor Anna Berg received Ambassador Tom Ray on 3 May 2023. His Excellency visited the Harbour Academy.';
    expect(people(eventsIn(text).at(-1))).toContain('Tom Ray (guest)');
  });
});
