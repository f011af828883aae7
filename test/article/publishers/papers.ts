import type { PublisherCase } from './publisher-case.ts';

/** Papers, portals and aggregators, as pages look when somebody saves their text. */
export const papers: readonly PublisherCase[] = [
  {
    name: 'an aggregator with its own date before a wrong one, and the agency in brackets',
    header:
      ' date 2025-09-22 Tuesday, 02 January 2024 12:17 GMT\nEnvoy Confers With Regional Leaders\n\n2025-09-22 05:08:29\n(GULFWIRE) ',
    body: [
      ['The envoy met on Sunday with the leaders of three states.', 'The talks went on until midnight.'],
    ],
    title: 'Envoy Confers With Regional Leaders',
    published: '2025-09-22',
    source: 'GULFWIRE',
  },
  {
    name: 'a month glued to an advertisement',
    header: ' date 2018-07 Anzeige\n\n',
    body: [
      [
        'Die Gäste aus Fujian kamen erst am Abend an.',
        'Stadträtin Karla Rett führte sie durch die Altstadt.',
      ],
    ],
    footer: ' red\n',
    title: null,
    language: 'de',
  },
  {
    name: 'a teaser that breaks off above the text it repeats',
    header:
      'Warm welcome for Kenyan premier in Ankara\nANKARA: The Kenyan premier was given a warm welcome Tuesday by the Turkish...\nANKARA: ',
    body: [
      [
        'The Kenyan premier was given a warm welcome Tuesday by the Turkish president in Ankara.',
        'He stays until Friday.',
      ],
    ],
    footer: ' (AFP)\nNext Story >>>',
    title: 'Warm welcome for Kenyan premier in Ankara',
    source: 'AFP',
    dateline: 'ANKARA',
  },
  {
    name: 'agency and update mark glued, between the text and a caption',
    header: 'Home > Top News > \n\nPremier meets OECD chief\n\nLeaders\n\n',
    body: [['The premier met the secretary-general of the OECD in Beijing on Sunday.']],
    footer:
      '\n\nXinhuaUpdated: September 3, 2018\n\nThe premier meets the head of the OECD in Beijing, capital of China, Sept. 2, 2018. [Photo/Xinhua]\n\n<  1  2',
    title: 'Premier meets OECD chief',
    published: '2018-09-03',
    source: 'Xinhua',
  },
  {
    name: 'a headline that asks, paper and date below it',
    header: 'Whom did the premier meet this spring?\n\n(Morning Post App) 16:06, February 28, 2026\n\n',
    body: [['Since January the premier has received five heads of government.', 'Here is who came.']],
    footer: '\n\n(Web editor: Zhong Wen, Liang Ju)',
    title: 'Whom did the premier meet this spring?',
    published: '2026-02-28',
    source: 'Morning Post App',
  },
  {
    name: 'byline, paper and update in one line',
    header:
      'Governor meets foreign investors\nBy Zhou Min, Cao De and Xu Wen | Morning Daily | Updated: 2019-04-25 07:32\n',
    body: [
      ['The governor met investors from Brazil and Oman on Wednesday.'],
      ['He spoke of roads and ports.'],
    ],
    between: '\nBrazil\n\n',
    footer: '\nPhoto',
    title: 'Governor meets foreign investors',
    published: '2019-04-25',
    source: 'Morning Daily',
  },
  {
    name: 'a board without colons in its labels',
    header:
      'HOME > Notices > News\n\n영문 News view\nSubject Buk-gu and Ulaanbaatar sign friendship agreement\nName Bukgu Date 2023.08.17 Hit 7\n- New ways for schools and sports clubs of both cities -\n\n',
    body: [
      ['Buk-gu signed a friendship agreement with Ulaanbaatar on the 10th.', 'Ten officials took part.'],
    ],
    title: 'Buk-gu and Ulaanbaatar sign friendship agreement',
    published: '2023-08-17',
  },
  {
    name: 'a Chinese headline with its date over an English text',
    header: '政府新闻\n市长会见釜山市市长一行 2018-12-13\n',
    body: [
      [
        'The mayor met his counterpart from Busan on December 6.',
        'The two cities have been twins since 1993.',
      ],
    ],
    title: '市长会见釜山市市长一行',
    published: '2018-12-13',
  },
  {
    name: 'an embassy that prints the date behind an at sign',
    header:
      'Ambassador Petra Ilic at the annual reception of the city of Graz @ 12 December 2023 08:30 AM\n\n         \n\n',
    body: [['At the annual reception Ambassador Petra Ilic spoke with Mayor Jan Huber.']],
    title: 'Ambassador Petra Ilic at the annual reception of the city of Graz',
    published: '2023-12-12',
  },
  {
    name: 'a slogan above everything, place with the date below the headline',
    header:
      'Welcome to the World Fishery Forum. It is your sea.\n\nDirector-General Anna Moe\n\n\nReadout of the Director-General’s meeting with the President of Palau\n\nRome, 24 September 2013\n\n',
    body: [['The Director-General met today with the President of Palau.', 'They discussed tuna.']],
    footer: '\n\nReadouts on 24 September 2013',
    title: 'Readout of the Director-General’s meeting with the President of Palau',
    published: '2013-09-24',
    dateline: 'Rome',
  },
  {
    name: 'place and date alone',
    header: 'Bali, Indonesia\nOctober 9, 2018\n\n',
    body: [
      ['The ambassador spoke of the relations between the two countries.', 'They will turn 70 next year.'],
    ],
    footer: '\n\n*  *  *',
    title: null,
    published: '2018-10-09',
    dateline: 'Bali',
  },
  {
    name: 'a council page with headline and picture text below the first paragraph',
    header: '',
    body: [
      ['The Norwegian Ambassador visited Sligo on Tuesday and was welcomed by Councillor Paul Tyler.'],
      ['She was accompanied by Mayor Ann Gibb and Chief Executive Martin Lyd.'],
    ],
    between:
      '\nNorwegian Ambassador comes to Sligo\nNorwegian Ambassador comes to Sligo\n(Left-Right) Dym Gorman, President of Town Twinning; Martin Lyd, Chief Executive\n',
    title: 'Norwegian Ambassador comes to Sligo',
  },
  {
    name: 'two datelines, country and city',
    header: ' date 2022-08-05 VIETNAM, August 5 - HÀ NỘI — ',
    body: [
      [
        'The minister met his counterparts from four countries in Phnom Penh.',
        'They will meet again in May.',
      ],
    ],
    title: null,
    published: '2022-08-05',
    dateline: 'HÀ NỘI',
  },
  {
    name: 'a blog that prints the names of its pictures',
    header: 'Visit from the Belgian ambassador (October 10th)\n\n| | comments(0) | trackback(0)\n',
    body: [['H.E. Mr. Paul Dervaux, the Belgian ambassador, came to the island for the first time.']],
    footer:
      '\n\nIMG_9362.jpg\n\nThe governor shows the guests a map on which he has marked many towns.\n\n \n\n-->',
    title: 'Visit from the Belgian ambassador (October 10th)',
  },
  {
    name: 'an American wire with “2 months ago” around the date',
    header:
      '2 months ago\nEmir congratulates new prince - agency\nJune 21, 2017 / 8:00 AM / 2 months ago\n\nEmir congratulates new prince - agency\n\nReuters Staff\n\n1 Min Read\n\nDUBAI, June 21 (Reuters) - ',
    body: [['The emir congratulated the new prince, state media said on Wednesday.']],
    footer: ' (Reporting by Sylvia West; Editing by A. Will)\n',
    title: 'Emir congratulates new prince - agency',
    published: '2017-06-21',
    source: 'Reuters',
    dateline: 'DUBAI',
  },
  {
    name: 'rights and comments of the site below the text',
    header:
      'Province\n\nHome> News\n\nDelegation visits Kobe to boost ties\n\nUpdated: May 30, 2019 morningdaily.com.cn Print\n\n\n',
    body: [
      [
        'A delegation led by the governor visited Kobe from May 26 to 28.',
        'Deals worth 3 billion yuan ($434 million) were signed.',
      ],
    ],
    footer:
      '\n\nCopyright© Morning Daily. All rights reserved.\n\nThis site strives to provide accurate information, but does not have official status.\nIts content is only for reference.',
    title: 'Delegation visits Kobe to boost ties',
    published: '2019-05-30',
    source: 'morningdaily.com.cn',
  },
  {
    name: 'documents listed behind a colon',
    header: '22 June 2023 15:56 (UTC+04:00)\n\n',
    body: [
      ['On 22 June the prime ministers met in Baku.'],
      ['Following the meeting, these documents were signed:'],
    ],
    items: ['An agreement of the two railways;', 'A memorandum on tourism;', 'An action plan'],
    title: null,
    published: '2023-06-22',
  },
  {
    name: 'an agency that sets the country in square brackets',
    header: 'Minister Receives Envoy\n\nPort Aster [Norland], September 6 (ANI): ',
    body: [['The minister received the envoy on Friday.', 'They spoke about the harbour for an hour.']],
    title: 'Minister Receives Envoy',
    source: 'ANI',
    dateline: 'Port Aster',
  },
  {
    name: 'the scraps of a theme above and below',
    header: 'No menu items!\n\nTwo Ports Sign Agreement\n\n',
    body: [['The two ports signed an agreement on Monday.', 'It runs for five years and covers freight.']],
    footer: '\n- Advertisment -\n\nMost Popular\n\nRecent Comments\n',
    title: 'Two Ports Sign Agreement',
  },
];
