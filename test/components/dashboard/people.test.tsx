// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import type { Input } from '../../../utils/messaging/protocol';
import { done } from '../../../utils/messaging/result';
import { type Answers, fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { routeAt } from '../route-at';
import { company, customer, glance, personLine } from '../samples';

let page: Mounted;
afterEach(() => page.unmount());

const world = {} as DashboardWorld;

/** Answers come a tick later, and signals are drawn a tick after that. */
async function settle(): Promise<void> {
  for (let tick = 0; tick < 5; tick += 1)
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 4))));
}

async function open(item: string, answers: Answers = {}, asked = '') {
  const background = fakeBackground(answers);
  const route = routeAt('customers', item, asked);
  page = await mount(
    () => (
      <WorldProvider value={world}>
        <Dashboard route={route} />
      </WorldProvider>
    ),
    background,
  );
  await settle();
  return { ...page, background, route };
}

/** So many people, of whom only those asked for are told. */
const many = (total: number): Answers => ({
  peoplePage: ({ from, limit }) =>
    done({
      total,
      lines: Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, i) =>
        personLine({ id: `c${from + i}`, name: `Person ${from + i}` }),
      ),
    }),
  peopleIds: () => done(Array.from({ length: total }, (_, i) => `c${i}`)),
});

const key = (name: string, more: object = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
    page.find('[data-part=customer-list]').dispatchEvent(event);
  });

describe('the list', () => {
  it('shows a name as text, whatever it is', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { text, all } = await open('', { peoplePage: () => done({ total: 1, lines: [personLine({ name })] }) });
    expect(text('[data-part=customer] a')).toBe(name);
    expect(all('main img')).toEqual([]);
  });

  it('of 100,000 draws a screenful, with a scroll bar for all, and says how many there are', async () => {
    const { all, find, text, background } = await open('', many(100_000));
    expect(text('[data-part=people-count]')).toBe('100,000 customers');
    expect(all('[role=row]').length).toBeLessThan(40);
    expect(find('[role=rowgroup]').style.height).toBe('5200000px');
    expect(find('[role=grid]').getAttribute('aria-rowcount')).toBe('100001');
    expect(background.inputsOf('peoplePage')).toHaveLength(1);
    const list = find('[data-part=customer-list]');
    list.scrollTop = 52 * 60_000;
    await act(() => void list.dispatchEvent(new Event('scroll')));
    await settle();
    expect(text('[data-id=c60000] a')).toBe('Person 60000');
    const asked = background.inputsOf('peoplePage') as readonly Input<'peoplePage'>[];
    expect(asked.map(({ from }) => from)).toEqual([0, 59_950, 60_000]);
  });

  it('searches as it is typed, and keeps what was asked for in the address', async () => {
    const { background, type, route } = await open('');
    await type('[data-part=customer-search]', 'anna');
    await settle();
    expect(background.inputsOf('peoplePage').at(-1)).toMatchObject({ asked: { text: 'anna', facets: {} }, from: 0 });
    expect(route.asked.value).toBe('q=anna');
  });

  it('asks for what the address says', async () => {
    const { background, text } = await open('', {}, 'stage=purchase&stage=awareness&due=&nonsense=1');
    const facets = { stage: ['purchase', 'awareness'], due: [] };
    expect(background.inputsOf('peoplePage')[0]).toMatchObject({ asked: { text: '', facets } });
    expect(text('[data-part=filter-stage]')).toBe('Stage: Purchase, Awareness');
    expect(page.find('[data-part=filter-due]').getAttribute('aria-pressed')).toBe('true');
  });

  it('is filtered by a click, with how many there are, and shows everybody again', async () => {
    const { click, route, text } = await open('');
    await click('[data-part=filter-stage]');
    expect(text('[data-part=values-stage]')).toContain('Post-purchase1');
    await act(() => page.all('[data-part=values-stage] input')[3]?.click());
    await settle();
    expect(route.asked.value).toBe('stage=post-purchase');
    expect(text('[data-part=people-count]')).toBe('1 customer found');
    await click('[data-part=people-clear]');
    await settle();
    expect(route.asked.value).toBe('');
  });

  it('tells an empty book from a search without a match', async () => {
    const none = { peoplePage: () => done({ total: 0, lines: [] }) };
    const { text, type } = await open('', none);
    expect(text('.empty-state')).toContain('No customers yet');
    await type('[data-part=customer-search]', 'zzz');
    await settle();
    expect(text('.empty-state')).toContain('Nobody like that');
  });

  it('is whole by keyboard: moves, selects, opens', async () => {
    const { find, text, all } = await open('', many(300));
    const active = () => find('[role=grid]').getAttribute('aria-activedescendant');
    await key('ArrowDown');
    await key('ArrowDown');
    await key('ArrowUp');
    expect(active()).toBe('row-1');
    await key(' ');
    expect(all('[aria-selected=true]').map(({ id }) => id)).toEqual(['row-1']);
    expect(text('[data-part=people-bulk]')).toContain('1 selected');
    await key('End');
    await settle();
    expect(active()).toBe('row-299');
    expect(text('[data-active=true] a')).toBe('Person 299');
    await key('a', { ctrlKey: true });
    await settle();
    expect(text('[data-part=people-bulk]')).toContain('300 selected');
    await key('Home');
    await key('Enter');
    expect(window.location.hash).toBe('#customers/c0');
    window.location.hash = '';
  });
});

