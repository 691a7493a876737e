import { expect, it } from 'vitest';
import { hashRoute, hashTo } from '../../utils/state/hash-route';

const sections = ['today', 'customers', 'map'] as const;

/** A window that has an address, and tells when it changes. */
function windowAt(hash: string) {
  const target = new EventTarget();
  const location = { hash };
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, to: string) => {
      location.hash = to;
    },
  };
  const go = (to: string) => {
    location.hash = to;
    target.dispatchEvent(new Event('hashchange'));
  };
  return { window: Object.assign(target, { location, history }) as unknown as Window, location, go };
}

const cases: readonly [hash: string, at: string, item: string, asked: string, why: string][] = [
  ['', 'today', '', '', 'the first where nothing is named'],
  ['#customers', 'customers', '', '', 'a section'],
  ['#customers/c1', 'customers', 'c1', '', 'one thing in it'],
  ['#customers/a%2Fb%3F', 'customers', 'a/b?', '', 'an id with signs of its own'],
  ['#customers/%E0', 'customers', '%E0', '', 'what is not well formed is taken as it stands'],
  ['#customers?stage=purchase&feeling=-2', 'customers', '', 'stage=purchase&feeling=-2', 'what is asked for'],
  ['#map/c1?span=12', 'map', 'c1', 'span=12', 'both'],
  ['#nothing/c1?stage=x', 'today', '', '', 'nothing of an unknown section'],
  ['#customersX', 'today', '', '', 'no beginning of a name'],
];
it.each(cases)('%s: %s, "%s", "%s" (%s)', (hash, at, item, asked) => {
  const route = hashRoute(sections, windowAt(hash).window);
  expect([route.at.value, route.item.value, route.asked.value]).toEqual([at, item, asked]);
});

it('follows the address, until it is closed', () => {
  const { window, go } = windowAt('#map');
  const route = hashRoute(sections, window);
  go('#customers/c1');
  expect([route.at.value, route.item.value]).toEqual(['customers', 'c1']);
  route.close();
  go('#map');
  expect(route.at.value).toBe('customers');
});

it('puts an address in the place of the present one, and follows it', () => {
  const { window, location } = windowAt('#customers');
  const route = hashRoute(sections, window);
  route.replace(hashTo('customers', '', { q: 'anna & ben' }));
  expect(location.hash).toBe('#customers?q=anna+%26+ben');
  expect(new URLSearchParams(route.asked.value).get('q')).toBe('anna & ben');
});

it.each([
  [hashTo('map'), '#map'],
  [hashTo('customers', 'a/b'), '#customers/a%2Fb'],
  [hashTo('customers', '', { stage: 'purchase' }), '#customers?stage=purchase'],
])('%s', (made, expected) => expect(made).toBe(expected));
