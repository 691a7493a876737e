import { describe, expect, it } from 'vitest';
import { builtInJourneys, defaultJourney } from '../../../utils/domain/journey';
import { stageKey, stageMeant } from '../../../utils/domain/record/stage-meant';

const journeys = { journey: defaultJourney, known: builtInJourneys };
const services = {
  journey: builtInJourneys.find(({ id }) => id !== 'default') ?? defaultJourney,
  known: builtInJourneys,
};

describe('what the stage of a CRM means here', () => {
  it.each([
    ['Lead', 'awareness'],
    ['New', 'awareness'],
    ['Attempted to contact', 'awareness'],
    ['Marketing Qualified Lead', 'awareness'],
    ['Sales Qualified Lead', 'consideration'],
    ['Negotiation', 'consideration'],
    ['Negotiation/Review', 'consideration'],
    ['Proposal / Price Quote', 'consideration'],
    ['Proposition', 'consideration'],
    ['Appointment scheduled', 'consideration'],
    ['Contract sent', 'consideration'],
    ['Angebot verschickt', 'consideration'],
    ['In Verhandlung', 'consideration'],
    ['Closed Won', 'purchase'],
    ['Won', 'purchase'],
    ['Contract signed', 'purchase'],
    ['Gewonnen', 'purchase'],
    ['Customer', 'post-purchase'],
    ['Converted', 'post-purchase'],
    ['Bestandskunde', 'post-purchase'],
  ])('%s: %s', (name, stage) => {
    expect(stageMeant(name, {}, journeys)).toEqual({ stage, by: 'guess' });
  });

  it.each(['Closed Lost', 'Lost after proposal', 'Unqualified', 'Verloren'])('%s: none of ours', (name) => {
    expect(stageMeant(name, {}, journeys)).toEqual({ stage: '', by: 'guess' });
  });

  it.each(['Stage 4', 'Purple', '', '—'])('%s: not known', (name) => {
    expect(stageMeant(name, {}, journeys)).toEqual({ stage: '', by: 'unknown' });
  });

  it('is what the user has said, in any spelling', () => {
    const said = { [stageKey('Purple')]: 'purchase', [stageKey('Negotiation')]: '' };
    expect(stageMeant('PURPLE ', said, journeys)).toEqual({ stage: 'purchase', by: 'user' });
    expect(stageMeant('Negotiation', said, journeys)).toEqual({ stage: '', by: 'user' });
  });

  it('is none once the journey has no such stage any more', () => {
    expect(stageMeant('Purple', { purple: 'gone' }, journeys)).toEqual({ stage: '', by: 'user' });
  });

  it('is a stage of the journey in use, whichever that is', () => {
    const ids = services.journey.stages.map(({ id }) => id);
    for (const name of ['Lead', 'Negotiation', 'Closed Won', 'Customer'])
      expect(ids).toContain(stageMeant(name, {}, services).stage);
  });
});