describe('many at once', () => {
  it('are changed in parts, as one act with its undo', async () => {
    const changePeople = vi.fn<NonNullable<Answers['changePeople']>>(({ ids }) =>
      done({ undoId: 'act-9', changed: ids.length }),
    );
    const { click, background, text } = await open('', { ...many(250), changePeople });
    await key(' ');
    await click('[data-part=select-all]');
    await settle();
    await click('[data-part=bulk-stage]');
    await click('[data-part=bulk-stage-purchase]');
    await settle();
    const asked = changePeople.mock.calls.map(([input]) => input);
    expect(asked.map(({ ids, into, total, change }) => [ids.length, into, total, change])).toEqual([
      [100, null, 250, { stage: 'purchase' }],
      [100, 'act-9', 250, { stage: 'purchase' }],
      [50, 'act-9', 250, { stage: 'purchase' }],
    ]);
    expect(text('[data-part=toast]')).toContain('250 customers changed.');
    await click('[data-part=undo]');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-9' }]);
  });

  it('get and lose tags as they are typed', async () => {
    const { click, type, background, find } = await open('');
    await key(' ');
    await click('[data-part=bulk-more]');
    await click('[data-part=bulk-tags]');
    await type('[data-part=bulk-tags-form] input', ' fair , VIP,, fair');
    await act(() => find<HTMLFormElement>('[data-part=bulk-tags-form]').requestSubmit());
    await settle();
    expect(background.inputsOf('changePeople')).toMatchObject([
      { ids: ['anna'], change: { addTags: ['fair', 'VIP'] } },
    ]);
  });
});

