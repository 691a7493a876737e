import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../utils/domain/practice/mails';
import { done, failed, type Result } from '../../utils/messaging/result';
import { practiceSamples } from '../../utils/state/practice-samples';

interface Books {
  readonly isThere?: boolean;
  readonly wasSeeded?: boolean;
  readonly scenario?: Scenario;
  readonly answer?: Result<unknown>;
}

async function visit({ isThere = false, wasSeeded = false, scenario, answer }: Books) {
  const map = new Map(wasSeeded ? [['practice-samples', 'yes']] : []);
  const shelf = {
    get: (name: string) => map.get(name) ?? null,
    set: (name: string, value: string) => void map.set(name, value),
  };
  const call = vi.fn(
    async (name: string) =>
      answer ?? (name === 'glance' ? done({ glance: isThere ? {} : null, company: null }) : done(null)),
  );
  const background = { call: call as never };
  const samples = practiceSamples({
    background,
    scenario: scenario ?? null,
    sender: 'anna@kestrel.example',
    shelf,
    words: ({ code }) => code,
  });
  await samples.arrive();
  return { state: samples.state.value, sentence: samples.sentence.value, calls: call.mock.calls.map(([name]) => name) };
}

const story = { draft: '' } as Scenario;

describe('a visit to the practice mailbox', () => {
  const cases: readonly [books: Books, state: string, calls: readonly string[], why: string][] = [
    [{}, 'there', ['glance', 'loadSamples'], 'the first one puts them in'],
    [{ isThere: true, wasSeeded: true }, 'there', ['glance'], 'what was done with them stays'],
    [{ wasSeeded: true }, 'removed', ['glance'], 'those who were taken out stay out'],
    [{ isThere: true }, 'there', ['glance'], 'a customer of the user with this address is left alone'],
    [{ scenario: story, wasSeeded: true }, 'there', ['loadSamples'], 'a scenario brings its own'],
  ];
  it.each(cases)('%o: %s', async (books, state, calls) => {
    expect(await visit(books)).toEqual({ state, sentence: '', calls });
  });

  it('says why when the database can not be opened', async () => {
    const answer = failed('databaseUnavailable');
    expect(await visit({ answer })).toMatchObject({ state: 'removed', sentence: 'databaseUnavailable' });
  });
});
