import type { PublisherCase } from './publisher-case.ts';

/** Foreign affairs offices and city halls, most of them Chinese. */
export const cities: readonly PublisherCase[] = [
  {
    name: 'a city portal with navigation, section and update line',
    header:
      'Home | 中文 | 日本語 | 한국어\nAbout Linhai Government Services Latest News Contact Us\nHome > News > Local News\n\nMayor Hu Weiming Meets Delegation from Nantes\n\nSource: Linhai Daily    Updated: 2019-05-17 09:32\nFont Size: Large Medium Small\n\n',
    body: [
      [
        'Mayor Hu Weiming met on May 15 with a delegation from Nantes, France, led by Deputy Mayor Claire Besson.',
        'The two sides talked about ports, schools and green transport.',
      ],
      ['Ms. Besson said that Nantes hopes to send its first exchange students next year.'],
    ],
    footer:
      '\n\nEditor: Shen Yao\nPrint  Close\n\nSponsored by the General Office of Linhai Municipal People’s Government\nCopyright © 2008-2019 All Rights Reserved 浙ICP备05012345号',
    title: 'Mayor Hu Weiming Meets Delegation from Nantes',
    published: '2019-05-17',
    source: 'Linhai Daily',
  },
  {
    name: 'a foreign affairs office with everything on one line',
    header:
      'Vice Mayor Qin Lan Receives Guests from Gimhae\nTime:2018-11-20Editor:Zhao RuiResource:Foreign Affairs OfficePrintingSize:LargeMediumSmall\n',
    body: [
      ['On the morning of November 19th, Vice Mayor Qin Lan received a group of teachers from Gimhae, ROK.'],
      ['The guests visited No. 3 Middle School in the afternoon.'],
    ],
    between: '\n',
    title: 'Vice Mayor Qin Lan Receives Guests from Gimhae',
    published: '2018-11-20',
    source: 'Foreign Affairs Office',
  },
  {
    name: 'a path, and a date between two lines of Chinese labels',
    header:
      'Home > News > 正文\n\nThe Ambassador of Malta Visits Hengshan University\n2017-10-09 15:02:11   来源:     点击:\n\n',
    body: [
      [
        'The ambassador of Malta to China visited the university on October 8.',
        'President Yue Ping and Vice-President Lu Tao met with the guests and signed an exchange plan.',
      ],
      ['In the afternoon the ambassador gave a lecture to about 200 students.'],
    ],
    footer: '\n\n上一篇:A Choir from Graz Visits Hengshan\n下一篇:Sports Day Opens\n\n 匿名发布 验证码',
    title: 'The Ambassador of Malta Visits Hengshan University',
    published: '2017-10-09',
  },
  {
    name: 'a provincial portal with the site before the date and a caption',
    header:
      'Home>Culture>News\n\nShanbei troupe tours three German cities\n\nvisitshanbei.gov.cn | Updated: April 2, 2023\n  L M S\n\n\nThe troupe performs at the town hall of Ulm. [Photo/Shanbei Daily]\n\n',
    body: [
      ['A folk troupe from Shanbei performed in Ulm, Jena and Kassel from March 25 to 30.'],
      ['In Ulm the troupe was welcomed by Mayor Martin Ansbacher at the town hall.'],
    ],
    footer:
      '\n\n[Photo/Shanbei Daily]\n\nCopyright ©  Shanbei Provincial Government. All rights reserved. Presented by China Daily.\n陕ICP备13000000号',
    title: 'Shanbei troupe tours three German cities',
    published: '2023-04-02',
    source: 'visitshanbei.gov.cn',
  },
  {
    name: 'a Chinese text of a consulate',
    header:
      '首页 > 外交动态 > 驻外报道\n\n总领事李明会见市长席尔瓦\n\n来源:(驻累西腓总领馆) 2022-11-23 20:31\n\n',
    body: [
      ['2022年11月21日,总领事李明会见了市长席尔瓦。', '双方就教育和旅游合作交换了意见。'],
      ['领事陈红参加会见。'],
    ],
    footer: '\n\n返回顶部\n打印本页',
    title: '总领事李明会见市长席尔瓦',
    published: '2022-11-23',
    source: '驻累西腓总领馆',
    language: 'zh',
  },
  {
    name: 'a Japanese city hall',
    header: 'ホーム > 国際交流\n\n大連市の代表団が市長を表敬訪問\n\n更新日:2019年6月4日\n\n',
    body: [
      [
        '6月3日、大連市の代表団が市役所を訪れ、市長を表敬訪問しました。',
        '団長の王副市長は協力の強化に期待を示しました。',
      ],
    ],
    footer: '\n\nページの先頭へ',
    title: '大連市の代表団が市長を表敬訪問',
    published: '2019-06-04',
    language: 'ja',
  },
  {
    name: 'a headline repeated, a section above it and counters',
    header: 'images\n\nMAYOR OF TALLINN RECEIVES CONSUL OF MONGOLIA\n\nNews\n\n2023-03-14\n\n847\n\n',
    body: [
      [
        'On March 13, 2023, the Mayor of Tallinn received the Consul of Mongolia, Mr. B. Ganbold, in the city hall.',
      ],
      ['They agreed to hold a day of Mongolian film in the autumn.'],
    ],
    title: 'MAYOR OF TALLINN RECEIVES CONSUL OF MONGOLIA',
    published: '2023-03-14',
  },
  {
    name: 'a German city with date, section and a short link back',
    header:
      'Meldungen\n\nZurück zur Übersicht\n\nDelegation aus Weihai zu Gast im Rathaus\n\n14. Oktober 2019\n\n',
    body: [
      [
        'Oberbürgermeisterin Petra Lindner empfing am 12. Oktober eine Delegation aus der chinesischen Stadt Weihai.',
      ],
      ['Die Gäste trugen sich in das Goldene Buch ein und besuchten zwei Schulen.'],
    ],
    footer: '\n\nZurück zur Übersicht',
    title: 'Delegation aus Weihai zu Gast im Rathaus',
    published: '2019-10-14',
    language: 'de',
  },
  {
    name: 'an American city press release',
    header:
      'CITY OF CEDAR FALLS\nOffice of the Mayor\n\nFOR IMMEDIATE RELEASE: October 5, 2022\n\nMedia Contact: Dana Ruiz, (319) 555-0142\n\nCedar Falls Signs Sister City Agreement With Tsuruoka\n\n',
    body: [
      ['Mayor Ellen Brandt signed a sister city agreement with Tsuruoka, Japan, on Monday.'],
      [
        '“We have shared rice, snow and baseball for years,” Mayor Brandt said.',
        'Tsuruoka is home to about 120,000 people.',
      ],
    ],
    footer: '\n\n###\n\nAbout Cedar Falls\nCedar Falls is a city of 40,000 people in Iowa.',
    title: 'Cedar Falls Signs Sister City Agreement With Tsuruoka',
    published: '2022-10-05',
  },
  {
    name: 'a Canadian newspaper with advertising between the lines',
    header: 'Advertisement 2\n\nKingsbridge mayor back from Wuxi\n\nArticle content\n\n',
    body: [
      ['Mayor Tom Aldred is back from a week in Wuxi, where he met with Vice Mayor Gao Yan.'],
      ['The two cities agreed on the following:'],
    ],
    items: ['A yearly exchange of nurses;', 'A trade office in Kingsbridge'],
    footer:
      '\n\nAdvertisement 3\n\nShare this article in your social network\n\nTrending\nPolice looking for missing boat',
    title: 'Kingsbridge mayor back from Wuxi',
  },
];
