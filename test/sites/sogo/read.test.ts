import { describe, expect, it } from 'vitest';
import type { OpenMail } from '../../../utils/domain/model/open-mail';
import sogo from '../../../utils/sites/sogo';
import { fixture } from '../fixture';

const anna = { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' };
const ben = { name: 'Ben Schultz', email: 'ben.schultz@harbor-tools.example' };
const office = { name: '', email: 'office@harbor-tools.example' };
const seller = 'seller@waymark.example';

describe('the open mail', () => {
  const quote: OpenMail = {
    id: '0/INBOX/3',
    threadKey: 'quote for three pumps',
    subject: 'Quote for three pumps',
    from: anna,
    to: [],
    cc: [],
    at: Date.UTC(2026, 10, 19, 9, 30),
    answered: false,
  };
  const valves: OpenMail = {
    id: '0/INBOX/2',
    threadKey: 'valves for both sites',
    subject: 'Valves for both sites',
    from: ben,
    to: [],
    cc: [office],
    at: Date.UTC(2026, 10, 17, 9, 30),
    answered: false,
  };
  const cases: readonly [page: string, mail: OpenMail | null, why: string][] = [
    ['mail', quote, 'beside the list'],
    ['mail-to-several', valves, 'of its recipients SOGo shows names, and addresses only where there is no name'],
    ['mail-apart', { ...valves, answered: null }, 'in a window of its own, with the same id, and without a list'],
    ['reply', quote, 'it stays open behind the compose window'],
    ['list', null, 'no mail is open'],
    ['address-book', null, 'no mail there'],
    ['sign-in', null, 'nobody is signed in'],
  ];
  it.each(cases)('of %s is %o (%s)', (page, expected) => {
    expect(sogo.openMail(fixture(`sogo/${page}`))).toEqual(expected);
  });

  it('carries the answered mark', () => {
    expect(sogo.openMail(fixture('sogo/mail-answered'))?.answered).toBe(true);
  });

  it('says that it does not know the sender, the date and the mark when the page does not show them', () => {
    const document = fixture('sogo/mail');
    for (const gone of document.querySelectorAll('[ng-bind*="from[0]"], time, .sg-tile-icons')) gone.remove();
    expect(sogo.openMail(document)).toMatchObject({ from: null, at: null, answered: null });
  });
});

describe('what the open mail says', () => {
  const cases: readonly [page: string, text: string | undefined, why: string][] = [
    [
      'mail',
      'Hello Robin,\n\nthank you for lunch. Could you send us a quote for three pumps?\n\nBest regards\nAnna Schmidt',
      'plain text',
    ],
    [
      'mail-to-several',
      'Hi Robin, hi Anna,\n\ncan the valves for both sites go into one order?\n\nBen Schultz\nHarbor Tools',
      'its attachments are no text',
    ],
    [
      'mail-answered',
      'Hello Robin,\n\nthe second pump came this morning, everything is in place.\n\nChloé',
      'HTML mail',
    ],
    ['list', undefined, 'no mail is open'],
    ['address-book', undefined, 'no mail there'],
  ];
  it.each(cases)('of %s is %j (%s)', (page, text) => {
    expect(sogo.mailText(fixture(`sogo/${page}`))).toBe(text);
  });
});

describe('the account', () => {
  const cases: readonly [page: string, account: string, why: string][] = [
    ['list', seller, 'above the folders'],
    ['list-german', seller, 'in another language'],
    ['mail', seller, 'above the folders'],
    ['reply-apart', seller, 'in a script of the window'],
    ['address-book', seller, 'above the address books'],
    ['sign-in', '', 'nobody yet'],
  ];
  it.each(cases)('of %s is %s (%s)', (page, account) => {
    expect(sogo.account(fixture(`sogo/${page}`))).toBe(account);
  });
});
