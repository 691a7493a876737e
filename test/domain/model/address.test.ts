import { describe, expect, it } from 'vitest';
import { addressKey, domainOf, isAddress } from '../../../utils/domain/model/address';
import { isPublicMailDomain } from '../../../utils/domain/model/public-mail-domains';

describe('the shape of an address', () => {
  const cases: readonly [text: string, is: boolean][] = [
    ['anna@contoso.example', true],
    ["o'neil+tag_1@sub.contoso.example", true],
    ['jürgen@müller.example', true],
    ['用户@例子.测试', true],
    ['a@b.c', true],
    ['anna', false],
    ['anna@contoso', false],
    ['@contoso.example', false],
    ['anna@', false],
    ['anna@@contoso.example', false],
    ['an na@contoso.example', false],
    ['anna@con toso.example', false],
    ['<anna@contoso.example>', false],
    ['.anna@contoso.example', false],
    ['an..na@contoso.example', false],
    ['anna@-contoso.example', false],
    ['anna@contoso..example', false],
    ['anna@127.0.0.1', false],
    [`${'a'.repeat(65)}@contoso.example`, false],
    [`anna@${'a'.repeat(260)}.example`, false],
    ['', false],
  ];
  it.each(cases)('%s: %s', (text, is) => {
    expect(isAddress(text)).toBe(is);
  });
});

it('a key is what the spellings of one mailbox share', () => {
  expect(addressKey(' Anna+X@Contoso.Example ')).toBe('anna@contoso.example');
  expect(addressKey('an.na@contoso.example')).toBe('an.na@contoso.example');
  expect(addressKey('+anna@contoso.example')).toBe('+anna@contoso.example');
  expect(addressKey('anna@con+toso.example')).toBe('anna@con+toso.example');
  expect(domainOf('Anna@Contoso.Example')).toBe('contoso.example');
  expect(domainOf('anna')).toBe('');
});

describe('a public mail provider', () => {
  const cases: readonly [domain: string, is: boolean][] = [
    ['gmail.com', true],
    ['GMX.net', true],
    ['yahoo.co.uk', true],
    ['web.de', true],
    ['mail.ru', true],
    ['contoso.example', false],
    ['gmail.contoso.example', false],
    ['mail.contoso.com', false],
    ['outlook.contoso.co.uk', false],
    ['notgmail.com', false],
    ['', false],
  ];
  it.each(cases)('%s: %s', (domain, is) => {
    expect(isPublicMailDomain(domain)).toBe(is);
  });
});
