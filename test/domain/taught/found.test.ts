import { expect, it } from 'vitest';
import { foundParts } from '../../../utils/domain/taught/found';

const nothing = {
  correspondent: 'not-here',
  compose: 'not-here',
  recipients: 'not-here',
  body: 'not-here',
  send: 'not-here',
  record: 'not-here',
} as const;
const record = {
  system: 'crm.example',
  kind: 'person',
  id: '7',
  name: 'Anna Schmidt',
  company: '',
  emails: ['anna@x.example', 'as@x.example'],
  phone: '+49 1',
  role: '',
  stage: 'Talks',
  owner: '',
  amounts: [],
} as const;

it.each([
  ['nothing', { record: null, writingTo: [], health: nothing }, {}],
  [
    'a record: what it says, and not what it lacks',
    { record, writingTo: [], health: nothing },
    { name: 'Anna Schmidt', email: 'anna@x.example', stage: 'Talks' },
  ],
  [
    'a compose window, to two',
    {
      record: null,
      writingTo: [
        { name: 'Anna', email: 'anna@x.example' },
        { name: '', email: 'ben@x.example' },
      ],
      health: { ...nothing, recipients: 'found', body: 'found', send: 'missing' },
    },
    { recipients: 'Anna, ben@x.example', body: '' },
  ],
] as const)('%s', (_, told, expected) => {
  expect(foundParts(told)).toEqual(expected);
});
