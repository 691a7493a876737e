import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../utils/domain/import/columns';
import { mappingProblems } from '../../../utils/domain/import/columns';
import { isRefused, readRow } from '../../../utils/domain/import/read-row';
import { kindNames, readFeeling, readNps, readRating } from '../../../utils/domain/import/touchpoint-words';
import { instantOf, readWhen } from '../../../utils/domain/import/when';
import { defaultJourney, servicesJourney } from '../../../utils/domain/journey';

describe('a moment', () => {
  it.each([
    ['2026-11-02', '2026-11-02', 'a day'],
    ['2.11.2026 14:30', '2026-11-02T14:30', 'a time on the wall'],
    ['2/11/2026 2:30 PM', '2026-11-02T14:30', 'of the afternoon'],
    ['2/11/2026 12:05 am', '2026-11-02T00:05', 'just after midnight'],
    ['2026-11-02T14:30:15', '2026-11-02T14:30', 'ISO without a zone'],
    ['2026-11-02T14:30:15Z', '2026-11-02T14:30:15.000Z', 'ISO with a zone'],
    ['2026-11-02 14:30:00 +0100', '2026-11-02T13:30:00.000Z', 'as a shop writes it'],
    ['2026-11-02T00:30:00-05:00', '2026-11-02T05:30:00.000Z', 'west of here'],
    ['2026-11-02 14:30:00 UTC', '2026-11-02T14:30:00.000Z', 'UTC in letters'],
    ['Nov 2, 2026 14:30', '2026-11-02T14:30', 'in words'],
    ['2. November 2026, 14:30', '2026-11-02T14:30', 'in German words'],
    ['2026-11-02 25:30', null, 'no time of a day'],
    ['2026-11-02 14:75', null, 'no minute'],
    ['31.02.2026 10:00', null, 'no day'],
    ['14:30', null, 'no day at all'],
    ['soon', null, 'no date'],
  ] as [string, string | null, string][])('%s is %s: %s', (text, when, _why) =>
    expect(readWhen(text, 'dmy')).toBe(when),
  );

  it.each([
    ['2026-11-02', '2026-11-02T11:00:00.000Z', 'a day is its noon'],
    ['2026-11-02T14:30', '2026-11-02T13:30:00.000Z', 'where the user is'],
    ['2026-07-02T14:30', '2026-07-02T12:30:00.000Z', 'in summer'],
    ['2026-11-02T14:30:00.000Z', '2026-11-02T14:30:00.000Z', 'or as it is'],
  ])('%s is %s: %s', (when, instant, _why) =>
    expect(new Date(instantOf(when, 'Europe/Berlin')).toISOString()).toBe(instant),
  );
});

describe('what customers said', () => {
  it.each([
    ['Good', 1],
    ['Bad', -1],
    ['sehr unzufrieden', -2],
    ['-2', -2],
    ['+1', 1],
    ['Offered', 'none'],
    ['Unoffered', 'none'],
    ['3', null],
    ['blue', null],
  ])('a feeling %s is %s', (text, feeling) => expect(readFeeling(text)).toBe(feeling));
  it.each([
    ['4', 4],
    ['4/5', 4],
    ['4 out of 5', 4],
    ['★★★☆☆', 3],
    ['5 stars', 5],
    ['9', null],
    ['4/10', null],
    ['0', null],
    ['good', null],
  ])('a rating %s is %s', (text, rating) => expect(readRating(text)).toBe(rating));
  it.each([
    ['10', 10],
    ['0', 0],
    ['7/10', 7],
    ['11', null],
    ['-1', null],
    ['7.5', null],
  ])('a recommendation %s is %s', (text, nps) => expect(readNps(text)).toBe(nps));
});

describe('kinds', () => {
  it.each([
    ['ticket', 'support'],
    ['question', 'support'],
    ['anruf', 'call'],
    ['page view', 'website-visit'],
    ['besuch', 'visit'],
    ['trade fair', 'trade-fair'],
    ['onboarding', 'onboarding'],
    ['complaint', 'complaint'],
  ])('%s is %s', (text, kind) => {
    const expected = kind === 'website-visit' ? 'visit' : kind;
    expect(kindNames(defaultJourney).get(text)).toBe(expected);
  });
  it('are those of the journey in use', () => {
    expect(kindNames(servicesJourney).get('onboarding')).toBeUndefined();
    const own = {
      ...defaultJourney,
      kinds: [{ ...defaultJourney.kinds[0]!, id: 'showroom', name: 'Im Laden', like: 'visit' as const }],
    };
    expect(kindNames(own).get('im laden')).toBe('showroom');
    expect(kindNames(own).get('besuch')).toBe('showroom');
    expect(kindNames(own).get('anruf')).toBeUndefined();
  });
});

