import type { PublisherCase } from './publisher-case.ts';

/** Company newsrooms, universities, and what people save from blogs. */
export const companies: readonly PublisherCase[] = [
  {
    name: 'PR Newswire',
    header:
      'Solantis and Port of Sines Sign Hydrogen Agreement\n\nNEWS PROVIDED BY\nSolantis SE\nOct 14, 2024, 08:00 ET\n\nLISBON, Portugal, Oct. 14, 2024 /PRNewswire/ -- ',
    body: [
      ['Solantis SE (NASDAQ: SLNT) today signed an agreement with the Port of Sines on a hydrogen terminal.'],
      [
        '“Sines gives us deep water and sun,” said Marta Reis, CEO of Solantis.',
        'The terminal will cost €300 million.',
      ],
    ],
    footer:
      '\n\nAbout Solantis\nMedia Contact:\nRui Melo\nrui.melo@solantis.example\n+351 21 000 0000\n\nSOURCE Solantis SE',
    title: 'Solantis and Port of Sines Sign Hydrogen Agreement',
    published: '2024-10-14',
    source: 'Solantis SE',
    dateline: 'LISBON',
  },
  {
    name: 'a German carmaker',
    header:
      'Pressemitteilung\n\nNordwagen und Stadt Hefei gründen Forschungszentrum\n\nBremen, 12. Mai 2021 – ',
    body: [
      [
        'Die Nordwagen AG und die Stadt Hefei haben heute einen Vertrag über ein gemeinsames Forschungszentrum unterzeichnet.',
      ],
      ['Vorstand Dr. Jens Ohm sprach von einem wichtigen Schritt.'],
    ],
    footer: '\n\nPressekontakt:\nAnke Vogt\nTel.: +49 421 000000',
    title: 'Nordwagen und Stadt Hefei gründen Forschungszentrum',
    published: '2021-05-12',
    dateline: 'Bremen',
    language: 'de',
  },
  {
    name: 'a Chinese company, date first with the city in brackets',
    header: '(June 18th, 2020-Shanghai) ',
    body: [
      [
        'On June 11th, 2020, Hailan Group and Shanghai Rotor Co., Ltd. signed a strategic cooperation agreement.',
      ],
      ['Mr. Fang Jie, President of Shanghai Rotor, attended the ceremony.'],
    ],
    title: null,
    published: '2020-06-18',
    dateline: 'Shanghai',
  },
  {
    name: 'a Chinese group with its name before the date',
    header:
      'Position: Home > News > Headlines\n\nThe Group Signed Framework Agreement with Yichang Municipal Government\n\n集团总部     2013-08-29         \n\n',
    body: [
      [
        'On Aug. 27, the Group signed a framework agreement with Yichang Municipal Government.',
        'Chairman Ma Zheng witnessed the signing.',
      ],
    ],
    title: 'The Group Signed Framework Agreement with Yichang Municipal Government',
    published: '2013-08-29',
  },
  {
    name: 'a source line in capitals and nothing else',
    header: '',
    body: [
      ['On March 9, Dongling Motor and the government of Suining held a signing ceremony in Suining.'],
      ['Founded in 1956, Dongling Motor is one of the oldest truck makers of China.'],
    ],
    footer: '\n\nSOURCE: Dongling Motor',
    title: null,
    source: 'Dongling Motor',
  },
  {
    name: 'a university whose text repeats the headline',
    header:
      'Minya University receives delegation from Huazhong\n\nSunday 10 Apr. 2016 - 12:41:57\n\nMinya University receives delegation from Huazhong ',
    body: [
      [
        'Prof. Dr. Ali Nour, the president of the university, received a delegation from Huazhong on April 3.',
      ],
      ['The two universities signed an agreement on student exchange.'],
    ],
    title: 'Minya University receives delegation from Huazhong',
    published: '2016-04-10',
  },
  {
    name: 'a university news page with a caption and tags',
    header:
      'Skip to main content\nNews\nRector welcomes partners from Seoul\n\nPublished on 7 Nov 2018\n\nFrom left: Prof. Kim Ji-won, Rector Anna Berg and Dean Olaf Lie. Photo: Per Dahl\n\n',
    body: [
      [
        'Rector Anna Berg welcomed a group from Seoul on Monday.',
        'The universities renewed their agreement for five years.',
      ],
    ],
    footer:
      '\n\nTags: international, Korea, agreement\nShare: Facebook Twitter LinkedIn\nRelated news\nNew dean of law\nOpen day in spring',
    title: 'Rector welcomes partners from Seoul',
    published: '2018-11-07',
  },
  {
    name: 'a blog with date line above the headline',
    header: 'Monday, September 7, 2015\n\nPresident to Visit Ghana Today\n\n\n',
    body: [['The President will pay a one-day visit to Ghana today, where he will meet his counterpart.']],
    footer: '\n\nNo comments:\n\nPost a Comment',
    title: 'President to Visit Ghana Today',
    published: '2015-09-07',
  },
  {
    name: 'a blog that prints section, headline twice, author and comments',
    header:
      'Home\nLatest News in Nigeria\nMinister jets off to Togo\nMinister jets off to Togo\nCuteNews\n-\nSunday, September 06, 2015\n',
    body: [
      ['The minister will undertake a visit to Lome tomorrow, Monday, September 7, 2015.'],
      ['He will be accompanied by the Chief of Protocol, Maj.-Gen. B. Musa (rtd.), and two advisers.'],
    ],
    between: '\n',
    footer:
      '\nAdvertise on our site to reach thousands of readers\nSubscribe to:\nPost Comments\n(\nAtom\n)\nNigeria is a big country and needs a big minister. Well said!\nReplyDelete',
    title: 'Minister jets off to Togo',
    published: '2015-09-06',
  },
  {
    name: 'a day-first date settled by another in the text',
    header: 'Chamber signs pact with Nairobi\n05/06/2019\n\n',
    body: [['The chamber signed a pact with Nairobi County.', 'It replaces the one of 23/01/2012.']],
    title: 'Chamber signs pact with Nairobi',
    published: '2019-06-05',
  },
  {
    name: 'a date that can be read in two ways',
    header: 'Chamber signs pact with Mombasa\n05/06/2019\n\n',
    body: [['The chamber signed a pact with Mombasa County.', 'It will run for two years.']],
    title: 'Chamber signs pact with Mombasa',
    published: null,
  },
  {
    name: 'hard-wrapped mail with an ISO time stamp',
    header: '2021-03-04T08:15:00Z\n\nHARBOUR BOARD AND PORT OF KOCHI TO SHARE PILOTS\n\n',
    body: [
      [
        'The Harbour Board and the Port of Kochi have agreed to share\npilots, the two bodies said in a joint statement issued by\nMr. T. Nair on Wednesday.',
        'The agreement was signed on board the\ntraining ship Varuna, which has been at Kochi since February\nand leaves for Colombo on Friday.',
      ],
      ['It is the first of its kind in the region, and both boards\nhope for more.'],
    ],
    title: 'HARBOUR BOARD AND PORT OF KOCHI TO SHARE PILOTS',
    published: '2021-03-04',
  },
  {
    name: 'scraps of HTML and no-break spaces',
    header: 'Governor Meets Envoy of Peru<o:p></o:p>\r\n\r\nTime: 2012-05-08\r\n\r\n',
    body: [
      [
        'Governor Bo\u00a0Lin met the envoy of Peru on May\u00a07.',
        'The envoy spoke of mining &amp; fishing.',
      ],
    ],
    footer:
      '<o:p></o:p>\r\n\r\n&#3;\r\nfunction fontZoom(size){ document.getElementById("c").style.fontSize=size }\r\n',
    title: 'Governor Meets Envoy of Peru',
    published: '2012-05-08',
  },
];
