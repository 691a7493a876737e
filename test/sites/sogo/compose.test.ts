import { describe, expect, it } from 'vitest';
import type { Composer } from '../../../utils/sites/site';
import sogo from '../../../utils/sites/sogo';
import { fixture } from '../fixture';

const anna = { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' };
const ben = { name: 'Ben Schultz', email: 'ben.schultz@harbor-tools.example' };
const chloe = { name: 'Chloé Martin', email: 'chloe@atelier-nord.example' };
const office = { name: '', email: 'office@harbor-tools.example' };
const seller = { name: 'Robin Seller', email: 'seller@waymark.example' };
const bare = (email: string) => ({ name: '', email });

const open = (page: string): Composer => sogo.composers(fixture(`sogo/${page}`))[0]!;
const read = (composer: Composer) => ({
  from: composer.from(),
  to: composer.to(),
  cc: composer.cc(),
  bcc: composer.bcc(),
  subject: composer.subject(),
  threadKey: composer.threadKey(),
  editor: composer.editor()?.kind,
  attachments: composer.attachments(),
});

describe('a compose window', () => {
  const reply = { from: seller, to: [anna], cc: [], subject: 'Re: Quote for three pumps', editor: 'plain' };
  const quote = {
    name: 'quote.txt',
    type: '',
    id: expect.stringMatching(/\/Mail\/0\/folderDrafts\/\d+\/2\/quote\.txt$/),
  };
  const valves = { name: 'valves.csv', type: '', id: expect.stringMatching(/\/2\/valves\.csv$/) };
  const cases: readonly [page: string, expected: object, why: string][] = [
    ['compose-new', { to: [bare(anna.email), bare(ben.email), bare(chloe.email)], cc: [] }, 'chips and what is typed'],
    ['compose-new', { subject: 'Quote 17', attachments: [], bcc: [] }, 'no files, and fields that are folded'],
    ['reply', { ...reply, attachments: [quote] }, 'with an attachment'],
    ['reply', { threadKey: 'quote for three pumps' }, 'the thread of the mail that it answers'],
    ['reply-all', { to: [ben], cc: [anna, chloe, office], editor: 'plain' }, 'people of the mail, but me'],
    ['reply-apart', { from: seller, to: [ben], subject: 'Re: Valves for both sites' }, 'in a window of its own'],
    ['forward', { to: [], subject: 'Fwd: Valves for both sites' }, 'nobody chosen yet'],
    ['forward', { attachments: [valves] }, 'attachments go along'],
    ['reply-html', { to: [chloe], editor: 'framed', subject: 'Re: Delivery received' }, 'rich text'],
  ];
  it.each(cases)('%s reads %o (%s)', (page, expected) => {
    expect(read(open(page))).toMatchObject(expected);
  });

  it.each([['list'], ['mail'], ['mail-apart'], ['address-book'], ['sign-in'], ['reply-html-body']])(
    'is not what %s is',
    (page) => {
      expect(sogo.composers(fixture(`sogo/${page}`))).toEqual([]);
    },
  );

  it('has one id for as long as it is open, and after the next load another', () => {
    const document = fixture('sogo/reply');
    const ids = [1, 2].map(() => sogo.composers(document)[0]!.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/_md-chips-wrapper-\d+$/);
    Object.defineProperty(document.defaultView!.performance, 'timeOrigin', { value: 17.5 });
    expect(sogo.composers(document)[0]!.id).toMatch(/^17\.5_md-chips-wrapper-\d+$/);
  });
});

describe('when the window is not quite the one that we know', () => {
  const changed = (page: string, selector: string): Composer => {
    const document = fixture(`sogo/${page}`);
    for (const gone of document.querySelectorAll(selector)) gone.remove();
    return sogo.composers(document)[0]!;
  };
  const cases: readonly [selector: string, part: Partial<ReturnType<typeof read>>, why: string][] = [
    ['[ng-model$=".to"]', { to: null }, 'no address field: not known, rather than nobody'],
    ['input[name=subject]', { subject: null, threadKey: '' }, 'no subject field'],
    ['.sg-mail-editor-attachments md-chips', { attachments: undefined }, 'no list: not known, rather than none'],
    ['input[name=from]', { from: undefined }, 'no sender field'],
  ];
  it.each(cases)('without %s it reads %o (%s)', (selector, part) => {
    const { attachments: _, ...rest } = read(open('reply'));
    expect(read(changed('reply', selector))).toMatchObject({ ...rest, ...part });
  });

  it('waits for the frame of the rich editor', () => {
    expect(changed('reply-html', 'iframe').editor()).toBeNull();
  });

  it('counts a file that is still on its way up, without an address of its own', () => {
    const document = fixture('sogo/reply');
    document.querySelector('.sg-mail-editor-attachments md-chip a')!.removeAttribute('href');
    expect(sogo.composers(document)[0]!.attachments()).toEqual([{ name: 'quote.txt', type: '', id: undefined }]);
  });
});

describe('a file that the host has', () => {
  const asked: string[] = [];
  const answering = (response: Response, id?: string) => {
    const composer = open('forward');
    composer.root.ownerDocument.defaultView!.fetch = async (url) => {
      asked.push(String(url));
      return response;
    };
    const chip = composer.attachments()![0]!;
    return composer.attachmentBytes(id === undefined ? chip : { ...chip, id });
  };
  const page = () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });

  it('is fetched as SOGo itself opens it', async () => {
    const csv = new Response('type,count', { headers: { 'content-type': 'text/csv; charset="us-ascii"' } });
    expect((await answering(csv))?.size).toBe(10);
    expect(asked.at(-1)).toMatch(/^https:\/\/sogo\.waymark\.example\/SOGo\/so\/.*\/folderDrafts\/\d+\/2\/valves\.csv$/);
  });
  it.each([
    ['it is refused', new Response('', { status: 404 }), undefined],
    ['a page to sign in at', page(), undefined],
    ['an address elsewhere', new Response('x'), 'https://elsewhere.example/valves.csv'],
    ['it is on its way up', new Response('x'), ''],
  ])('can not be had: %s', async (_, response, id) => {
    expect(await answering(response, id)).toBeNull();
  });
});
