// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openReports } from '../../utils/page/report';
import type { Site } from '../../utils/sites/site';
import { plainSite } from '../support/plain-site';

const mailWith = (id: string) => ({
  id,
  threadKey: '',
  subject: '',
  from: null,
  to: [],
  cc: [],
  at: null,
  answered: null,
});

it('reads what a mail says once, and anew for another mail or while there is nothing yet', () => {
  let id = 'first';
  let says: string | undefined;
  let read = 0;
  const site: Site = {
    ...plainSite,
    openMail: () => mailWith(id),
    mailText() {
      read += 1;
      return says;
    },
  };
  const reports = openReports(document, site, () => undefined);
  expect(reports().mail).toEqual(mailWith('first'));
  says = 'Hello';
  expect(reports().mail?.text).toBe('Hello');
  expect(reports().mail?.text).toBe('Hello');
  expect(read).toBe(2);
  id = 'second';
  says = 'Bye';
  expect(reports().mail?.text).toBe('Bye');
  expect(read).toBe(3);
});
