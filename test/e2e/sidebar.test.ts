import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../support/at-length';
import { violations } from '../support/axe';
import { openPreview, type Preview, sidebarScenes, sidebarWidths } from '../support/preview/open';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview?.close());

describe('the sidebar', () => {
  it.each(share(sidebarScenes))('%s: can be read by everybody, and nothing stands out at the side', async (scene) => {
    await preview.show(scene, 'light');
    for (const width of sidebarWidths) expect(await preview.resize(width), `${width} pixels`).toBeLessThanOrEqual(0);
    expect(await violations(preview.page), 'light').toEqual([]);
    await preview.paint('dark');
    expect(await violations(preview.page), 'dark').toEqual([]);
  });
});

const forms: readonly (readonly [opener: string, opened: string, scene?: string])[] = [
  ['edit-touchpoint', 'touchpoint-form'],
  ['edit-purchase', 'purchase-form'],
  ['edit-goal', 'goal-form'],
  ['edit-roadblock', 'roadblock-form'],
  ['edit-opportunity', 'opportunity-form'],
  ['log-call', 'just-logged'],
  ['keys', 'keys'],
  ['feedback-nps', 'feedback'],
  ['persona', 'persona-planner'],
  ['snooze', 'snooze-answer'],
  ['playbook-close', 'playbook-closing', 'playbook'],
  ['playbook-hand-over', 'playbook-hand-form', 'playbook'],
  ['concern-add', 'concern-choose', 'playbook'],
  ['record-preview', 'record-apply', 'record'],
];

describe('forms and menus', () => {
  it.each(share(forms))('%s opens %s: the same', async (opener, opened, scene = 'full') => {
    await preview.show(scene, 'light');
    await preview.resize(280);
    await preview.page.click(`[data-part=${opener}]`);
    await preview.page.waitForSelector(`[data-part=${opened}]`);
    expect(await preview.resize(280)).toBeLessThanOrEqual(0);
    expect(await violations(preview.page)).toEqual([]);
  });
});
