import { describe, expect, it } from 'vitest';
import { done, failed, type Result } from '../../utils/messaging/result';
import { createPeopleList } from '../../utils/state/people-list';
import { type Answers, fakeBackground } from '../components/fake-background';
import { personLine } from '../components/samples';

type Page = NonNullable<Answers['peoplePage']>;

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const of =
  (total: number, name = 'P'): Page =>
  ({ from, limit }) =>
    done({
      total,
      lines: Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, i) =>
        personLine({ id: `${name}${from + i}` }),
      ),
    });

function open(first: Page) {
  let answer = first;
  const background = fakeBackground({ peoplePage: (input) => answer(input) });
  const froms = () => (background.inputsOf('peoplePage') as { from: number }[]).map(({ from }) => from);
  const answerWith = (next: Page) => {
    answer = next;
  };
  return { list: createPeopleList(background), froms, answerWith };
}

describe('a list of any length', () => {
  it('reads what is looked at, once', async () => {
    const { list, froms } = open(of(1_000));
    list.look(0, 20);
    await settle();
    list.look(480, 520);
    list.look(490, 510);
    await settle();
    expect([list.total.value, list.at(0)?.id, list.at(499)?.id, list.at(300)]).toEqual([
      1_000,
      'P0',
      'P499',
      undefined,
    ]);
    expect(froms()).toEqual([0, 450, 500]);
  });

  it('leaves out what was scrolled past before it could be read', async () => {
    const { list, froms } = open(of(100_000));
    for (let at = 0; at < 90_000; at += 1_000) list.look(at, at + 20);
    await settle();
    expect(froms()).toEqual([0, 89_000]);
  });

  it('shows nothing of one question under another', async () => {
    const { list, answerWith } = open(of(500));
    list.look(0, 20);
    list.look(100, 120);
    await settle();
    answerWith(of(200, 'Q'));
    list.ask({ text: 'q', facets: {} });
    await settle();
    expect([list.total.value, list.at(0)?.id, list.at(110)]).toEqual([200, 'Q0', undefined]);
  });

  it('takes the answer to the last question alone', async () => {
    const waiting: ((result: Result<never>) => void)[] = [];
    const { list, answerWith } = open(() => new Promise((resolve) => void waiting.push(resolve as never)));
    list.look(0, 20);
    answerWith(of(3, 'new'));
    list.ask({ text: 'new', facets: {} });
    waiting[0]?.(of(9, 'old')({ asked: { text: '', facets: {} }, from: 0, limit: 50 }) as Result<never>);
    await settle();
    expect([list.total.value, list.at(0)?.id]).toEqual([3, 'new0']);
  });

  it('reads again what is looked at when something has changed, and shows it until then', async () => {
    const { list, froms, answerWith } = open(of(120));
    list.look(60, 80);
    await settle();
    answerWith(of(119, 'R'));
    list.refresh();
    expect(list.at(60)?.id).toBe('P60');
    await settle();
    expect([list.total.value, list.at(60)?.id]).toEqual([119, 'R60']);
    expect(froms()).toEqual([50, 50]);
  });

  it('says what went wrong, and tries again', async () => {
    const { list, answerWith } = open(() => failed('databaseSlow'));
    list.look(0, 20);
    await settle();
    expect(list.error.value).toEqual({ code: 'databaseSlow', params: {} });
    answerWith(of(1));
    list.refresh();
    await settle();
    expect([list.error.value, list.total.value]).toEqual([null, 1]);
  });
});
