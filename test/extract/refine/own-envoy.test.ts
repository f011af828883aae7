import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const landed = 'President Karl Moe of Kenya arrived in Oslo on 3 May 2023. At the airport';

test('an ambassador who greets those of his own country where they land is on neither side', () => {
  const alone = eventsIn(`${landed} he was welcomed by Kenyan Ambassador Ida Roe.`).flatMap(people);
  expect(alone).toContain('Ida Roe');
  const beside = eventsIn(
    `${landed} he was welcomed by Minister Anna Berg and Kenyan Ambassador to Norway Ida Roe.`,
  ).flatMap(people);
  expect(beside).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Karl Moe (guest)', 'Ida Roe']));
});

test('the ambassador of another country receives there, as does whoever receives at home', () => {
  expect(eventsIn(`${landed} he was welcomed by Norwegian Ambassador Ida Roe.`).flatMap(people)).toContain(
    'Ida Roe (host)',
  );
  const text =
    'Kenyan Ambassador Ida Roe received President Karl Moe of Kenya at her residence on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).toContain('Ida Roe (host)');
});
