import { describe, expect, test } from 'vitest';
import { authoredOf, writtenOf } from '../../../utils/domain/message/authored';
import type { Range } from '../../../utils/domain/message/range';
import type { DraftBody } from '../../../utils/domain/model/draft';

const read = (ranges: (body: DraftBody) => readonly Range[], text: string): string =>
  ranges({ text, spans: [] })
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim();

describe('what was written in a mail', () => {
  test.each([
    [
      'headers in one line',
      'Fine.\n\nFrom: Ben Schultz <ben@firm.example> Sent: Monday, 16 November 2026 09:12 To: Anna Subject: Dates\n\nHi',
      'Fine.',
    ],
    [
      'headers with the date first',
      'Danke.\n\nGesendet: Donnerstag, 12. Mai 2016 um 10:00 Uhr\nVon: "Ben" <ben@firm.example>\nAn: anna@kunde.example\nBetreff: Re: Termine\n\nHallo',
      'Danke.',
    ],
    [
      'the same without an address',
      'Danke.\n\nGesendet: Donnerstag, 12. Mai 2016 um 10:00 Uhr\nVon: Ben\nAn: Anna\nBetreff: Re: Termine\n\nHallo',
      'Danke.',
    ],
    [
      'headers with the date first, English',
      'Thanks.\n\nDate: Mon, 16 Nov 2026 09:12:00 +0000\nFrom: info@firm.example\nTo: anna@kunde.example\nSubject: Dates\n\nHi',
      'Thanks.',
    ],
    [
      'headers with the subject first',
      'Thanks.\n\nSubject: Dates\nFrom: info@firm.example\nTo: anna@kunde.example\nDate: Mon, 16 Nov 2026 09:12:00 +0000\n\nHi',
      'Thanks.',
    ],
    [
      'headers in bold',
      'Thanks.\n\n**From:** Ben [mailto:ben@firm.example]\n**Sent:** Monday\n**To:** Anna\n**Subject:** Re: Dates\n\nHi',
      'Thanks.',
    ],
    [
      'a heading without dashes',
      'Thanks.\n\nOriginal Message\nFrom: Ben\nSent: Monday\nTo: Anna\nSubject: x\n\nHi',
      'Thanks.',
    ],
    [
      'a heading without dashes below a footer',
      'Thanks.\n\nSent from my BlackBerry 10 smartphone.\n  Original Message  \nFrom: Ben\nSent: Monday\nTo: Anna\nSubject: x\n\nHi',
      'Thanks.',
    ],
    [
      'a route in lines',
      'Please plan:\nFrom: Berlin\nTo: Hamburg\nDate: 3 May 2026\n\nThanks.',
      'Please plan:\nFrom: Berlin\nTo: Hamburg\nDate: 3 May 2026\n\nThanks.',
    ],
    ['a route in one line', 'From: Berlin To: Hamburg\nPlease book.', 'From: Berlin To: Hamburg\nPlease book.'],
    [
      'an order that speaks of itself',
      'This email is to confirm our order of forty chairs for the hall.\n\nWhen will they come?',
      'This email is to confirm our order of forty chairs for the hall.\n\nWhen will they come?',
    ],
    [
      'a request for silence',
      'This message is confidential, so please keep it to yourself for now.\n\nWhen will they come?',
      'This message is confidential, so please keep it to yourself for now.\n\nWhen will they come?',
    ],
    ['a heading with a line under it', 'Prices\n------\nA 030 5550100\nB 200', 'Prices\n------\nA 030 5550100\nB 200'],
    [
      'a line between two parts',
      'Part one.\n\n*****\n\nPart two is longer than that and goes on for a while, as it should.',
      'Part one.\n\n*****\n\nPart two is longer than that and goes on for a while, as it should.',
    ],
    [
      'the foot of a mailing list',
      'Yes.\n_______________________________________________\nUsers mailing list\nusers@lists.example\nhttps://lists.example/users',
      'Yes.',
    ],
    [
      'the foot of a group',
      'Yes.\n\n-- \nYou received this message because you are subscribed to the group.\nTo unsubscribe, send email.',
      'Yes.',
    ],
    [
      'a disclaimer below a rule',
      'Yes.\n\n________________________________\n\nThis email and any attachments are confidential and intended solely for the addressee.\nDelete it.',
      'Yes.',
    ],
    ['an answer below the quote', '> one\n\nAnswer.\n\n-- \nBen', 'Answer.'],
    ['answers between quoted lines', 'Hi,\n\n> one?\n\nyes\n\n> two?\n\nno\n\nBye', 'Hi,\n\n\nyes\n\n\nno\n\nBye'],
    [
      'forwarded by somebody',
      'Thanks.\n\n----- Forwarded by Ben Schultz/Berlin/Firm on 16.11.2026 09:12 -----\n\nFrom: x',
      'Thanks.',
    ],
    [
      'forwarded by somebody, German',
      'Danke.\n\n----- Weitergeleitet von Ben Schultz/Berlin/Firm am 16.11.2026 09:12 -----\n\nVon: x',
      'Danke.',
    ],
    [
      'a line in dashes above headers',
      'Ok.\n\n--- On Mon, 11/16/26, Ben Schultz <ben@firm.example> wrote:\n\nFrom: Ben\nSubject: x\nTo: a@b.example\nDate: Monday\n\nHi',
      'Ok.',
    ],
    [
      'an indented line',
      'Ok.\n\n    On Monday, November 16, 2026, 9:12 AM, Ben Schultz <ben@firm.example> wrote:  \n \n Hi',
      'Ok.',
    ],
  ])('%s', (_, text, expected) => expect(read(writtenOf, text)).toBe(expected));
});

