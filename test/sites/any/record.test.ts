import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../utils/sites/any/record';
import { fixture } from '../fixture';
import { moreNotShown, moreShown } from './more-record.cases';
import { notShown, shown } from './record.cases';

const [records, nobody] = [
  [...shown, ...moreShown],
  [...notShown, ...moreNotShown],
];

const read = (page: string) => {
  const document = fixture(`records/${page}`);
  return readRecord(document, document.location.href);
};

describe('the record of a page', () => {
  it.each(records)('%s', (page, record, why) => {
    expect(read(page), why).toEqual(record);
  });

  it.each(nobody)('%s: none, it is %s', (page) => {
    expect(read(page)).toBeNull();
  });

  it('has a row for every page', () => {
    const pages = readdirSync('test/sites/fixtures/records').map((file) => file.replace('.html', ''));
    // Layout and shadow roots are read in the browser.
    const inBrowser = ['hidden-tab', 'shadow'];
    expect([...records, ...nobody].map(([page]) => page).sort()).toEqual(
      pages.filter((page) => !inBrowser.includes(page)).sort(),
    );
  });
});
