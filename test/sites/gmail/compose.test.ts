import { describe, expect, it } from 'vitest';
import gmail from '../../../utils/sites/gmail';
import type { Composer } from '../../../utils/sites/site';
import type { Window } from '../fixtures/gmail/compose';
import { anna, ben, chloe, type Gmail, robin } from '../fixtures/gmail/page';
import { languages } from '../fixtures/gmail/words';
import { gmailPage, gmailPageWithout } from './page';

const person = ([name, email]: readonly [string, string]) => ({ name, email });
const bare = (email: string) => ({ name: '', email });
const read = (composer: Composer) => ({
  id: composer.id,
  from: composer.from(),
  to: composer.to(),
  cc: composer.cc(),
  bcc: composer.bcc(),
  subject: composer.subject(),
  threadKey: composer.threadKey(),
  editor: composer.editor()?.kind,
  attachments: composer.attachments(),
});
const only = (document: Document) => read(gmail.composers(document)[0]!);

const filled: Window = {
  id: 'w1',
  to: [anna, ben],
  cc: [chloe],
  subject: 'Re: Quote for three pumps',
  body: '<div>Dear Anna,</div>',
};
const all: ReturnType<typeof read> = {
  id: 'w1',
  from: bare(robin[1]),
  to: [person(anna), person(ben)],
  cc: [person(chloe)],
  bcc: [],
  subject: 'Re: Quote for three pumps',
  threadKey: 'quote for three pumps',
  editor: 'rich',
  attachments: [],
};

describe.each(languages)('in %s, a compose window', (language) => {
  const places: readonly [place: string, gmail: Gmail][] = [
    ['at the foot of the page', { windows: [filled] }],
    ['over the whole page', { full: filled }],
    ['below the mail', { view: 'mail', inline: filled }],
    ['below the mail in the reading pane', { view: 'pane', inline: filled }],
    ['in a window of its own', { view: 'window', inline: filled }],
    ['as it was built until 2021', { windows: [{ ...filled, look: '2020' }] }],
  ];
  it.each(places)('%s is read in full', (_, page) => {
    expect(only(gmailPage({ ...page, language }))).toEqual(all);
  });
});

describe('recipients', () => {
  const cases: readonly [window: Partial<Window>, expected: Partial<ReturnType<typeof read>>, why: string][] = [
    [{ to: [] }, { to: [] }, 'the field is there, and nobody in it'],
    [{ bcc: [ben] }, { bcc: [person(ben)] }, 'a blind copy'],
    [{ to: [['', anna[1]]] }, { to: [bare(anna[1])] }, 'a chip without a name'],
    [{ to: [[anna[1], anna[1]]] }, { to: [bare(anna[1])] }, 'a chip that is called by its address'],
    [{ to: [['Pump group', 'Pump group']] }, { to: [] }, 'a chip without an address: not known who that is'],
    [{ to: [], typed: { to: ben[1] } }, { to: [bare(ben[1])] }, 'typed, and not chosen'],
    [{ to: [], typed: { to: `Ben Schultz <${ben[1]}>` } }, { to: [person(ben)] }, 'typed with a name'],
    [{ to: [anna], typed: { to: `${ben[1]}, ` } }, { to: [person(anna), bare(ben[1])] }, 'chosen and typed'],
    [{ to: [], typed: { to: 'ben' } }, { to: [] }, 'typed, and no address yet'],
    [{ cc: [], typed: { cc: chloe[1] } }, { cc: [bare(chloe[1])] }, 'typed as a copy'],
    [{ isFolded: true, cc: [] }, { to: [person(anna), person(ben)], cc: [] }, 'folded into one row'],
    [
      { isFolded: true },
      { to: [person(anna), person(ben), person(chloe)], cc: [] },
      'the row does not say who is only copied in',
    ],
    [{ isFolded: true, to: [], cc: [] }, { to: [], cc: [] }, 'folded, and nobody in it'],
    [{ look: '2020', to: [], typed: { to: ben[1] } }, { to: [bare(ben[1])] }, 'typed, in the look of 2020'],
    [{ look: '2020', bcc: [['', ben[1]]] }, { bcc: [bare(ben[1])] }, 'a hidden field of 2020 without a name'],
  ];
  it.each(cases)('%o reads %o (%s)', (window, expected) => {
    expect(only(gmailPage({ windows: [{ ...filled, ...window }] }))).toEqual({ ...all, ...expected });
  });

  it('the folded row that is not shown may be old', () => {
    const document = gmailPage({ windows: [filled] });
    document.querySelector('.az9')!.insertAdjacentHTML('beforeend', '<span email="gone@old.example">Gone</span>');
    expect(only(document).to).toEqual(all.to);
  });

  it('my own name is what Gmail calls me, and no name', () => {
    const document = gmailPage({ language: 'hu', windows: [{ ...filled, to: [['én', robin[1]]] }] });
    expect(only(document).to).toEqual([bare(robin[1])]);
  });
});

