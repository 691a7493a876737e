import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HashRoute } from '../../utils/state/hash-route';
import type { SectionId } from './sections';

const RouteContext = createContext<HashRoute<SectionId> | null>(null);
export const RouteProvider = RouteContext.Provider;

/** Where in the dashboard we are: the section, what in it, and what was asked for there. */
export function useRoute(): HashRoute<SectionId> {
  const route = useContext(RouteContext);
  if (!route) throw new Error('A page of the dashboard needs a RouteProvider around it');
  return route;
}
