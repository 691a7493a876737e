import { describe, expect, it } from 'vitest';
import roundcube from '../../../utils/sites/roundcube';
import { fixture } from '../fixture';

describe('what the open mail says', () => {
  const cases: readonly [page: string, text: string | undefined, why: string][] = [
    [
      'preview',
      'Hello Robin,\n\nthank you for lunch. Could you send us a quote for three pumps?\n\nBest regards\nAnna Schmidt',
      'plain text, in the frame beside the list',
    ],
    [
      'mail',
      'Hi Robin, hi Anna,\n\ncan the valves for both sites go into one order?\n\nBen Schultz\nHarbor Tools',
      'on a page of its own',
    ],
    [
      'preview-answered',
      'Hello Robin,\n\nthe second pump came this morning, everything is in place.\n\nChloé',
      'HTML mail',
    ],
    ['list', undefined, 'no mail is open'],
    ['compose-new', undefined, 'nor in a compose page'],
  ];
  it.each(cases)('of %s is %j (%s)', (page, text) => {
    expect(roundcube.mailText(fixture(`roundcube/${page}`))).toBe(text);
  });
});
