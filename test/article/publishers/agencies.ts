import type { PublisherCase } from './publisher-case.ts';

/** News agencies and the papers that print them. */
export const agencies: readonly PublisherCase[] = [
  {
    name: 'Xinhua with time stamp and editor',
    header:
      'Senior Chinese official meets Laotian guests\nSource: Xinhua| 2019-04-25 07:32:10|Editor: Li Na\n\nBEIJING, April 24 (Xinhua) -- ',
    body: [
      ['Zhao Heng, a senior Chinese official, met with a delegation from Laos here on Wednesday.'],
      ['Zhao said the two countries would step up cooperation on railways.'],
    ],
    footer: ' Enditem',
    title: 'Senior Chinese official meets Laotian guests',
    published: '2019-04-25',
    source: 'Xinhua',
    dateline: 'BEIJING',
  },
  {
    name: 'an update line, the agency in brackets and scraps of bars',
    header:
      'Kenyan county twins with Anhui city\nUpdated: 2017-08-03 09:14\n(Xinhua)\n|\n|||||||||\nNAIROBI -- ',
    body: [
      [
        'Kisumu county of Kenya and the Chinese city of Wuhu became twins on Tuesday under a deal signed here.',
      ],
      ['Governor Anne Odera said the deal would help fish farmers.'],
    ],
    between: '\n',
    footer: '\n- Panda cubs, snow leopards \n- Floods in the south \n',
    title: 'Kenyan county twins with Anhui city',
    published: '2017-08-03',
    source: 'Xinhua',
    dateline: 'NAIROBI',
  },
  {
    name: 'AP, no headline, state after the city',
    header: 'BUFFALO, N.Y. (AP) — ',
    body: [
      [
        'Two colleges signed an agreement on Friday to share laboratories.',
        'Students will not notice the change before 2024.',
      ],
    ],
    title: null,
    source: 'AP',
    dateline: 'BUFFALO',
  },
  {
    name: 'PTI without a dash',
    header: '29-05-2025\nState government inks pact for training of clerks\nNew Delhi, May 29 (PTI) ',
    body: [
      [
        'The government on Thursday signed a pact with two training bodies, a statement said.',
        'It will run for three years.',
      ],
    ],
    title: 'State government inks pact for training of clerks',
    published: '2025-05-29',
    source: 'PTI',
    dateline: 'New Delhi',
  },
  {
    name: 'a Gulf agency with the city on a line of its own',
    header: 'Crown Prince receives Ambassador of Chile\n\nAbu Dhabi (WAM)\n\n',
    body: [
      [
        'His Highness received the Ambassador of Chile at Qasr Al Watan on Sunday.',
        'They discussed lithium and solar power.',
      ],
    ],
    title: 'Crown Prince receives Ambassador of Chile',
    source: 'WAM',
    dateline: 'Abu Dhabi',
  },
  {
    name: 'a Gulf paper, the city with a colon in small letters',
    header: ' date 2019-11-24 Ruler stresses role of envoys\n\nAbu Dhabi: ',
    body: [
      ['The role of envoys was stressed on Sunday by the Ruler in a ceremony in Abu Dhabi.'],
      ['Present at the ceremony were Lt. Gen. Saif Al Amri and Sheikh Hamad.'],
    ],
    title: 'Ruler stresses role of envoys',
    published: '2019-11-24',
    dateline: 'Abu Dhabi',
  },
  {
    name: 'a date glued to a text without headline',
    header: ' date 2022-07-05 ',
    body: [
      ['Mayor Han Sang-woo met with the Chinese Consul General on the afternoon of the 4th at City Hall.'],
      ['It was their first meeting since the election.'],
    ],
    title: null,
    published: '2022-07-05',
  },
  {
    name: 'a Pakistani paper, dateline with colon behind the date',
    header: ' date 2022-01-15 ISLAMABAD: ',
    body: [
      [
        'The ministry has asked all departments to route requests of foreign missions through it.',
        'A letter went out on Friday.',
      ],
    ],
    title: null,
    published: '2022-01-15',
    dateline: 'ISLAMABAD',
  },
  {
    name: 'a Pakistani agency with agency and date in one bracket, glued',
    header:
      'Chinese college delegation visits Lahore campus\n\nLAHORE, (PointNews / Punjab Press - 24th Jul, 2019 ):',
    body: [
      [
        'A delegation from a college in Henan visited the campus on Wednesday and signed an MoU.',
        'Rector Dr. M. Aslam hosted a lunch.',
      ],
    ],
    title: 'Chinese college delegation visits Lahore campus',
    published: '2019-07-24',
    source: 'PointNews / Punjab Press',
    dateline: 'LAHORE',
  },
  {
    name: 'an agency in the Caucasus with section, bulleted date and sidebar',
    header: 'Baku and Turin to cooperate on water supply\nBusiness\n- 2 February, 2021\n- 18:40\n',
    body: [
      ['A memorandum on water supply has been signed by Baku and Turin, Report informs.'],
      ['It covers training and leak detection.'],
    ],
    between: '\n',
    footer:
      '\nLatest News\n11:42\nMinister visits flood area in the north, aid is on its way\nOther countries11:16\nTwo killed in crash, police say\nOther countries10:38\n',
    title: 'Baku and Turin to cooperate on water supply',
    published: '2021-02-02',
  },
  {
    name: 'Kyodo style with the agency behind the date',
    header: 'Governor of Miyazaki meets Taiwan delegation\nMIYAZAKI, Japan, June 3, 2019 Kyodo - ',
    body: [
      [
        'The governor of Miyazaki met a delegation from Taoyuan on Monday.',
        'They agreed to resume direct flights.',
      ],
    ],
    title: 'Governor of Miyazaki meets Taiwan delegation',
    published: '2019-06-03',
    source: 'Kyodo',
    dateline: 'MIYAZAKI',
  },
  {
    name: 'Vietnam’s agency with its sign at the end',
    header: 'Deputy PM receives Bavarian delegation\n\nHanoi (VNA) – ',
    body: [
      [
        'Deputy Prime Minister Le Van Hoa received a delegation from Bavaria in Hanoi on August 22.',
        'He asked for more vocational training.',
      ],
    ],
    footer: '-VNA\nVNA\n',
    title: 'Deputy PM receives Bavarian delegation',
    source: 'VNA',
    dateline: 'Hanoi',
  },
  {
    name: 'a Ghanaian paper with a source line and a disclaimer',
    header: 'Audio By Carbonatix\n',
    body: [
      ['President Ama Boateng left Accra on Wednesday for Abuja for a day of talks with her host.'],
      ['She was accompanied by Mr Yaw Darko, Minister of Finance, and Lt. Gen. J.B. Ansah.'],
    ],
    between: '\n',
    footer:
      '\nSource: GNA\nDISCLAIMER: The Views, Comments and Contributions made by Readers do not represent the views of the Group.\nTags:\nLatest Stories\n-\nFuel prices go up again\n4 minutes -\nFire guts shop at Tema\n1 hour -\n',
    title: null,
    source: 'GNA',
  },
  {
    name: 'an Iranian report with an embedded tweet',
    header: 'TEHRAN, Iran: ',
    body: [
      ['Talks between Iran and Oman were held on Sunday at the foreign ministry in Tehran.'],
      ['The Omani minister will call on the President tomorrow.'],
    ],
    between:
      '\nWatch the arrival pic.twitter.com/AbCdEf1234\n— Spokesperson 🇮🇷 MFA (@IranMFA_EN) May 28, 2023\n',
    title: null,
    published: '2023-05-28',
    dateline: 'TEHRAN',
  },
  {
    name: 'a US paper with byline, place and copyright notice',
    header:
      'Governor Meets Trade Mission From Hebei\n\nBy Carla Jensen\nMarch 3, 2011 | 5:14 p.m.\n\nDES MOINES, Iowa — ',
    body: [
      [
        'Gov. Paul Hastings met a trade mission from Hebei on Thursday.',
        'Sen. J. T. Cole and Rep. Ann Voss joined them.',
      ],
    ],
    footer:
      '\n\n© 2011 The Plains Gazette. All rights reserved. This material may not be published or broadcast.\n',
    title: 'Governor Meets Trade Mission From Hebei',
    published: '2011-03-03',
    dateline: 'DES MOINES',
  },
];