describe('one customer', () => {
  it('has one heading, their name, and all that is known of them', async () => {
    const { all, text } = await open(customer.id);
    expect(all('h1').map((heading) => heading.textContent)).toEqual([customer.name]);
    for (const part of ['timeline', 'purchases', 'goals', 'note-part', 'stage'])
      expect(all(`[data-part=${part}]`), part).toHaveLength(1);
    expect(text('[data-part=customer-about]')).toBe('Operations, Kestrel Works');
    expect(document.body.textContent).not.toMatch(/\[[a-z]+[A-Z]\w*\]|undefined/);
  });

  it('who is not there any more is said to be gone', async () => {
    const { text } = await open('nobody');
    expect(text('[data-part=customer-gone]')).toContain('removed');
  });

  it('is edited as a whole', async () => {
    const { click, type, background, find } = await open(customer.id);
    await click('[data-part=customer-edit]');
    await type('[data-part=customer-form] [name=emails]', 'a@x.example\nb@x.example');
    await type('[data-part=customer-form] [name=tags]', 'fair, VIP');
    await act(() => find<HTMLFormElement>('[data-part=customer-form]').requestSubmit());
    expect(background.inputsOf('changeCustomer')).toMatchObject([
      {
        id: customer.id,
        form: { emails: ['a@x.example', 'b@x.example'], tags: ['fair', 'VIP'], company: 'Kestrel Works' },
      },
    ]);
  });

  it('keeps what another window changed while the form was open', async () => {
    let known = customer;
    const { click, type, background, find } = await open(customer.id, {
      customer: () => done({ glance: { ...glance, customer: known }, company }),
    });
    await click('[data-part=customer-edit]');
    await type('[data-part=customer-form] [name=role]', 'Head of buying');
    known = { ...customer, rev: customer.rev + 1, phone: '+49 30 1', role: 'Buyer' };
    await act(() => background.change('customers'));
    await settle();
    expect(find<HTMLInputElement>('[data-part=customer-form] [name=phone]').value).toBe('+49 30 1');
    await act(() => find<HTMLFormElement>('[data-part=customer-form]').requestSubmit());
    expect(background.inputsOf('changeCustomer')).toMatchObject([
      { form: { phone: '+49 30 1', role: 'Head of buying' } },
    ]);
  });

  it('is not saved with an address that is none', async () => {
    const { click, type, background, find, text } = await open(customer.id);
    await click('[data-part=customer-edit]');
    await type('[data-part=customer-form] [name=emails]', 'nonsense');
    await act(() => find<HTMLFormElement>('[data-part=customer-form]').requestSubmit());
    expect(text('[data-part=customer-form]')).toContain('address');
    expect(background.inputsOf('changeCustomer')).toEqual([]);
  });

  it('is erased once the name was typed, and kept out unless that is not wanted', async () => {
    const { click, type, background, find, text } = await open(customer.id, {
      planErasure: () => done({ name: customer.name, belongings: { touchpoints: 12, goals: 0 } }),
    });
    await click('[data-part=customer-erase]');
    await settle();
    expect(text('[data-part=belongings]')).toBe('Touchpoints12');
    expect(find<HTMLButtonElement>('[data-part=erase-now]').disabled).toBe(true);
    await type('[data-part=erase] [name=name]', 'anna  SCHMIDT');
    await click('[data-part=erase-now]');
    await settle();
    expect(background.inputsOf('eraseCustomer')).toEqual([{ id: customer.id, keepOut: true }]);
    expect(window.location.hash).toBe('#customers');
    window.location.hash = '';
  });
});

describe('two records of one person', () => {
  const double = {
    one: personLine({ id: 'a', name: 'Anna Schmidt' }),
    other: personLine({ id: 'b', name: 'Anna Schmidt', email: 'as@home.example' }),
    because: 'name',
  } as const;
  const answers: Answers = {
    findDoubles: ({ from }) => done({ doubles: from === 0 ? [double] : [], next: from === 0 ? 200 : null, total: 300 }),
    planMerge: ({ keep, other }) =>
      done({
        kept: { ...customer, id: keep },
        other: { ...customer, id: other, phone: '12' },
        merged: { ...customer, id: keep, phone: '12' },
        companies: { kestrel: 'Kestrel Works' },
        moves: { touchpoints: 3 },
      }),
    mergeCustomers: () => done(null),
  };

  it('are found through the whole list, shown before they are merged, and merged with an undo', async () => {
    const { all, click, text, background } = await open('doubles', answers);
    expect(all('h1')).toHaveLength(1);
    expect(background.inputsOf('findDoubles')).toEqual([{ from: 0 }, { from: 200 }]);
    expect(text('[data-part=double]')).toContain('one of them without a company');
    await click('[data-part=double-merge]');
    await settle();
    expect(all('[data-part=merge-preview] [data-new=true]').map((row) => row.textContent)).toEqual(['Phone1212']);
    await act(() => all('[data-part=merge-keep]')[1]?.click());
    await settle();
    await click('[data-part=merge-now]');
    await settle();
    expect(background.inputsOf('mergeCustomers')).toEqual([{ keep: 'b', other: 'a' }]);
    expect(all('[data-part=double]')).toEqual([]);
    await click('[data-part=undo]');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });

  it('are kept apart when they are two people', async () => {
    const { all, click, background } = await open('doubles', answers);
    await click('[data-part=double-apart]');
    await settle();
    expect(background.inputsOf('keepApart')).toEqual([{ one: 'a', other: 'b' }]);
    expect(all('[data-part=double]')).toEqual([]);
  });

  it('who are not there are said not to be', async () => {
    const { text } = await open('doubles', { findDoubles: () => done({ doubles: [], next: null, total: 3 }) });
    expect(text('[data-part=doubles-none]')).toContain('Nobody is there twice');
  });
});