describe('a name with a telephone below the text, without a sign-off', () => {
  test.each([
    ['card', 'We can deliver on Monday.\n\nBen Schultz\nSales\n+49 30 5550100', 'We can deliver on Monday.'],
    [
      'asked for',
      'Please call:\n\nBen Schultz\nSales\n+49 30 5550100',
      'Please call:\n\nBen Schultz\nSales\n+49 30 5550100',
    ],
    [
      'two paragraphs',
      'We can deliver on Monday.\n\nBen Schultz\nSales\n\nFirm GmbH\nwww.firm.example',
      'We can deliver on Monday.',
    ],
    ['list', 'Prices:\n\nChair A 100\nChair B 030 5550100', 'Prices:\n\nChair A 100\nChair B 030 5550100'],
  ])('%s', (_, text, expected) => {
    expect(read(authoredOf, text), 'is not checked').toBe(expected);
    expect(read(writtenOf, text), 'but was written').toBe(text);
  });
});

describe('notices of lawyers', () => {
  test.each([
    'This e-mail is confidential and intended for the addressee only.',
    'CONFIDENTIALITY NOTICE: if you are not the intended recipient, delete this message.',
    'Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der richtige Adressat, vernichten Sie sie.',
    'Ce message est confidentiel et réservé à son destinataire.',
    'Este mensaje es confidencial y se dirige a su destinatario.',
    'Questo messaggio è riservato al solo destinatario.',
    'Dit bericht is vertrouwelijk en bestemd voor de geadresseerde.',
    'Esta mensagem é confidencial e destina-se ao seu destinatário.',
    'Detta meddelande är konfidentiellt och avsett för mottagaren.',
    'Denne e-mail er fortrolig og kun for modtageren.',
    'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.',
    'Ta wiadomość jest poufna i przeznaczona dla adresata.',
    'Tento e-mail je důvěrný a určen pouze adresátovi.',
    'Данное сообщение конфиденциально и предназначено только адресату.',
    'Bu e-posta gizli bilgiler içerir ve yalnızca alıcı içindir.',
    'Ez az e-mail bizalmas, és csak a címzettnek szól.',
    '本邮件内容保密，仅供收件人使用，若有误发请机密处理并予以删除。本邮件不构成任何承诺，请勿转发给其他任何人，谢谢配合。',
    'Please consider the environment before printing this e-mail.',
  ])('%s', (line) => expect(read(writtenOf, `Yes.\n\n${line}\n`)).toBe('Yes.'));
});
