import { expect, test } from 'vitest';
import { patternOf, siteOrigin } from '../../../utils/domain/model/origin';

test.each([
  ['https://mail.example', 'https://mail.example/*'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
])('the grant for %s is %s', (origin, expected) => {
  expect(patternOf(origin)).toBe(expected);
});

test.each([
  ['https://mail.example/inbox?x=1', 'https://mail.example'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['chrome://extensions/', ''],
  ['chrome-extension://abc/popup.html', ''],
  ['file:///tmp/a.html', ''],
  ['about:blank', ''],
  ['', ''],
])('Waymark can be used at %s: "%s"', (url, expected) => {
  expect(siteOrigin(url)).toBe(expected);
});
