import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { SidebarScreen } from '../../../components/sidebar/sidebar';
import type { Glance } from '../../../utils/domain/model/glance';
import type { TabState } from '../../../utils/messaging/doors/tab';
import { done } from '../../../utils/messaging/result';
import { shelf } from '../../../utils/state/shelf';
import { openSidebar } from '../../../utils/state/sidebar';
import { type Answers, fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { company, glance, tab } from '../samples';

interface Around {
  readonly state?: TabState;
  readonly answers?: Answers;
  readonly inPage?: boolean;
}

/** What a rendering leaves for after the next frame has happened, too. */
export const effects = (): Promise<void> =>
  act(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))));

/** A sidebar beside a tab, for one customer; `change` is what is different about what is known of them. */
export async function openCustomer(
  change: Partial<Glance> = {},
  { state = tab, answers = {}, inPage = true }: Around = {},
): Promise<Mounted> {
  const background = fakeBackground({
    tabState: () => done(state),
    glance: () => done({ glance: { ...glance, ...change }, company }),
    ...answers,
  });
  const kept = new Map<string, string>();
  const sidebar = openSidebar({
    background,
    token: inPage ? 'token' : null,
    tabId: async () => null,
    shelf: shelf(() => ({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
    })),
  });
  const page = await mount(
    () => <SidebarScreen sidebar={sidebar} inPage={inPage} openDashboard={() => undefined} />,
    background,
  );
  await vi.waitFor(() => expect(page.text('[data-part=customer-name]')).toMatch(/\w/));
  await effects();
  return page;
}
