import { expect, it } from 'vitest';
import { isWebAddress, mailAddress } from '../../../utils/domain/journey/mail-address';

const roundcube = 'https://mail.example/?_task=mail';
const shown = 'https://mail.example/?_task=mail&_mbox=INBOX&_uid=7&_action=show';

it.each<[why: string, site: string, page: string, address: string]>([
  ['a mail on a page of its own', 'roundcube', `${roundcube}&_mbox=INBOX&_uid=7&_action=show`, shown],
  ['a preview, without its frame', 'roundcube', `${roundcube}&_uid=7&_mbox=INBOX&_framed=1&_action=preview`, shown],
  [
    'a folder with a space and a mark in it',
    'roundcube',
    `${roundcube}&_mbox=A%20%26%20B&_uid=7`,
    'https://mail.example/?_task=mail&_mbox=A+%26+B&_uid=7&_action=show',
  ],
  ['a list of mails', 'roundcube', `${roundcube}&_mbox=INBOX`, ''],
  [
    'a mail',
    'sogo',
    'https://m.example/SOGo/so/mia/Mail/view#!/Mail/0/INBOX/12',
    'https://m.example/SOGo/so/mia/Mail/view#!/Mail/0/INBOX/12',
  ],
  ['a folder', 'sogo', 'https://m.example/SOGo/so/mia/Mail/view#!/Mail/0/INBOX', ''],
  [
    'a conversation',
    'gmail',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkTrVbzLqWpnSdHtRcGxKvMb',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkTrVbzLqWpnSdHtRcGxKvMb',
  ],
  ['the inbox', 'gmail', 'https://mail.google.com/mail/u/0/#inbox', ''],
  ['the second page of a search', 'gmail', 'https://mail.google.com/mail/u/0/#search/anna/p2', ''],
  [
    'a conversation',
    'outlook',
    'https://outlook.office.com/mail/inbox/id/AAQkADI5ZGFlLTk3?x=1',
    'https://outlook.office.com/mail/inbox/id/AAQkADI5ZGFlLTk3',
  ],
  ['the inbox', 'outlook', 'https://outlook.office.com/mail/inbox', ''],
  ['a page that no adapter knows', 'any', 'https://crm.example/mail/7', ''],
  ['a site of that name is none', 'toString', 'https://crm.example/mail/7', ''],
  ['no page at all', 'roundcube', '', ''],
  ['a page of the extension itself', 'sogo', 'chrome-extension://abc/practice.html#!/Mail/0/INBOX/12', ''],
])('%s (%s)', (_, site, page, address) => expect(mailAddress(site, page)).toBe(address));

it.each([
  ['https://mail.example/1', true],
  ['http://localhost:8080/1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['mail.example', false],
  ['', false],
])('%s may be opened: %s', (address, may) => expect(isWebAddress(address)).toBe(may));
