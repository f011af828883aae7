import { expect, test } from 'vitest';
import { languageOf } from '../../src/article/language.ts';

test.each([
  ['en', 'The mayor of the city met a delegation from Incheon, and the two sides talked about trade.'],
  [
    'en',
    'Li Qiang met Xu Liyi, Gao Yulong, Jia Lina, Ou Shuo and Qi Guohua in Siping, Liaoyuan and Songyuan.',
  ],
  ['en', 'Among the officials present were Wang Tieming and Jia Lina.'],
  ['en', 'Mayor Anna Berg met Ambassador Tom Ray on Monday.'],
  ['de', 'Der Minister traf am Dienstag in Berlin seinen chinesischen Amtskollegen Wang Yi.'],
  ['fr', 'Le maire de Lyon a reçu mardi une délégation de la ville de Canton.'],
  ['es', 'Los dos ministros firmaron un acuerdo de cooperación en la sede del ministerio.'],
  ['pt', 'O prefeito recebeu na terça-feira uma delegação de Xangai e os dois assinaram um acordo.'],
  ['it', 'Il sindaco di Milano ha ricevuto una delegazione di Shanghai e i due hanno firmato un accordo.'],
  ['nl', 'De burgemeester van Rotterdam ontving dinsdag een delegatie uit Shanghai op het stadhuis.'],
  ['sv', 'Utrikesministern träffade på tisdagen sin kollega och de talade om handel.'],
  ['pl', 'Prezydent spotkał się we wtorek w Warszawie z ministrem spraw zagranicznych Chin.'],
  ['id', 'Menteri bertemu dengan Duta Besar di Jakarta pada hari Selasa untuk membahas kerja sama.'],
  ['vi', 'Thủ tướng đã tiếp Đại sứ Trung Quốc tại Hà Nội và nói về hợp tác.'],
  ['zh', '2021年9月2日,市委书记会见了来访的BASF代表团。'],
  ['ja', '市長は7月28日、日本商工会の代表団と会見しました。'],
  ['ko', '시장은 7월 28일 대표단을 만났다.'],
  ['ru', 'Министр иностранных дел встретился с послом Китая в Москве.'],
  ['uk', 'Міністр зустрівся з послом Китаю в Києві.'],
  ['ar', 'استقبل وزير الخارجية السفير الصيني في أبوظبي.'],
  ['fa', 'وزیر امور خارجه با سفیر چین در تهران دیدار و گفت‌وگو کرد.'],
  ['und', 'Zhang Zhijun Wang Zilian'],
  ['und', '2021 12 — 5'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
