import { expect, test } from 'vitest';
import { prepareMessage } from '../../../utils/domain/message/message';
import type { Span } from '../../../utils/domain/model/draft';

const authored = (text: string, spans: readonly Span[] = []): string => {
  const message = prepareMessage({ subject: '', body: { text, spans }, to: [], cc: [], bcc: [] });
  return message.authored.map(({ start, end }) => text.slice(start, end)).join('');
};

const quoted = '\n> Could you send\n> the dates?\n';

test.each([
  ['nothing to cut', 'Hi Anna,\n\nthanks.\n', 'Hi Anna,\n\nthanks.\n'],
  ['nothing at all', '', ''],
  ['lines with ">"', '> one\n>> two\nyes\n', 'yes\n'],
  ['answers between', '> one?\nyes\n\n> two?\nno\n', 'yes\n\nno\n'],
  ['answers below', 'On 3 May 2026, Ben <ben@firm.example> wrote:\n> when?\n\nMonday.', '\nMonday.'],
  ['a rule of ours is no quote', 'a > b, and so on\n', 'a > b, and so on\n'],
])('%s', (_, text, expected) => expect(authored(text)).toBe(expected));

test.each([
  ['On Mon, Nov 16, 2026 at 9:12 AM Ben Schultz <ben@firm.example> wrote:'],
  ['On Mon, Nov 16, 2026 at 9:12 AM Ben Schultz <ben@firm.example>\nwrote:'],
  ['On 2026-11-16 09:12, Ben Schultz wrote:'],
  ['Am 16.11.26 um 09:12 schrieb Ben Schultz:'],
  ['Am Mo., 16. Nov. 2026 um 09:12 Uhr schrieb Ben Schultz <\nben@firm.example>:'],
  ['Le lun. 16 nov. 2026 à 09:12, Ben Schultz <ben@firm.example> a écrit :'],
  ['Le 16/11/2026 à 09:12, Ben Schultz a écrit :'],
  ['El lun, 16 nov 2026 a las 9:12, Ben Schultz (<ben@firm.example>) escribió:'],
  ['Il giorno lun 16 nov 2026 alle ore 09:12 Ben Schultz <ben@firm.example>\nha scritto:'],
  ['Op ma 16 nov 2026 om 09:12 schreef Ben Schultz <ben@firm.example>:'],
  ['Em seg., 16 de nov. de 2026 às 09:12, Ben Schultz <ben@firm.example> escreveu:'],
  ['Den mån 16 nov. 2026 kl 09:12 skrev Ben Schultz <ben@firm.example>:'],
  ['man. 16. nov. 2026 kl. 09.12 skrev Ben Schultz <ben@firm.example>:'],
  ['ma 16. marrask. 2026 klo 9.12 Ben Schultz (ben@firm.example) kirjoitti:'],
  ['pon., 16 lis 2026 o 09:12 Ben Schultz <ben@firm.example> napisał(a):'],
  ['po 16. 11. 2026 v 9:12 odesílatel Ben Schultz <ben@firm.example> napsal:'],
  ['Ben Schultz <ben@firm.example> ezt írta (időpont: 2026. nov. 16., H, 9:12):'],
  ['Ben Schultz <ben@firm.example>, 16 Kas 2026 Pzt, 09:12 tarihinde şunu yazdı:'],
  ['пн, 16 нояб. 2026 г. в 09:12, Ben Schultz <ben@firm.example>:'],
  ['16.11.2026 09:12, Ben Schultz пишет:'],
  ['Στις Δευ 16 Νοε 2026 στις 9:12 π.μ., ο χρήστης Ben <ben@firm.example> έγραψε:'],
  ['Ben Schultz <ben@firm.example> 于2026年11月16日周一 09:12写道：'],
  ['2026年11月16日(月) 9:12 Ben Schultz <ben@firm.example>:'],
  ['2026년 11월 16일 (월) 오전 9:12, Ben Schultz <ben@firm.example>님이 작성:'],
  ['---- On Mon, 16 Nov 2026 09:12:00 +0100 Ben <ben@firm.example> wrote ----'],
])('attribution: %s', (line) => {
  expect(authored(`Thanks.\n\n${line}${quoted}`), 'before a quote').toBe('Thanks.\n\n');
  expect(authored(`${line}${quoted}Yes.`), 'above an answer').toBe('Yes.');
});

