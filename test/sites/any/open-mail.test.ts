import { describe, expect, it } from 'vitest';
import any from '../../../utils/sites/any';
import { documentOf } from '../fixture';
import { mailPages, pagesWithoutMail } from './mails';

const open = (html: string) => documentOf(`<!doctype html><body>${html}</body>`, 'https://mail.example/m?id=17');

describe('an open mail', () => {
  it.each(mailPages)('is read from $name', ({ html, from, to, subject, text, at }) => {
    const document = open(html);
    const mail = any.openMail(document);
    expect(mail).toMatchObject({ from, subject, at: at && Date.parse(at), answered: null });
    expect(mail?.to.map(({ email }) => email)).toEqual(to);
    expect(any.mailText(document)).toBe(text);
    expect(any.health(document).correspondent).toBe('found');
  });

  it('has the id that the page gives it, or one that differs from mail to mail', () => {
    const idOf = (html: string) => any.openMail(open(html))?.id;
    const [table = { html: '' }, , , beside = { html: '' }] = mailPages;
    expect(idOf(beside.html)).toBe('m17');
    expect(idOf(table.html)).toBe(idOf(table.html));
    expect(idOf(table.html)).not.toBe(idOf(table.html.replace('Pumps', 'Pipes')));
  });

  it.each(pagesWithoutMail)('is none: $name', ({ html }) => {
    const document = open(html);
    expect(any.openMail(document)).toBeNull();
    expect(any.mailText(document)).toBeUndefined();
    expect(any.health(document).correspondent).toBe('not-here');
  });
});
