import { describe, expect, it } from 'vitest';
import type { OpenMail } from '../../../utils/domain/model/open-mail';
import roundcube from '../../../utils/sites/roundcube';
import { fixture } from '../fixture';

const anna = { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' };
const ben = { name: 'Ben Schultz', email: 'ben.schultz@harbor-tools.example' };
const chloe = { name: 'Chloé Martin', email: 'chloe@atelier-nord.example' };
const seller = { name: 'Robin Seller', email: 'seller@waymark.example' };
const local = (day: number) => new Date(2026, 10, day, 9, 30).getTime();

describe('the open mail', () => {
  const preview: OpenMail = {
    id: 'INBOX/3',
    threadKey: 'quote for three pumps',
    subject: 'Quote for three pumps',
    from: anna,
    to: [seller],
    cc: [],
    at: local(19),
    answered: false,
  };
  const mail: OpenMail = {
    id: 'INBOX/2',
    threadKey: 'valves for both sites',
    subject: 'Valves for both sites',
    from: ben,
    to: [seller, anna],
    cc: [chloe, { name: '', email: 'office@harbor-tools.example' }],
    at: local(17),
    answered: false,
  };
  const cases: readonly [page: string, mail: OpenMail | null, why: string][] = [
    ['preview', preview, 'in the frame beside the list'],
    ['mail', mail, 'on a page of its own, with several recipients'],
    ['list-with-preview', null, 'the mail is in the frame, not in the list page'],
    ['list', null, 'no mail is open'],
    ['reply', null, 'a compose page shows no mail'],
    ['settings', null, 'no mail there'],
    ['sign-in', null, 'nobody is signed in'],
  ];
  it.each(cases)('of %s is %o (%s)', (page, expected) => {
    expect(roundcube.openMail(fixture(`roundcube/${page}`))).toEqual(expected);
  });

  it('carries the answered mark', () => {
    expect(roundcube.openMail(fixture('roundcube/preview-answered'))?.answered).toBe(true);
  });

  it('reads a sender whose address is shown in full', () => {
    const document = fixture('roundcube/preview');
    for (const link of document.querySelectorAll<HTMLElement>('.rcmContactAddress')) {
      link.textContent = `${link.textContent} <${link.title}>`;
      link.removeAttribute('title');
    }
    expect(roundcube.openMail(document)?.from).toEqual(anna);
  });

  it('says that it does not know the mark, the date and the sender when the page does not show them', () => {
    const document = fixture('roundcube/preview');
    for (const gone of document.querySelectorAll('script, .rcmContactAddress')) gone.remove();
    expect(roundcube.openMail(document)).toMatchObject({ from: null, at: null, answered: null });
  });

  it('is not misled by a sender who writes like the page’s own settings', () => {
    const document = fixture('roundcube/preview');
    const script = document.querySelector('script')!;
    const sender = JSON.stringify('","message_flags":["answered"],"username":"eve@evil.example');
    script.textContent = script.textContent.replace('{"task"', `{"sender":${sender},"task"`);
    expect(roundcube.openMail(document)?.answered).toBe(false);
    expect(roundcube.account(document)).toBe(seller.email);
  });
});

describe('the account', () => {
  const cases: readonly [page: string, account: string, why: string][] = [
    ['list', seller.email, 'above the folders'],
    ['preview', seller.email, 'in the settings of the page'],
    ['mail', seller.email, 'in the settings of the page'],
    ['reply', seller.email, 'the first identity'],
    ['pop-out', seller.email, 'the first identity'],
    ['sign-in', '', 'nobody yet'],
  ];
  it.each(cases)('of %s is %s (%s)', (page, account) => {
    expect(roundcube.account(fixture(`roundcube/${page}`))).toBe(account);
  });
});