test.each([
  ['the sentence goes on', 'On Monday Ben wrote: please wait.\nSo we wait.\n'],
  ['no date and nobody', 'As I wrote:\n\nPrices go up.\n'],
  ['a date, but no time and no address', 'As I wrote on 12.05.2026:\n\nPrices go up.\n'],
  ['a plan of appointments', '2026-11-20 10:00 Anna\n2026-11-21 11:00 Ben\n'],
  ['a route', 'From: Berlin\nTo: Munich\nDate: 3 May\n\nSee you.\n'],
  ['a heading in dashes', '--- Prices ---\nThey go up.\n'],
  ['two hyphens in a sentence', 'We wait -- as agreed.\n'],
  ['a shipment', 'Sent from Berlin on Monday, it arrives today.\n'],
])('stays the author’s: %s', (_, text) => expect(authored(text)).toBe(text));

test.each([
  ['From: Ben Schultz <ben@firm.example>\nSent: Monday, 16 November 2026 09:12\nTo: Anna\nSubject: Dates'],
  ['Von: Ben Schultz\nGesendet: Montag, 16. November 2026 09:12\nAn: Anna\nBetreff: Termine'],
  ['De : Ben Schultz\nEnvoyé : lundi 16 novembre 2026 09:12\nÀ : Anna\nObjet : Dates'],
  ['De: Ben Schultz\nEnviado el: lunes, 16 de noviembre de 2026 9:12\nPara: Anna\nAsunto: Fechas'],
  ['Da: Ben Schultz\nInviato: lunedì 16 novembre 2026 09:12\nA: Anna\nOggetto: Date'],
  ['Van: Ben Schultz\nVerzonden: maandag 16 november 2026 09:12\nAan: Anna\nOnderwerp: Data'],
  ['De: Ben Schultz\nEnviada em: segunda-feira, 16 de novembro de 2026\nPara: Anna\nAssunto: Datas'],
  ['Från: Ben Schultz\nSkickat: den 16 november 2026 09:12\nTill: Anna\nÄmne: Datum'],
  ['Fra: Ben Schultz\nSendt: 16. november 2026 09:12\nTil: Anna\nEmne: Datoer'],
  ['Lähettäjä: Ben Schultz\nLähetetty: 16. marraskuuta 2026\nVastaanottaja: Anna\nAihe: Päivät'],
  ['Od: Ben Schultz\nWysłano: poniedziałek, 16 listopada 2026\nDo: Anna\nTemat: Daty'],
  ['Od: Ben Schultz\nOdesláno: pondělí 16. listopadu 2026\nKomu: Anna\nPředmět: Data'],
  ['От: Ben Schultz\nОтправлено: 16 ноября 2026 г. 9:12\nКому: Anna\nТема: Даты'],
  ['Kimden: Ben Schultz\nGönderilme Tarihi: 16 Kasım 2026\nKime: Anna\nKonu: Tarih'],
  ['发件人: Ben\n发送时间: 2026年11月16日\n收件人: Anna\n主题: 日期'],
  ['*From:* Ben Schultz\n*Date:* Monday\n*To:* Anna\n*Subject:* Dates'],
  ['-----Original Message-----\nFrom: Ben'],
  ['-----Ursprüngliche Nachricht-----\nVon: Ben'],
  ['-------- Message d’origine --------\nBonjour'],
  ['---------- Forwarded message ---------\nFrom: Ben'],
  ['-------- Weitergeleitete Nachricht --------\nBetreff: x'],
  ['Begin forwarded message:\n\nFrom: Ben'],
  ['Anfang der weitergeleiteten Nachricht:\n\nVon: Ben'],
])('another mail begins: %s', (block) => {
  expect(authored(`Thanks.\n\n________________________________\n${block}\n\nHi {{name}},\n`).trim()).toBe('Thanks.');
});

