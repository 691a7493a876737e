import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Bytes. */
export interface StorageUse {
  readonly usage: number;
  readonly quota: number;
}

/** What only the browser can do for the dashboard. */
export interface DashboardWorld {
  /** Asks the user for access to a site; to be called straight from a click. */
  askForSite(origin: string): Promise<boolean>;
  /** The browser has a side panel of its own. */
  readonly hasPanel: boolean;
  /** Hands a file to the user. */
  saveFile(name: string, content: Blob): void;
  /** Whether the browser has promised not to clear our data by itself; null where it can't say. */
  isKept(): Promise<boolean | null>;
  askToKeep(): Promise<boolean>;
  /** Asks the user for the browser's notifications; to be called straight from a click. */
  askToNotify(): Promise<boolean>;
  mayNotify(): Promise<boolean>;
  readonly version: string;
  /** How much of the disk is ours, and may be; null where the browser can't say. */
  storageUse(): Promise<StorageUse | null>;
  /** As it names itself, for a report. */
  readonly browser: string;
  /** Opens the first page after everything was deleted, with nothing of ours left in the browser. */
  startAgain(): void;
}

const WorldContext = createContext<DashboardWorld | null>(null);
export const WorldProvider = WorldContext.Provider;

export function useWorld(): DashboardWorld {
  const world = useContext(WorldContext);
  if (!world) throw new Error('The dashboard needs a WorldProvider around it');
  return world;
}
