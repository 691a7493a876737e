import { describe, expect, it } from 'vitest';
import any from '../../../utils/sites/any';
import { documentOf } from '../fixture';
import { moreWebmails } from './more-webmails';
import { composePages, otherPages } from './pages';
import { webmails } from './webmails';

function open(html: string): Document {
  const document = documentOf(`<!doctype html><body>${html}</body>`);
  document.querySelector<HTMLElement>('[autofocus]')?.focus();
  return document;
}

describe.each([...composePages, ...webmails, ...moreWebmails])(
  '$name',
  ({ html, to, names, cc = [], subject, kind, send }) => {
    it('is a compose window once it has the focus', () => {
      const document = open(html);
      const [composer, ...others] = any.composers(document);
      expect(others).toEqual([]);
      expect(composer?.to()?.map(({ email }) => email)).toEqual(to);
      if (names) expect(composer?.to()?.map(({ name }) => name)).toEqual(names);
      expect(composer?.cc().map(({ email }) => email)).toEqual(cc);
      expect(composer?.subject()).toBe(subject);
      expect(composer?.editor()?.kind).toBe(kind);
      expect(composer?.sendControls().map(({ id }) => id)).toEqual(send);
      expect(any.health(document)).toMatchObject({
        compose: 'found',
        recipients: 'found',
        body: 'found',
        send: 'found',
      });
    });

    it('is none before', () => {
      const document = open(html);
      (document.activeElement as HTMLElement).blur();
      expect(any.composers(document)).toEqual([]);
      expect(any.health(document).compose).toBe('not-here');
    });
  },
);

describe('no compose window', () => {
  it.each(otherPages)('is $name', ({ html }) => {
    const document = open(html);
    expect(document.activeElement?.hasAttribute('autofocus')).toBe(true);
    expect(any.composers(document)).toEqual([]);
    expect(any.health(document)).toMatchObject({ compose: 'not-here', send: 'not-here' });
  });
});

it('says that it may be one where people and a word to them are sent, and nothing says that it is mail', () => {
  const document = open(
    `<div role="dialog" aria-label="Share"><div><div class="chip" data-email="anna@kestrel.example"><span>Anna Schmidt</span></div><input placeholder="Add people or groups"></div><textarea aria-label="Message" autofocus></textarea><button>Copy link</button><button>Send</button></div>`,
  );
  expect(any.composers(document)).toEqual([]);
  expect(any.health(document)).toMatchObject({ compose: 'missing', send: 'not-here' });
});

it("says so where it seems to be one, and the recipients can't be told", () => {
  const document = open(
    `<form><p>Xzu <input name="f_1"></p><p>Subject <input name="f_2"></p><textarea autofocus></textarea><button>Send</button></form>`,
  );
  expect(any.composers(document)).toEqual([]);
  expect(any.health(document)).toMatchObject({ compose: 'missing', recipients: 'not-here' });
});

describe('a window', () => {
  const [{ html } = { html: '' }] = composePages;

  it('stays the same one while its fields are used and its editor is made anew, and is another after it was closed', () => {
    const document = open(html);
    const [first] = any.composers(document);
    document.querySelector<HTMLElement>('[name=subject]')?.focus();
    const area = document.querySelector('textarea')!;
    area.replaceWith(area.cloneNode(true));
    expect(any.composers(document).map(({ id }) => id)).toEqual([first?.id]);
    const form = document.querySelector<HTMLElement>('form[action]')!;
    form.style.display = 'none';
    expect(any.composers(document)).toEqual([]);
    expect(first?.outcome()).toBe('unknown');
    form.style.display = '';
    document.querySelector<HTMLElement>('[name=send_to]')?.focus();
    expect(any.composers(document)[0]?.id).not.toBe(first?.id);
  });

  it('is known by a press on its Send alone', () => {
    const document = open(html);
    (document.activeElement as HTMLElement).blur();
    any.notice?.(document, document.querySelector('#s')!);
    expect(any.composers(document)).toHaveLength(1);
  });

  it('has the keys that its Send declares, and no others', () => {
    const keysOf = (attributes: string) =>
      any.composers(
        open(
          `<form><input name="to"><input name="subject"><textarea autofocus></textarea><button ${attributes}>Send</button></form>`,
        ),
      )[0]?.sendKeys;
    expect(keysOf('')).toEqual([]);
    expect(keysOf('title="Send (Ctrl+Enter)"')).toEqual([{ key: 'Enter', ctrl: true }]);
    expect(keysOf('aria-keyshortcuts="Control+Enter Meta+Enter"')).toEqual([
      { key: 'Enter', ctrl: true },
      { key: 'Enter', meta: true },
    ]);
  });
});
