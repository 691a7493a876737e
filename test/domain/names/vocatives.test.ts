import { expect, test } from 'vitest';
import { isVocativeOf } from '../../../utils/domain/names/vocatives';
import { findingsOf } from '../checks/case';

const quiet = (body: string, to: string) =>
  findingsOf({ why: '', body, to: `${to} <k1@kunde.example>`, expect: null })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, text }) => `${rule}: ${text}`);

/** The languages' own letters tell them where the greeting is a name alone. */
const mail: Readonly<Record<string, string>> = {
  cs: 'posílám slíbenou nabídku, děkuji za zprávu a těším se na odpověď.',
  sk: 'posielam sľúbenú ponuku, ďakujem za správu a teším sa na odpoveď.',
  pl: 'przesyłam obiecaną ofertę, dziękuję za wiadomość i czekam na odpowiedź.',
  ro: 'vă trimit oferta promisă, vă mulțumesc și aștept răspunsul dumneavoastră.',
  hr: 'šaljem vam ponudu, unaprijed zahvaljujem i želim ugodan dan, čujemo se.',
};

test.each([
  ['cs', 'Ahoj Petře,', 'Petr Dvořák'],
  ['cs', 'Milá Anno,', 'Anna Svobodová'],
  ['cs', 'Radku,', 'Radek Vaněk'],
  ['cs', 'Ahoj Honzo,', 'Jan Novotný'],
  ['cs', 'Zuzko,', 'Zuzana Bílá'],
  ['cs', 'Pane Blažku,', 'Štěpán Blažek'],
  ['cs', 'Dobrý den, pane Procházko,', 'Jiří Procházka'],
  ['cs', 'Vážený pane Holče,', 'Daniel Holec'],
  ['cs', 'Vojtěchu,', 'Vojtěch Kopecký'],
  ['sk', 'Ahoj Katka,', 'Katarína Molnárová'],
  ['sk', 'Vážená pani Kováčová,', 'Zuzana Kováčová'],
  ['sk', 'Števo,', 'Štefan Polák'],
  ['pl', 'Drogi Pawle,', 'Paweł Wiśniewski'],
  ['pl', 'Szanowny Panie Kowalski,', 'Piotr Kowalski'],
  ['pl', 'Panie Wojciechu,', 'Wojciech Lis'],
  ['pl', 'Wojtku,', 'Wojciech Lis'],
  ['pl', 'Cześć Zbyszku,', 'Zbigniew Pawłowski'],
  ['pl', 'Pani Małgorzato,', 'Małgorzata Kamińska'],
  ['pl', 'Kasiu,', 'Katarzyna Zając'],
  ['pl', 'Droga Jolu,', 'Jolanta Michalska'],
  ['pl', 'Robercie,', 'Robert Mróz'],
  ['pl', 'Szanowna Pani Kamińska,', 'Małgorzata Kamińska'],
  ['hu', 'Kedves Anna!', 'Kovács Anna'],
  ['hu', 'Kedves Laci!', 'Nagy László'],
  ['hu', 'Tisztelt Nagy Úr!', 'Nagy László'],
  ['el', 'Αγαπητέ Γιώργο,', 'Γιώργος Παπαδόπουλος'],
  ['el', 'Αγαπητέ κύριε Παπαδόπουλε,', 'Γιώργος Παπαδόπουλος'],
  ['el', 'Αγαπητέ Γιώργο,', 'Giorgos Papadopoulos'],
  ['el', 'Καλημέρα Νίκο,', 'Νίκος Κωνσταντίνου'],
  ['uk', 'Шановний Олександре,', 'Олександр Шевченко'],
  ['uk', 'Вітаю, Андрію!', 'Андрій Бондаренко'],
  ['uk', 'Шановна Оксано!', 'Оксана Коваленко'],
  ['uk', 'Марічко,', 'Марічка Клименко'],
  ['ro', 'Dragă Ștefane,', 'Ștefan Ionescu'],
  ['ro', 'Bogdane,', 'Bogdan Stoica'],
  ['ru', 'Уважаемый Александр Сергеевич!', 'Александр Петров'],
  ['ru', 'Катя, привет!', 'Екатерина Смирнова'],
  ['ru', 'Дима, добрый день!', 'Дмитрий Кузнецов'],
  ['hr', 'Tomislave,', 'Tomislav Perić'],
  ['hr', 'Poštovani gospodine Babiću,', 'Marko Babić'],
  ['tr', 'Mehmet Bey merhaba,', 'Mehmet Öztürk'],
  ['tr', 'Ayşeciğim,', 'Ayşe Yılmaz'],
  ['lt', 'Gerbiamas Tomai,', 'Tomas Kazlauskas'],
])('%s: %s greets %s', (lang, greeting, to) => {
  expect(quiet(`${greeting}\n\n${mail[lang] ?? '1 2 3'}\n\nKim`, to)).toEqual([]);
});

test.each([
  ['cs', 'Ahoj Petře,', 'Jana Svobodová'],
  ['cs', 'Radku,', 'Tomáš Horák'],
  ['pl', 'Drogi Pawle,', 'Grzegorz Dudek'],
  ['pl', 'Kasiu,', 'Małgorzata Kamińska'],
  ['pl', 'Szanowny Panie Kowalski,', 'Marek Wrona'],
  ['hu', 'Kedves Laci!', 'Tóth Zsuzsanna'],
  ['el', 'Αγαπητέ Γιώργο,', 'Ελένη Νικολάου'],
  ['uk', 'Шановний Олександре,', 'Тарас Гриценко'],
  ['ru', 'Уважаемый Александр Сергеевич!', 'Ольга Соколова'],
  ['ro', 'Dragă Ștefane,', 'Ioana Munteanu'],
  ['tr', 'Merhaba Mehmet Bey,', 'Zeynep Doğan'],
])('%s: %s does not greet %s', (lang, greeting, to) => {
  expect(quiet(`${greeting}\n\n${mail[lang] ?? '1 2 3'}\n\nKim`, to)).toEqual([expect.stringMatching(/^wrong-name: /)]);
});

test.each([
  ['tomku', 'tomek', true],
  ['olu', 'aleksandra', true],
  ['robercie', 'robert', true],
  ['honzo', 'jan', true],
  ['marku', 'martin', false],
  ['aniu', 'ewa', false],
  ['o', 'a', false],
])('%s said to %s: %s', (said, name, is) => {
  expect(isVocativeOf(said, name)).toBe(is);
});

// Other languages end names as these do: Marco is no Marca, Bruno no Bruna.
test.each([
  ['Hi Mario,', 'Maria Rossi'],
  ['Hello Bruno,', 'Bruna Costa'],
])('%s is not said to %s', (greeting, to) => {
  expect(quiet(`${greeting}\n\nhere is the quote.\n\nKim`, to)).not.toEqual([]);
});
