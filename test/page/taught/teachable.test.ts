// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { TaughtPage } from '../../../utils/domain/model/taught';
import { leaveReader, teachable } from '../../../utils/page/taught/teachable';
import { withTaught } from '../../../utils/page/taught/with-taught';
import { plainSite } from '../../support/plain-site';
import { show, taught } from './page';

const lesson = taught({ recipients: '.crew', body: '.paper', send: '.go' });
const page = () =>
  show(
    '<section class="crew"><i data-email="anna@x.example">Anna</i><p class="paper" contenteditable="true"></p><b class="go">Go</b></section>',
  );

const started = new Set(Object.getOwnPropertySymbols(globalThis));
afterEach(() => {
  for (const name of Object.getOwnPropertySymbols(globalThis))
    if (!started.has(name)) Reflect.deleteProperty(globalThis, name);
});

it('goes by its adapter until there is a lesson, and by the lesson once what reads by it has come', () => {
  let lessons: readonly TaughtPage[] = [];
  const site = teachable({ ...plainSite, record: undefined }, () => lessons);
  const found = () => site.composers(page()).length;
  expect(found(), 'nothing was taught').toBe(0);
  lessons = [lesson];
  expect([found(), site.record], 'what reads it is still to come').toEqual([0, undefined]);
  leaveReader(globalThis, withTaught);
  expect(found(), 'it has come').toBe(1);
  expect(site.record?.(page())).toBeNull();
  expect(site.watch(page())).not.toEqual(plainSite.watch(page()));
  lessons = [];
  expect([found(), site.record], 'it was forgotten').toEqual([0, undefined]);
});
