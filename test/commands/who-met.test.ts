import { describe, expect, test } from 'vitest';
import { whoMet } from '../../commands/who-met.ts';
import { madeArchive } from '../support/made-archive.ts';
import { madeArticle, madeEvent } from '../support/made-article.ts';

const archive = madeArchive();
const ask = (options: Record<string, string>) => whoMet.run(options, archive);
const files = (options: Record<string, string>) =>
  ask(options).items.map((item) => ('article' in item ? item.article.file : ''));

describe('/who-met', () => {
  test('counts what happened, and shows planned and cancelled ones apart, after it', () => {
    const { items, summary } = ask({ name: 'anna berg' });
    expect(summary).toBe('3 meetings with Anna Berg; 1 planned and 1 that did not happen');
    expect(items.map((item) => item.kind === 'event' && item.status)).toEqual([
      'happened',
      'happened',
      'happened',
      'planned',
      'did-not-happen',
    ]);
  });

  test('names each kind of event that it counts', () => {
    const visited = archive.events.map((one) => ({
      ...one,
      event: { ...one.event, status: 'happened' as const },
    }));
    const { summary } = whoMet.run({ name: 'Anna Berg' }, madeArchive({ events: visited }));
    expect(summary).toBe('4 meetings and 1 visit with Anna Berg');
  });

  test('a conference counts', () => {
    const held = archive.events.map((one) => ({
      ...one,
      event: { ...one.event, type: 'conference' as const },
    }));
    const { summary } = whoMet.run({ name: 'Eva Holm' }, madeArchive({ events: held }));
    expect(summary).toBe('1 conference with Eva Holm');
  });

  test('a signing counts when people were there, and not when only bodies signed', () => {
    expect(files({ name: 'Lund' })).not.toContain('contracts.txt');
    const attended = archive.events.map((one) => ({ ...one, event: { ...one.event, met: true } }));
    const { items } = whoMet.run({ name: 'Lund' }, madeArchive({ events: attended }));
    expect(items.map((item) => 'article' in item && item.article.file)).toContain('contracts.txt');
  });

  test('neither a letter nor a launch is a meeting', () => {
    const letters = archive.events.map((one) => ({
      ...one,
      event: { ...one.event, type: 'other' as const },
    }));
    expect(whoMet.run({ name: 'Anna Berg' }, madeArchive({ events: letters })).outcome).toBe('nothing');
  });

  test('a period takes what may lie in it, and says how many have no known day', () => {
    expect(files({ name: 'Anna Berg', from: '2021' })).toEqual(['news/berg-meets-acme.txt', 'plan.txt']);
    expect(files({ name: 'Anna Berg', to: '2019-03' })).toEqual(['talks.txt']);
    const { notes, summary } = ask({ name: 'Anna Berg', from: '2021-05-03', to: '2021-05-03' });
    expect(summary).toBe('1 meeting with Anna Berg on 2021-05-03');
    expect(notes).toEqual(['Not counted: 1 meeting without a known date.']);
  });

  test('a period may be typed with the name, unless somebody is called so or a period is given too', () => {
    const { items, summary, notes } = ask({ name: 'Anna Berg', from: '2019', to: '2019' });
    expect(ask({ name: 'Anna Berg 2019' })).toMatchObject({ items, summary, notes });
    expect(ask({ name: 'Anna Berg since 2021' }).items).toEqual(
      ask({ name: 'Anna Berg', from: '2021' }).items,
    );
    expect(ask({ name: 'Anna Berg 2019', to: '2021' }).summary).toContain('“Anna Berg 2019”');
    expect(ask({ name: 'Nobody 2019' }).summary).toContain('“Nobody 2019”');
  });

  test('a name that holds a year is looked up as it is', () => {
    const prize = madeArchive({
      lookUp: (name) => archive.lookUp(name === 'Eva Holm 2019' ? 'Eva Holm' : name),
    });
    const { summary } = whoMet.run({ name: 'Eva Holm 2019' }, prize);
    expect(summary).toBe('1 meeting with Eva Holm (Eva Holm 2019)');
  });

  test('an event of several days lies in each of them', () => {
    const [told] = archive.events.filter(({ article }) => article.file === 'talks.txt');
    if (!told) throw new Error('no talks');
    const date = { ...told.event.date, value: '2019-04-30', end: '2019-05-02' };
    const long = madeArchive({ events: [{ ...told, event: { ...told.event, date } }] });
    const count = (from: string, to: string) => whoMet.run({ name: 'Eva Holm', from, to }, long).total;
    expect([count('2019-05', '2019-05'), count('2019-05-03', '2019'), count('2019', '2019-04-29')]).toEqual([
      1, 0, 0,
    ]);
  });

  test('outside the period says when there were meetings', () => {
    const { outcome, notes, suggestions } = ask({ name: 'Anna Berg', from: '2023' });
    expect(outcome).toBe('nothing');
    expect(notes).toContain('At other times: 2021-05-03 and 2019.');
    expect(suggestions).toEqual([]);
  });

  test('a name that the archive lacks gets near ones', () => {
    const { outcome, summary, suggestions } = ask({ name: 'Ann Burg' });
    expect({ outcome, suggestions }).toEqual({ outcome: 'nothing', suggestions: ['Anna Berg'] });
    expect(summary).toContain('“Ann Burg”');
  });

  test('a name that only occurs in a text gets that sentence as a mention, with the name marked', () => {
    const { outcome, summary, items } = ask({ name: 'Lin Dahl' });
    expect({ outcome, summary }).toEqual({
      outcome: 'nothing',
      summary: 'Lin Dahl is named in the archive, but in no meeting.',
    });
    const [mention] = items;
    if (mention?.kind !== 'mention') throw new Error('no mention');
    const [excerpt] = mention.excerpts;
    expect(excerpt?.text).toBe('The speech quoted Lin Dahl at length.');
    expect(
      excerpt?.marks.map(({ start, end }) => 'Nothing new. The speech quoted Lin Dahl'.slice(start, end)),
    ).toEqual(['Lin Dahl']);
  });

  test('a mention is the whole name, not a part of another word', () => {
    const other = madeArticle('lindahl.txt', 'The Lin Dahlberg prize was given.');
    const { items } = whoMet.run({ name: 'Lin Dahl' }, madeArchive({ articles: [other] }));
    expect(items).toEqual([]);
  });

  test('a Chinese name is a mention inside a line without spaces', () => {
    const chinese = madeArticle('cn.txt', '昨天张志军在长春说话.');
    const { items } = whoMet.run({ name: '张志军' }, madeArchive({ articles: [chinese] }));
    expect(items.map((item) => item.kind === 'mention' && item.excerpts[0]?.marks)).toEqual([
      [{ start: 2, end: 5 }],
    ]);
  });

  test('another spelling is answered with the name it stands for', () => {
    expect(ask({ name: 'Mayor Berg' }).summary).toContain('Anna Berg (Mayor Berg)');
  });

  test('a name of several says whom it stands for', () => {
    const lookUp = () => ({ found: true as const, entities: archive.entities.slice(2, 4) });
    const { notes, summary } = whoMet.run({ name: 'acme' }, madeArchive({ lookUp }));
    expect(summary).toBe('1 meeting with Acme; 1 planned');
    expect(notes).toEqual(['“acme” stands here also for Acme Ferries.']);
  });

  test('one event told by two articles is one item with two citations', () => {
    const again = madeArticle('again.txt', 'Met again: Tom Ray.');
    const [told] = archive.events.filter(({ article }) => article.file.startsWith('news/'));
    if (!told) throw new Error('no meeting');
    const also = [madeEvent(again, '2021-05-03', ['Tom Ray'])];
    const { items, total } = whoMet.run({ name: 'Acme' }, madeArchive({ events: [{ ...told, also }] }));
    expect(total).toBe(1);
    expect(items[0]?.kind === 'event' && items[0].also.map(({ article }) => article.file)).toEqual([
      'again.txt',
    ]);
  });

  test('of very many meetings all are counted and the first forty laid open', () => {
    const [told] = archive.events.filter(({ article }) => article.file === 'talks.txt');
    if (!told) throw new Error('no talks');
    const events = Array.from({ length: 130 }, (_, i) => ({ ...told, id: `event-${i}` }));
    const { summary, total, items, notes } = whoMet.run({ name: 'Eva Holm' }, madeArchive({ events }));
    expect({ summary, total, shown: items.length }).toEqual({
      summary: '130 meetings with Eva Holm',
      total: 130,
      shown: 40,
    });
    expect(notes).toEqual(['The first 40 are shown; ask for less to see the others.']);
  });

  test('an event that can’t be quoted is neither shown nor counted', () => {
    const broken = archive.events.map((one) =>
      one.article.file === 'talks.txt'
        ? { ...one, event: { ...one.event, trigger: { text: 'Walks', span: { start: 0, end: 5 } } } }
        : one,
    );
    expect(whoMet.run({ name: 'Anna Berg' }, madeArchive({ events: broken })).summary).toMatch(
      /^2 meetings with/,
    );
  });
});
