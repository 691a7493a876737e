import { describe, expect, it } from 'vitest';
import roundcube from '../../../utils/sites/roundcube';
import { sizeIn } from '../../../utils/sites/roundcube/attachments';
import { fixture } from '../fixture';

it.each([
  ['(18 B)', [18, 18]],
  ['(12 KB)', [11 * 1024, 13 * 1024]],
  ['(12 Ko)', [11 * 1024, 13 * 1024]],
  ['(25 MB)', [24 * 1024 ** 2, 26 * 1024 ** 2]],
  ['(7 furlongs)', undefined],
  ['', undefined],
] as const)('%s may be %o bytes', (text, expected) => {
  expect(sizeIn(text)).toEqual(expected);
});

it('one decimal of a megabyte is exact to a tenth', () => {
  const [least, most] = sizeIn('(1,2 Mo)')!;
  expect(least).toBeLessThanOrEqual(1.2 * 1024 ** 2);
  expect(most).toBeGreaterThanOrEqual(1.3 * 1024 ** 2);
  expect(most - least).toBeLessThan(0.3 * 1024 ** 2);
});

describe('a file that the host has', () => {
  const open = () => roundcube.composers(fixture('roundcube/forward'))[0]!;
  const asked: string[] = [];
  const answering = (response: Response) => {
    const composer = open();
    const window = composer.root.ownerDocument.defaultView!;
    window.fetch = async (url) => {
      asked.push(String(url));
      return response;
    };
    return composer.attachmentBytes(composer.attachments()![0]!);
  };

  it('is known by its name, its id and its size', () => {
    expect(open().attachments()).toEqual([{ name: 'valves.csv', type: '', id: 'rcmfile1', size: [18, 18] }]);
  });
  it('is fetched as Roundcube itself opens it', async () => {
    expect((await answering(new Response('x'.repeat(18))))?.size).toBe(18);
    expect(asked.at(-1)).toMatch(/\/\?_task=mail&_action=display-attachment&_id=compose1&_file=rcmfile1$/);
  });
  it.each([
    ['refused', new Response('', { status: 403 })],
    ['a page to sign in at', new Response('<html>sign in, please: a long page</html>')],
  ])('can not be had: %s', async (_, response) => {
    expect(await answering(response)).toBeNull();
  });
});