test.each([
  ['the delimiter', 'Thanks.\n-- \nBen Schultz\nSales', 'Thanks.\n'],
  [
    'the delimiter above a quote',
    'Thanks.\n-- \nBen\n\nOn 16 Nov 2026 at 9:12 Anna <a@firm.example> wrote:\n> x',
    'Thanks.\n',
  ],
  ['the delimiter below an answer', '> x\nYes.\n--\nBen', 'Yes.\n'],
  ['a telephone', 'Thanks.\n\nSent from my iPhone', 'Thanks.\n\n'],
  ['a telephone, German', 'Danke.\n\nVon meinem iPhone gesendet', 'Danke.\n\n'],
  ['a telephone, French', 'Merci.\n\nEnvoyé de mon iPhone', 'Merci.\n\n'],
  ['a telephone, Japanese', 'OK\n\niPhoneから送信', 'OK\n\n'],
  ['a program', 'Thanks.\n\nGet Outlook for Android', 'Thanks.\n\n'],
  ['name and telephone', 'Thanks.\n\nBest regards,\nBen Schultz\nSales\n+49 30 5550100', 'Thanks.\n\nBest regards,\n'],
  ['German', 'Danke.\n\nMit freundlichen Grüßen\n\nBen Schultz\nVertrieb\n', 'Danke.\n\nMit freundlichen Grüßen\n\n'],
  ['above a quote', 'OK.\n\nCheers,\nBen\n\n> when?', 'OK.\n\nCheers,\n\n'],
  ['lawyers', 'OK.\n\nThis e-mail and any attachments are confidential and meant for you.\nDelete it.', 'OK.\n'],
  ['a field is not filled in yet', 'OK.\n\nBest,\n[Your Name]\nSales', 'OK.\n\nBest,\n[Your Name]\n'],
  [
    'thanks at the top',
    'Thanks,\n\nwe will have a look at it tomorrow morning, as we agreed.\nBen',
    'Thanks,\n\nwe will have a look at it tomorrow morning, as we agreed.\nBen',
  ],
  ['a list under thanks', 'Thanks\n\nTwo things:\n1. price\n2. date', 'Thanks\n\nTwo things:\n1. price\n2. date'],
  [
    'a postscript',
    'OK.\n\nBest,\nBen\n\nPS: bring the contract, please',
    'OK.\n\nBest,\nBen\n\nPS: bring the contract, please',
  ],
])('signature: %s', (_, text, expected) => expect(authored(text)).toBe(expected));

test('what the markup says is cut, with its attribution; highlights stay', () => {
  const text = 'Yes.\nOn 16 Nov 2026 at 9:12 Anna wrote:\nwhen?\nNow.\nBen';
  const spans: Span[] = [
    { start: text.indexOf('when'), end: text.indexOf('Now'), kind: 'quote' },
    { start: text.indexOf('Ben'), end: text.length, kind: 'signature' },
    { start: 0, end: 3, kind: 'highlight' },
  ];
  expect(authored(text, spans)).toBe('Yes.\nNow.\n');
});

test('lines and words stand where they are in the body', () => {
  const text = '> old\nDear Anna-Lena O’Neill,\r\nça va?\n';
  const message = prepareMessage({ subject: '', body: { text, spans: [] }, to: [], cc: [], bcc: [] });
  expect(message.tokens.map((token) => token.text)).toEqual(['Dear', 'Anna-Lena', 'O’Neill', 'ça', 'va']);
  for (const { start, end, text: word } of message.tokens) expect(text.slice(start, end)).toBe(word);
  expect(message.lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dear Anna-Lena O’Neill,',
    'ça va?',
    '',
  ]);
});

// A text that took more than linear time would not be done before the test's time is up.
test('long runs of one piece are cut to parts of themselves', () => {
  const shapes = [
    'wrote:\n',
    'From: a@b\n',
    '> x\nOn 1 May 2026 at 1:00 <a@b.example> wrote:\n',
    '\n',
    ' ',
    '-',
    '--\n',
    'Thanks,\n',
  ];
  for (const shape of shapes) {
    const text = shape.repeat(100_000 / shape.length);
    expect(text.includes(authored(text)) || authored(text).length < text.length, shape).toBe(true);
  }
});
