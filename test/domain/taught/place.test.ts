import { describe, expect, it } from 'vitest';
import { isAt, placeOf } from '../../../utils/domain/taught/place';

const addressOf = (url: string) => {
  const { pathname, hash } = new URL(url, 'https://crm.example');
  return { pathname, hash };
};

describe('the beginning that pages of a kind share', () => {
  it.each([
    ['/contacts/123', '/contacts/', 'an id'],
    ['/contacts/123/edit', '/contacts/', 'what comes after the id'],
    ['/app/record/0-1/5521', '/app/record/', 'an id of a kind'],
    ['/lightning/r/Contact/003Dn00000XyZ/view', '/lightning/r/Contact/', 'letters and digits'],
    ['/people/anna-schmidt', '/people/', 'a name'],
    ['/people/anna%40x.example', '/people/', 'an address'],
    ['/', '/', 'the first page'],
    ['/index.php?module=Contacts&record=12', '/', 'a page by its query: of these nothing is known'],
    ['/app#/contact/12', '#/contact/', 'a route in the hash'],
    ['/app#contact/12', '#contact/', 'the same without a slash'],
    ['/app#!/contact/12', '#!/contact/', 'the same with a mark'],
    ['/mail/compose#top', '/mail/', 'a hash that is no route'],
    ['about:blank', '', 'a frame without an address'],
  ])('%s: %s (%s)', (url, place) => {
    const address = addressOf(url);
    expect(placeOf(address)).toBe(place);
    expect(isAt(place, address), 'and the page itself is there').toBe(true);
  });
});

it.each([
  ['/contacts/', '/contacts/124', true, 'the next record'],
  ['/contacts/', '/deals/124', false, 'another kind'],
  ['#/contact/', '/app#/contact/9', true, 'the next route'],
  ['#/contact/', '/contact/9', false, 'the path is no hash'],
  ['', '/anything', true, 'every page'],
])('%s at %s: %s (%s)', (place, url, isThere) => {
  expect(isAt(place, addressOf(url))).toBe(isThere);
});
