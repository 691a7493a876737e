import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageCommand, TabState } from '../../utils/messaging/doors/tab';
import type { Input } from '../../utils/messaging/protocol';
import type { Result } from '../../utils/messaging/result';
import type { Background } from '../../utils/state/background';
import type { ComposeHere } from '../customer/compose-here';

/** The tab beside us, and what we may ask of its page. */
export interface TabBeside {
  readonly state: TabState;
  tell(command: PageCommand): Promise<Result<null>>;
  /** Not again: and the page looks at its draft anew. */
  ignore(finding: Input<'ignoreFinding'>): Promise<Result<null>>;
}

export const tabBeside = (state: TabState, { call }: Background): TabBeside => {
  const tell = (command: PageCommand) => call('tellPage', { tabId: state.tabId, command });
  return { state, tell, ignore: (finding) => call('ignoreFinding', finding) };
};

/** Null where nothing is being written. */
export const composeIn = ({ state: { page }, tell }: TabBeside): ComposeHere | null =>
  page?.composing
    ? {
        to: page.writingTo.map(({ email }) => email),
        insert: (subject, text) => tell({ kind: 'insert', subject, text }),
      }
    : null;

const TabContext = createContext<TabBeside | null>(null);
export const TabProvider = TabContext.Provider;

export function useTab(): TabBeside {
  const tab = useContext(TabContext);
  if (!tab) throw new Error('What speaks to the page needs a TabProvider around it');
  return tab;
}
