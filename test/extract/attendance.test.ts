import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const meeting = 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023.';

describe('those who were there too are read', () => {
  test.each<[rule: string, side: string, sentence: string]>([
    ['attended', 'host', 'Deputy Mayor Lin Dahl attended the meeting.'],
    ['attended', 'host', 'Deputy Mayor Lin Dahl took part in the talks.'],
    ['was-present', 'host', 'Deputy Mayor Lin Dahl was also present.'],
    ['was-present', 'host', 'Deputy Mayor Lin Dahl was among the officials at the meeting.'],
    ['present-were', 'host', 'Also present were Deputy Mayor Lin Dahl and Director Karl Moe.'],
    ['present-were', 'host', 'Among those attending were Deputy Mayor Lin Dahl and Director Karl Moe.'],
    ['was-attended-by', 'host', 'The meeting was attended by Deputy Mayor Lin Dahl.'],
    ['was-attended-by', 'host', 'The talks were attended by Director Lin Dahl.'],
    ['was-accompanied-by', 'guest', 'Ambassador Ray was accompanied by Consul Lin Dahl.'],
    ['was-accompanied-by', 'host', 'Mayor Berg was accompanied by Deputy Mayor Lin Dahl.'],
    ['accompanied', 'guest', 'Consul Lin Dahl accompanied Ambassador Ray.'],
    ['accompanied', 'host', 'Deputy Mayor Lin Dahl accompanied Mayor Berg.'],
  ])('%s (%s): %s', (rule, side, sentence) => {
    expect(rulesIn(`${meeting} ${sentence}`)).toEqual(['met', rule]);
    const [event, ...more] = eventsIn(`${meeting} ${sentence}`);
    expect(more).toEqual([]);
    expect(people(event)).toContain(`Lin Dahl (${side})`);
    expect(event?.evidence).toHaveLength(2);
  });

  test.each([
    ['side-represented-by', 'The Norwegian side was represented by Ambassador Lin Dahl.'],
    ['side-represented-by', 'The Japanese side was represented by Minister Lin Dahl.'],
    ['on-the-side-of', 'On the Norwegian side were Ambassador Lin Dahl and Director Karl Moe.'],
    ['on-the-side-of', 'On the Japanese side was Minister Lin Dahl.'],
    ['led-side', 'Ambassador Lin Dahl led the Norwegian side.'],
    ['led-side', 'Minister Lin Dahl headed the Japanese side.'],
  ])('%s: %s', (rule, sentence) => {
    const text = `Minister Anna Berg met with Minister Tom Ray on 3 May 2023. ${sentence}`;
    expect(rulesIn(text)).toEqual(['met', rule]);
    expect(people(eventsIn(text)[0])).toContain('Lin Dahl');
  });

  test('beside the verb itself', () => {
    const [event] = eventsIn(
      'Mayor Anna Berg met with Ambassador Tom Ray in the presence of Deputy Mayor Lin Dahl.',
    );
    expect(people(event)).toEqual(['Anna Berg (host)', 'Lin Dahl (host)', 'Tom Ray (guest)']);
  });

  test('as the leader of a delegation, whose side is his', () => {
    const text =
      'Mayor Anna Berg met the delegation of Acme Corporation on 3 May 2023. The delegation was led by Tom Ray.';
    expect(rulesIn(text)).toEqual(['met', 'was-led-by']);
    expect(people(eventsIn(text)[0])).toContain('Tom Ray (guest)');
  });
});

describe('nobody is added', () => {
  test.each([
    ['by attending a school', 'Deputy Mayor Lin Dahl attended university in Paris.'],
    ['by winning', 'The winners were Lin Dahl and Karl Moe.'],
    ['by having led something', 'The harbour was led by Lin Dahl in 1990.'],
    ['by speaking next', 'The next speaker was Lin Dahl.'],
  ])('%s', (_how, sentence) => {
    expect(people(eventsIn(`${meeting} ${sentence}`)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});
