import { signal } from '@preact/signals';
import type { SectionId } from '../../components/dashboard/sections';

/** A place in the dashboard that a test moves. */
export function routeAt(section: SectionId, item = '', asked = '') {
  const [at, inIt, params] = [signal(section), signal(item), signal(asked)];
  const replace = (hash: string) => {
    params.value = hash.split('?')[1] ?? '';
  };
  return { at, item: inIt, asked: params, hasMoved: () => false, replace, close: () => undefined };
}
