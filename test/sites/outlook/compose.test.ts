import { describe, expect, it } from 'vitest';
import outlook from '../../../utils/sites/outlook';
import type { Composer } from '../../../utils/sites/site';
import { anna, ben, chloe } from '../../support/outlook/parts';
import { type Language, languages } from '../../support/outlook/words';
import { fixture } from '../fixture';
import { sceneOf } from './scene';

const read = (composer: Composer) => ({
  from: composer.from(),
  to: composer.to(),
  cc: composer.cc(),
  bcc: composer.bcc(),
  subject: composer.subject(),
  threadKey: composer.threadKey(),
  editor: composer.editor()?.kind,
  attachments: composer.attachments()?.map(({ name }) => name),
});
const open = (document: Document): Composer => outlook.composers(document)[0]!;
const nobody = { cc: [], bcc: [] };
const typed = { name: '', email: chloe.email };
const byName = { name: ben.name, email: '' };

const whole = { to: [anna, byName, typed], cc: [chloe], bcc: [], subject: 'Quote 17', attachments: undefined };
const unfolded = {
  to: [anna],
  subject: 'Re: Quote for three pumps',
  attachments: ['quote.pdf', 'terms.txt'],
  from: { name: '', email: 'office@sales.example' },
};
const short = { subject: null, threadKey: 'quote for three pumps', attachments: undefined };

describe.each(Object.keys(languages) as Language[])('a form in %s', (language) => {
  const cases: readonly [
    scene: Parameters<typeof sceneOf>[0],
    expected: Partial<ReturnType<typeof read>>,
    why: string,
  ][] = [
    ['new', whole, 'chosen, known by name, and typed but not chosen'],
    ['full screen', whole, 'the same in the whole page'],
    ['window', whole, 'the same in a window of its own, where Send stands beside the form'],
    ['reply', { ...short, ...nobody, to: [anna, ben], editor: 'rich' }, 'a short answer: one folded line, no subject'],
    ['reply to many', { ...short, ...nobody, to: null }, 'people are counted and not named: not known'],
    ['unfolded', unfolded, 'known by name: the address is in the mail; files; from another mailbox of mine'],
    ['two', { ...whole, to: [anna, ben, typed] }, 'the one in front, and not the one under its tab'],
  ];
  it.each(cases)('%s reads %o (%s)', (scene, expected) => {
    expect(read(open(sceneOf(scene, language)))).toMatchObject(expected);
  });
});

describe('forms', () => {
  const counts: readonly [scene: Parameters<typeof sceneOf>[0], count: number, why: string][] = [
    ['list', 0, 'nothing is open'],
    ['mail', 0, 'a mail that is read'],
    ['conversation', 0, 'two mails that are read'],
    ['new', 1, 'one'],
    ['two', 2, 'each under its tab'],
  ];
  it.each(counts)('in %s: %d (%s)', (scene, count) => {
    const found = outlook.composers(sceneOf(scene));
    expect(found).toHaveLength(count);
    expect(new Set(found.map(({ id }) => id)).size).toBe(count);
  });

  it('have one id for as long as they are open, folded or not', () => {
    const document = sceneOf('reply');
    const { id } = open(document);
    document.querySelector('.folded')!.outerHTML = '<div id="MSG_1_TO" role="group"></div>';
    expect(open(document).id).toBe(id);
  });

  it('do not take what stands in the text for their own', () => {
    const document = sceneOf('new');
    const composer = open(document);
    document.querySelector('.editor')!.innerHTML =
      '<div id="MSG_9_TO"><span class="_EType_RECIPIENT_ENTITY">evil@page.example</span></div><input id="MSG_9_SUBJECT" value="No"><div role="listbox"><div role="option"><b title="no.pdf"></b></div></div>';
    expect(read(composer)).toMatchObject(whole);
  });

  it('do not go to the one who writes, when their line is folded', () => {
    const document = sceneOf('reply');
    const sender = '<div id="MSG_1_FROM"><span data-lpc-hover-target-id="x">office@sales.example</span></div>';
    document.querySelector('.lines')!.insertAdjacentHTML('beforebegin', sender);
    expect(open(document).to()).toEqual([anna, ben]);
  });

  it('without format have a plain field for the text', () => {
    const document = sceneOf('new');
    document.querySelector('.editor')!.outerHTML = '<textarea aria-label="x">Hello</textarea>';
    expect(open(document).editor()?.kind).toBe('plain');
  });
});

describe('older builds', () => {
  const cases: readonly [page: string, expected: Partial<ReturnType<typeof read>>, why: string][] = [
    ['2025-11', { to: [anna], cc: [typed], bcc: [], subject: 'AW: Drei Pumpen' }, 'lines by their order'],
    ['2025-11', { threadKey: 'drei pumpen', editor: 'rich' }, 'the text is the only one of several lines'],
    ['2022-06', { to: [anna], cc: [{ name: '', email: ben.email }], bcc: [], subject: 'Ajánlat' }, 'fields for names'],
  ];
  it.each(cases)('%s reads %o (%s)', (page, expected) => {
    expect(read(open(fixture(`outlook/${page}`)))).toMatchObject(expected);
  });
});

describe('when the page is not quite the one that we know', () => {
  const changed = (selector: string, scene: Parameters<typeof sceneOf>[0] = 'new'): Composer => {
    const document = sceneOf(scene);
    for (const gone of document.querySelectorAll(selector)) gone.remove();
    return open(document);
  };
  const cases: readonly [selector: string, part: Partial<ReturnType<typeof read>>, why: string][] = [
    ['.lines', { to: null, cc: [], bcc: [] }, 'no lines: not known, rather than nobody'],
    ['[id$="_CC"]', { cc: [] }, 'a line that is not shown'],
    ['.fui-Input', { subject: null, threadKey: '' }, 'no subject'],
    ['.bar', {}, 'without Send it still reads'],
  ];
  it.each(cases)('without %s it reads %o (%s)', (selector, part) => {
    expect(read(changed(selector))).toEqual({ ...read(open(sceneOf('new'))), ...part });
  });
  it('an empty line is nobody', () => {
    expect(changed('._EType_RECIPIENT_ENTITY').to()).toEqual([typed]);
  });
});
