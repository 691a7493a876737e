import { describe, expect, it } from 'vitest';
import roundcube from '../../../utils/sites/roundcube';
import type { Composer } from '../../../utils/sites/site';
import { fixture } from '../fixture';

const anna = { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel-works.example' };
const ben = { name: 'Ben Schultz', email: 'ben.schultz@harbor-tools.example' };
const chloe = { name: 'Chloé Martin', email: 'chloe@atelier-nord.example' };
const office = { name: '', email: 'office@harbor-tools.example' };
const seller = { name: 'Robin Seller', email: 'seller@waymark.example' };
const bare = (email: string) => ({ name: '', email });

const open = (page: string): Composer => roundcube.composers(fixture(`roundcube/${page}`))[0]!;
const read = (composer: Composer) => ({
  from: composer.from(),
  to: composer.to(),
  cc: composer.cc(),
  subject: composer.subject(),
  threadKey: composer.threadKey(),
  editor: composer.editor()?.kind,
  attachments: composer.attachments(),
});

describe('a compose page', () => {
  const reply = { from: seller, to: [anna], cc: [], subject: 'Re: Quote for three pumps' };
  const toAll = { from: seller, to: [ben], cc: [anna, chloe, office], subject: 'Re: Valves for both sites' };
  const typed = [bare(anna.email), { name: 'Schultz Ben', email: ben.email }, bare(chloe.email)];
  const cases: readonly [page: string, expected: Partial<ReturnType<typeof read>>, why: string][] = [
    ['compose-new', { to: typed, cc: [], subject: 'Quote 17', attachments: [] }, 'chips and what is being typed'],
    ['reply', { ...reply, editor: 'plain', attachments: [{ name: 'quote.txt', type: '' }] }, 'with an attachment'],
    ['reply', { threadKey: 'quote for three pumps' }, 'the thread of the mail that it answers'],
    ['reply-all', { ...toAll, editor: 'plain', attachments: [] }, 'people of the mail, but me'],
    ['pop-out', { ...toAll, editor: 'plain' }, 'the same in a window of its own'],
    ['forward', { to: [], subject: 'Fwd: Valves for both sites' }, 'nobody chosen yet'],
    ['forward', { attachments: [{ name: 'valves.csv', type: '' }] }, 'attachments go along'],
    ['reply-html', { to: [chloe], editor: 'framed', subject: 'Re: Delivery received' }, 'rich text'],
  ];
  it.each(cases)('%s reads %o (%s)', (page, expected) => {
    expect(read(open(page))).toMatchObject(expected);
  });

  it.each([['list'], ['list-with-preview'], ['preview'], ['mail'], ['settings'], ['sign-in'], ['reply-html-body']])(
    'is not what %s is',
    (page) => {
      expect(roundcube.composers(fixture(`roundcube/${page}`))).toEqual([]);
    },
  );

  it('has one id for as long as it is open', () => {
    const document = fixture('roundcube/reply');
    const ids = [1, 2].map(() => roundcube.composers(document)[0]!.id);
    expect(ids).toEqual(['compose1', 'compose1']);
  });
});

describe('when the page is not quite the one that we know', () => {
  const changed = (page: string, selector: string): Composer => {
    const document = fixture(`roundcube/${page}`);
    for (const gone of document.querySelectorAll(selector)) gone.remove();
    return roundcube.composers(document)[0]!;
  };
  const cases: readonly [selector: string, part: Partial<ReturnType<typeof read>>, why: string][] = [
    ['#_to', { to: null }, 'no address field: not known, rather than nobody'],
    ['#compose_to .recipient-input', { to: [anna] }, 'the chips are not made yet'],
    ['#compose_to textarea + ul li.recipient', { to: [anna] }, 'the off-screen field is what is sent'],
    ['#compose-subject', { subject: null, threadKey: '' }, 'no subject field'],
    ['#attachment-list', { attachments: undefined }, 'no list: not known, rather than none'],
    ['#_from', { from: undefined }, 'no sender field'],
  ];
  it.each(cases)('without %s it reads %o (%s)', (selector, part) => {
    expect(read(changed('reply', selector))).toEqual({ ...read(open('reply')), ...part });
  });

  it('waits for the frame of the rich editor', () => {
    expect(changed('reply-html', 'iframe').editor()).toBeNull();
  });
});