describe('attachments', () => {
  const files = [
    { name: 'quote.pdf', size: '(12K)' },
    { name: 'عرض.pdf', size: '(١٢ ك.ب.)', isComing: true },
  ];
  it('are known by their names, and by an id when they are all there', () => {
    expect(only(gmailPage({ windows: [{ ...filled, files }] })).attachments).toEqual([
      { name: 'quote.pdf', type: '', id: ':fw10' },
      { name: 'عرض.pdf', type: '' },
    ]);
  });
  it.each([
    [
      '<div class="gmail_chip gmail_drive_chip"><a href="https://drive.google.com/file/d/1">offer</a></div>',
      'in Drive',
    ],
    ['<a href="https://drive.google.com/file/d/1">offer</a>', 'a link to Drive'],
  ])('%s may be one (%s)', (body) => {
    expect(only(gmailPage({ windows: [{ ...filled, body }] })).attachments).toBeUndefined();
  });
  it.each(['.vI', '.dO'])('without %s it is not known what goes along', (gone) => {
    const document = gmailPage({ windows: [{ ...filled, files }] });
    for (const element of document.querySelectorAll(gone)) element.replaceWith(...element.childNodes);
    expect(only(document).attachments).toBeUndefined();
  });
});

describe('when the page is not quite the one that we know', () => {
  const cases: readonly [selector: string, expected: Record<string, unknown>, why: string][] = [
    ['.aoD.hl, .GS', { to: null, cc: [], bcc: [] }, 'no fields and no row: not known, rather than nobody'],
    ['.GS', { to: null, cc: [], bcc: [] }, 'no fields, and a row that is not shown'],
    ['.az6', { subject: null, threadKey: '', attachments: undefined }, 'no subject field'],
    ['.Ap', { editor: undefined }, 'no body'],
    ['.bAs', { id: ':mw1', from: undefined }, 'no fields of its own: the id of the element, and no sender'],
  ];
  it.each(cases)('without %s it reads %o (%s)', (selector, expected) => {
    expect(only(gmailPageWithout({ windows: [filled] }, selector))).toEqual({ ...all, ...expected });
  });

  const renamed: readonly [from: string, why: string][] = [
    ['M9', 'the root of 2026-04: the one of flowcrypt holds'],
    ['GS', 'the table around the fields'],
    ['Ap', 'what is around the body'],
    ['aoT', 'the list of chips'],
    ['aoD', 'the row of recipients'],
  ];
  it.each(renamed)('a new name for .%s changes nothing (%s)', (name) => {
    const document = gmailPage({ windows: [filled] });
    for (const element of document.querySelectorAll(`.${name}`)) element.classList.replace(name, 'xyz');
    expect(only(document)).toEqual(all);
  });
});

describe('several windows', () => {
  const windows = [filled, { ...filled, id: 'w2', to: [chloe] }, { ...filled, id: 'w3' }];
  const ids = (document: Document) => gmail.composers(document).map(({ id }) => id);

  it('are told apart, and each is one', () => {
    expect(ids(gmailPage({ view: 'mail', windows, inline: { ...filled, id: 'reply' } })).sort()).toEqual([
      'reply',
      'w1',
      'w2',
      'w3',
    ]);
  });
  it('the one that is written in comes first', () => {
    const document = gmailPage({ windows });
    document.querySelector<HTMLElement>('[id=":bw2"]')!.focus();
    expect(ids(document)).toEqual(['w2', 'w1', 'w3']);
  });
  it('keep their ids when they are moved', () => {
    const document = gmailPage({ windows });
    document.querySelector('.aSt')!.append(document.querySelector('.nn')!);
    expect(ids(document).sort()).toEqual(['w1', 'w2', 'w3']);
  });
  it.each([{}, { view: 'mail' }, { view: 'pane' }] as const)('there is none in %o', (page) => {
    expect(ids(gmailPage(page))).toEqual([]);
  });
});

it('the sender is the address that was chosen, or the one that is sent along', () => {
  const from = ['Robin at Kestrel', 'robin@kestrel-resale.example'] as const;
  expect(only(gmailPage({ windows: [{ ...filled, from }] })).from).toEqual(person(from));
});
