import type { Me } from '../../utils/domain/model/me';
import { noWords } from '../../utils/domain/model/own-words';
import type { Content } from '../../utils/domain/model/row';
import { defaultPrompts, type Settings } from '../../utils/domain/model/settings';
import type { Database } from '../../utils/storage';
import { testDatabase } from './database';
import {
  company,
  customer,
  followUp,
  goal,
  journey,
  opportunity,
  playbookRun,
  purchase,
  roadblock,
  touchpoint,
} from './rows';

const meContent: Content<Me> = {
  names: ['Sam Seller'],
  addresses: ['sam@seller.example'],
  domains: ['seller.example'],
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  country: 'DE',
  workingDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workUntil: 1020,
  identities: [{ name: 'Sam Seller', email: 'sam@seller.example' }],
};

export const settingsContent: Content<Settings> = {
  appearance: 'auto',
  rulesOff: [],
  severities: {},
  monitorOnly: false,
  words: noWords,
  journey: 'default',
  keepMail: { sent: true, opened: true },
  prompts: defaultPrompts,
};

/** A little of everything, with a tombstone, a changed row, markup. */
export async function filled(options: Parameters<typeof testDatabase>[0] = {}): Promise<Database> {
  const database = testDatabase(options);
  const { id: companyId } = await database.companies.add(company(), 'user');
  const { id: customerId } = await database.customers.add(
    customer({ companyId, name: '<b>Anna</b> "Zoë" \u2028', externalIds: { hubspot: '42' } }),
    'user',
  );
  const gone = await database.customers.add(customer({ emails: ['gone@x.example'] }), 'import');
  await database.customers.remove([gone.id]);
  const { id: purchaseId } = await database.purchases.add(purchase({ customerId }), 'import');
  const at = database.now();
  const mail = { customerId, purchaseId, at, account: 'me@x.example', messageId: '<1@x>', threadKey: 'lamps' };
  const { id: anchor } = await database.touchpoints.add(touchpoint(mail), 'page');
  const due = await database.followUps.add(followUp({ customerId, anchor }), 'user');
  await database.followUps.change(due.id, { snoozedUntil: '2026-12-01' });
  const said = { customerId, saidIn: anchor, said: 'At the <i>lunch</i>' };
  const { id: goalId } = await database.goals.add(goal({ ...said, state: 'at-risk' }), 'user');
  const place = { stage: 'awareness', kind: 'mail' };
  const inTheWay = roadblock({
    customerId,
    goalId,
    touchpointId: anchor,
    since: at,
    importance: 3,
    owner: 'Lee',
    ...place,
  });
  await database.roadblocks.add(inTheWay, 'user');
  await database.opportunities.add(opportunity({ customerId, hint: 'second-site', stage: 'awareness' }), 'user');
  await database.playbookRuns.add(
    playbookRun({
      customerId,
      touchpointId: anchor,
      startedAt: at,
      because: ['still waiting'],
      done: [{ step: 'tell-owner', at, note: 'Told Lee' }],
      concerns: ['late'],
    }),
    'user',
  );
  const definition = journey();
  const row = { id: definition.id, createdAt: at, changedAt: at, rev: 1, deletedAt: null, source: 'user' } as const;
  await database.journeys.putAsTheyAre([{ ...row, definition }]);
  const better = { kind: 'invoice', text: 'Call before it goes out', owner: 'Lee', dueOn: '2026-12-01' } as const;
  await database.improvements.add({ ...better, state: 'planned', doneOn: '' }, 'user');
  await database.me.save({}, meContent);
  await database.settings.save({ appearance: 'dark' }, settingsContent);
  await database.siteSettings.save('https://mail.example', { on: true });
  await database.ignored.add({ rule: 'missing-name', scope: 'rule', email: '', phrase: 'hello', by: 'user' }, 'page');
  await database.mappings.save('header-1', {
    header: ['Email', '=Name'],
    mapping: ['email', null],
    formats: { dateOrder: 'dmy', decimal: ',', currency: 'EUR', touchpointKind: '' },
    file: 'list.csv',
    usedAt: at,
  });
  await database.slips.add(
    {
      rule: 'wrong-name',
      severity: 'stop',
      at,
      outcome: 'dismissed',
      email: 'anna@contoso.example',
      text: '<b>Bob</b>',
      composeId: 'compose-1',
    },
    'page',
  );
  return database;
}
