import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Result } from '../../utils/messaging/result';

/** What only the browser can do for the popup. All of it wants to be called straight from a click. */
export interface PopupWorld {
  askForSite(origin: string): Promise<boolean>;
  /** Opens a page of ours: `dashboard.html#customers`. */
  openPage(address: string): void;
  close(): void;
  /** Null where the browser has no side panel. */
  readonly openSidePanel: ((tabId: number) => Promise<Result<null>>) | null;
}

const WorldContext = createContext<PopupWorld | null>(null);
export const PopupWorldProvider = WorldContext.Provider;

export function usePopupWorld(): PopupWorld {
  const world = useContext(WorldContext);
  if (!world) throw new Error('The popup needs a PopupWorldProvider around it');
  return world;
}
