import { describe, expect, it } from 'vitest';
import any from '../../../utils/sites/any';
import { documentOf } from '../fixture';
import { composePages, otherPages } from './pages';

function open(html: string): Document {
  const document = documentOf(`<!doctype html><body>${html}</body>`);
  document.querySelector<HTMLElement>('[autofocus]')?.focus();
  return document;
}

describe.each(composePages)('$name', ({ html, to, cc = [], subject, kind, send }) => {
  it('is a compose window once it has the focus', () => {
    const document = open(html);
    const [composer, ...others] = any.composers(document);
    expect(others).toEqual([]);
    expect(composer?.to()?.map(({ email }) => email)).toEqual(to);
    expect(composer?.cc().map(({ email }) => email)).toEqual(cc);
    expect(composer?.subject()).toBe(subject);
    expect(composer?.editor()?.kind).toBe(kind);
    expect(composer?.sendControls().map(({ id }) => id)).toEqual(send);
    expect(any.health(document)).toMatchObject({ compose: 'found', recipients: 'found', body: 'found', send: 'found' });
  });

  it('is none before', () => {
    const document = open(html);
    (document.activeElement as HTMLElement).blur();
    expect(any.composers(document)).toEqual([]);
    expect(any.health(document).compose).toBe('not-here');
  });
});

describe('no compose window', () => {
  it.each(otherPages)('is $name', ({ html }) => {
    const document = open(html);
    expect(document.activeElement?.hasAttribute('autofocus')).toBe(true);
    expect(any.composers(document)).toEqual([]);
    expect(any.health(document)).toMatchObject({ compose: 'not-here', send: 'not-here' });
  });
});
