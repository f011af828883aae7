import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build.ts';
import { madeArticle, madeEvent } from './made.ts';

const mayor = { name: 'Zhang Zhijun', role: 'Mayor', organisation: 'Changchun City', side: 'host' } as const;

const basf = madeArticle('2020/basf.txt', {
  title: 'Zhang Zhijun Meets BASF’ Global Vice President',
  published: '2020-08-03',
  source: 'CCFAO',
  body: 'Zhang Zhijun, Mayor of Changchun City, met the delegation led by Vice President of BASF on July 28, 2020. BASF is one of the Global 500 and a first-class agent of FAW Group. General Secretary Xi Jinping inspected Jilin Province in July.',
});

const consuls = madeArticle('2020/consuls.txt', {
  title: 'Zhang Zhijun Meets Delegations of Consulate Generals',
  published: '2020-08-17',
  source: 'CCFAO',
  body: 'Zhang Zhijun, Mayor of Changchun City, met with the delegations led by the consul generals of ROK, Germany, Japan and Australia to Shenyang on August 13, 2020. The delegations came to attend the 19th Changchun Agriculture Expo.',
});

const chamber = madeArticle('2020/chamber.txt', {
  title: 'Delegation of Japanese Chamber of Commerce in Changchun City Visits CCFAO',
  published: '2020-08-03',
  source: 'CCFAO',
  body: 'The delegation of Japanese Chamber of Commerce in Changchun City visited Changchun Foreign Affairs Office (CCFAO) on July 28, 2020. Xue Chunzhi, Director General of CCFAO, met the delegation. The chamber has so far had 60 enterprises and 167 members.',
});

const signing = madeArticle('faw.txt', {
  title: 'FAW and Changchun sign an agreement',
  source: 'FAW',
  body: 'On July 14, FAW Group Corporation (FAW) and Changchun Municipal People’s Government held an agreement signing ceremony. Qiu Xiandong, president of FAW, attended. Established in 1953, the company is China’s oldest automotive group.',
});

/** Four articles of one city's foreign affairs office, with their events as a careful reader finds them. */
export function seedArchive(): Archive {
  const articles = [basf, consuls, chamber, signing];
  const consul = (organisation: string) =>
    ({
      name: 'the consul generals',
      role: 'consul generals',
      organisation,
      side: 'guest',
      collective: true,
    }) as const;
  const events = [
    madeEvent(basf, {
      date: '2020-07-28',
      trigger: 'met the delegation',
      participants: [
        mayor,
        {
          name: 'the delegation led by Vice President of BASF',
          side: 'guest',
          collective: true,
          organisation: 'BASF',
        },
      ],
    }),
    madeEvent(consuls, {
      date: '2020-08-13',
      trigger: 'met with',
      participants: [mayor, consul('ROK'), consul('Germany'), consul('Japan'), consul('Australia')],
    }),
    madeEvent(chamber, {
      type: 'visit',
      date: '2020-07-28',
      trigger: 'visited',
      participants: [
        { name: 'Xue Chunzhi', role: 'Director General', organisation: 'CCFAO', side: 'host' },
        {
          name: 'The delegation of Japanese Chamber of Commerce in Changchun City',
          organisation: 'Japanese Chamber of Commerce in Changchun City',
          side: 'guest',
          collective: true,
        },
        { name: 'Changchun Foreign Affairs Office', side: 'host', collective: true },
      ],
    }),
    madeEvent(signing, {
      type: 'signing',
      date: '2023-07-14',
      trigger: 'signing ceremony',
      participants: [{ name: 'Qiu Xiandong', role: 'president of FAW', organisation: 'FAW' }],
      parties: ['FAW Group Corporation', 'Changchun Municipal People’s Government'],
    }),
  ];
  return buildArchive({
    articles,
    unread: [],
    events: new Map(articles.map((article, i) => [article.id, events.slice(i, i + 1)])),
    readAt: '2026-01-01T00:00:00.000Z',
  });
}
