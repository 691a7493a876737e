import { at, call, fromMe, fromThem, run } from '../build';
import type { Case } from '../case';

export const playbookStep: readonly Case[] = [
  {
    why: 'each step by its hour',
    playbookRuns: [run('r', '2026-11-20 11:00')],
    expect: [
      'r/tell-owner 2026-11-20 playbookStepDue',
      'r/call 2026-11-21 playbookStepDue',
      'r/close 2026-11-22 playbookStepDue',
    ],
  },
  {
    why: 'hours are real ones: over midnight where the user is',
    playbookRuns: [run('r', '2026-11-19 22:30')],
    expect: [
      'r/tell-owner 2026-11-20 playbookStepDue',
      'r/call 2026-11-20 playbookStepDue',
      'r/close 2026-11-21 playbookStepDue',
    ],
  },
  {
    why: 'what is done is done',
    playbookRuns: [
      run('r', '2026-11-20 11:00', {
        done: [
          { step: 'tell-owner', at: 0, note: '' },
          { step: 'call', at: 0, note: '' },
        ],
      }),
    ],
    expect: ['r/close 2026-11-22 playbookStepDue'],
  },
  {
    why: 'late for weeks, and still to be done',
    playbookRuns: [
      run('r', '2026-10-01 11:00', {
        done: [
          { step: 'tell-owner', at: 0, note: '' },
          { step: 'call', at: 0, note: '' },
        ],
      }),
    ],
    expect: ['r/close 2026-10-03 playbookStepDue'],
  },
  {
    why: 'a word of mine today does not do a step',
    touchpoints: [fromMe('a', '2026-11-20 11:30')],
    playbookRuns: [run('r', '2026-11-20 11:00', { playbook: 'new-contact' })],
    expect: ['r/introduce 2026-11-23 playbookStepDue'],
  },
  {
    why: 'with a customer who is upset, all the more',
    touchpoints: [call('c', '2026-11-20 10:00', { kind: 'complaint', direction: 'in' })],
    playbookRuns: [run('r', '2026-11-20 11:00', { playbook: 'new-contact' })],
    expect: ['r/introduce 2026-11-23 playbookStepDue'],
  },
  { why: 'no playbook', expect: [] },
  {
    why: 'closed',
    playbookRuns: [run('r', '2026-11-20 09:00', { closedAt: at('2026-11-20 11:00'), outcome: 'solved' })],
    expect: [],
  },
  {
    why: 'all is done',
    playbookRuns: [
      run('r', '2026-11-20 09:00', { playbook: 'new-contact', done: [{ step: 'introduce', at: 0, note: '' }] }),
    ],
    expect: [],
  },
  { why: 'not begun', playbookRuns: [run('r', '2026-11-20 13:00')], expect: [] },
  { why: 'removed', playbookRuns: [run('r', '2026-11-20 09:00', { deletedAt: 1 })], expect: [] },
  {
    why: 'a playbook of another journey',
    playbookRuns: [run('r', '2026-11-20 09:00', { playbook: 'project-slips' })],
    expect: [],
  },
  {
    why: 'an upset mail opens none by itself',
    touchpoints: [fromThem('m', '2026-11-20 09:00', { emotion: -2 })],
    expect: [],
  },
  {
    why: 'not wanted by the business',
    playbookRuns: [run('r', '2026-11-20 09:00')],
    journey: { ladder: [{ rule: 'playbook-step', on: false, after: 0, value: 200 }] },
    expect: [],
  },
];