const formats = { dateOrder: 'dmy', decimal: '.', currency: 'EUR', touchpointKind: 'support' } as const;
const kinds = kindNames(defaultJourney);
const read = (mapping: Mapping, cells: readonly string[], part = {}) =>
  readRow(3, cells, mapping, { ...formats, ...part }, { kinds });

describe('a row of a contact', () => {
  it('is read with all that it says', () => {
    const mapping: Mapping = [
      'email',
      'touchpointDate',
      'touchpointKind',
      'touchpointNumber',
      'touchpointNote',
      'touchpointNote',
      'touchpointChannel',
      'touchpointDirection',
      'touchpointFeeling',
      'touchpointRating',
      'touchpointNps',
      'touchpointState',
    ];
    const cells = [
      'a@x.example',
      '2.11.2026 14:30',
      'Anruf',
      'T-7',
      'Lamp',
      'is broken',
      'Telefon',
      'inbound',
      'Bad',
      '2',
      '3',
      'open',
    ];
    expect(read(mapping, cells)).toMatchObject({
      touchpoint: {
        kind: 'call',
        when: '2026-11-02T14:30',
        number: 'T-7',
        note: 'Lamp\nis broken',
        channel: 'phone',
        direction: 'in',
        emotion: -1,
        rating: 2,
        nps: 3,
        answered: false,
      },
    });
  });

  it.each<[Mapping, readonly string[], object, string]>([
    [
      ['email', 'touchpointDate', 'touchpointKind'],
      ['a@x.example', '2026-11-02', 'Problem'],
      { kind: 'support' },
      'a word of help desks',
    ],
    [
      ['email', 'touchpointDate', 'touchpointKind'],
      ['a@x.example', '2026-11-02', 'Zorp'],
      { kind: 'support' },
      'another word: the usual kind',
    ],
    [
      ['email', 'touchpointDate', 'touchpointChannel'],
      ['a@x.example', '2026-11-02', 'Zorp'],
      { channel: null },
      'a channel that is left to the kind',
    ],
    [
      ['email', 'touchpointDate', 'touchpointState'],
      ['a@x.example', '2026-11-02', 'Zorp'],
      { answered: null },
      'a state that says nothing',
    ],
    [
      ['email', 'touchpointDate', 'touchpointFeeling'],
      ['a@x.example', '2026-11-02', 'Unoffered'],
      { emotion: null },
      'nobody was asked',
    ],
  ])('%s %s: %s', (mapping, cells, touchpoint) => expect(read(mapping, cells)).toMatchObject({ touchpoint }));

  it.each<[Mapping, readonly string[], object, readonly string[], string]>([
    [['email', 'touchpointDate'], ['a@x.example', 'soon'], {}, ['dateUnreadable'], 'no date'],
    [
      ['email', 'touchpointDate', 'touchpointNumber'],
      ['a@x.example', '', 'T-7'],
      {},
      ['touchpointDateMissing'],
      'a ticket of no day',
    ],
    [
      ['email', 'touchpointDate', 'touchpointKind'],
      ['a@x.example', '2026-11-02', 'Zorp'],
      { touchpointKind: '' },
      ['touchpointKindUnknown'],
      'a kind of nobody',
    ],
    [
      ['email', 'touchpointDate', 'touchpointRating'],
      ['a@x.example', '2026-11-02', '9'],
      {},
      ['ratingUnreadable'],
      'no rating',
    ],
    [
      ['email', 'touchpointDate', 'touchpointNps'],
      ['a@x.example', '2026-11-02', '11'],
      {},
      ['npsUnreadable'],
      'no number',
    ],
    [
      ['email', 'touchpointDate', 'touchpointFeeling'],
      ['a@x.example', '2026-11-02', 'blue'],
      {},
      ['feelingUnreadable'],
      'no feeling',
    ],
  ])('%s %s is refused: %s', (mapping, cells, part, codes) => {
    const row = read(mapping, cells, part);
    expect(isRefused(row) ? row.reasons.map(({ code }) => code) : 'taken').toEqual(codes);
  });

  it('without one is a customer all the same', () => {
    expect(read(['email', 'touchpointDate', 'touchpointNumber'], ['a@x.example', '', ''])).toMatchObject({
      touchpoint: null,
    });
  });

  it('needs a column with its day', () => {
    expect(mappingProblems(['email', 'touchpointNumber'])).toEqual([
      { code: 'touchpointDateColumnMissing', params: {} },
    ]);
    expect(mappingProblems(['email', 'touchpointDate'])).toEqual([]);
  });
});
