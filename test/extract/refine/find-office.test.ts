import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('nobody comes at his own invitation', () => {
  const [event] = eventsIn(
    'The Lund Secretary arrived in Oslo on 3 May 2023 on a visit at the invitation of Foreign Secretary Anna Berg.',
  );
  expect(people(event)).not.toContain('Anna Berg (guest)');
});

test('whoever holds the office is known again where nobody invites', () => {
  const [event] = eventsIn(
    'Secretary Anna Berg praised the port. The Secretary arrived in Oslo on 3 May 2023 on a visit.',
  );
  expect(people(event)).toContain('Anna Berg (guest)');
});

const PRESIDENTS =
  'President Petra Dan of Peru and Ukrainian President Marc Olin praised the port. Councillor Tom Ray visited the WBO President on 3 May 2023.';

test('the President of a body is no President of a country', () => {
  expect(people(eventsIn(PRESIDENTS)[0])).toEqual(['President (host)', 'Tom Ray (guest)']);
});

test('the President is then the one of the body, whom nothing names', () => {
  const events = eventsIn(`${PRESIDENTS} On 5 May 2023 the President met Mayor Ines Holm.`);
  expect(people(events[1])).toEqual(['President', 'Ines Holm']);
});

test('a member of the body who presides over another is not its President', () => {
  const [event] = eventsIn(
    'The WBO President met WBO member and Lund Boxing Club President Tom Ray on 3 May 2023.',
  );
  expect(people(event)).toEqual(['President', 'Tom Ray']);
});

test('the president of a country is the counterpart from there', () => {
  const told = (peer: string, called: string) =>
    eventsIn(
      `${peer} Karl Moe and his Peruvian counterpart Anna Berg met in Lund on 3 May 2023. ${called} arrived in Oslo on 5 May 2023.`,
    ).flatMap(people);
  expect(told('President', 'The Peruvian president')).toContain('Anna Berg (guest)');
  expect(told('President', 'The Chilean president')).not.toContain('Anna Berg (guest)');
  expect(told('Minister', 'The Peruvian president')).not.toContain('Anna Berg (guest)');
});

test('representatives of a body are representatives from it, and those of another are not', () => {
  const told = (body: string) =>
    eventsIn(
      `Rector Anna Berg had a conversation with representatives of Acme University. Representatives from ${body} paid a courtesy call on the Rector.`,
    ).length;
  expect([told('Acme University'), told('Tarn University')]).toEqual([1, 2]);
});

test('the prime minister who met prime ministers is none of them', () => {
  const text =
    'The Prime Minister met Prime Minister Petra Holm and Prime Minister Jan Visser. The Prime Minister also met Premier Mona Falk.';
  const names = eventsIn(text).map(({ participants }) =>
    participants.flatMap(({ name, collective }) => (collective ? [] : [name])),
  );
  expect(names).toEqual([['Petra Holm', 'Jan Visser'], ['Mona Falk']]);
});
