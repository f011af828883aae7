import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Minister Anna Berg of Norway met a Japanese delegation on 3 May 2023.';

test.each([
  ['of the hosts stands with them', 'Lin Dahl (host)', 'Ambassador of Norway to Japan Lin Dahl'],
  ['of the guests stands with them', 'Lin Dahl (guest)', 'Ambassador of Japan to Norway Lin Dahl'],
])('an envoy %s', (_whose, who, named) => {
  expect(people(eventsIn(`${met} ${named} was also present.`)[0])).toContain(who);
});

test('a high commissioner comes to whomever he meets, a commissioner of police does not', () => {
  const meets = (office: string) => people(eventsIn(`${office} Tom Ray met Minister Anna Berg.`)[0]);
  expect(meets('High Commissioner')).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  expect(meets('Police Commissioner')).not.toContain('Tom Ray (guest)');
});

test('a counsellor of an embassy comes to whomever he meets, one of a company advises it', () => {
  const meets = (office: string) =>
    people(eventsIn(`Mayor Anna Berg met Karl Moe, ${office}, on 3 May 2023.`)[0]);
  expect(meets('Counsellor of the Embassy of Japan')).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
  expect(meets('Counsellor of Acme Corporation')).toEqual(['Anna Berg', 'Karl Moe']);
});
