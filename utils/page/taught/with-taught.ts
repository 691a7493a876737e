import type { TaughtPage } from '../../domain/model/taught';
import { taughtParts } from '../../domain/model/taught';
import { parentOf } from '../../sites/dom/tree';
import type { Site } from '../../sites/site';
import { newToken } from '../token';
import { type Naming, taughtComposers } from './composer';
import { taughtHealth } from './health';
import { readTaught } from './read';
import { taughtRecord } from './record';

function naming(): Naming {
  const byBody = new WeakMap<HTMLElement, string>();
  const byRoot = new WeakMap<HTMLElement, { readonly id: string; readonly body: HTMLElement }>();
  return (body, root) => {
    const before = byRoot.get(root);
    const id =
      byBody.get(body) ??
      (before && !before.body.isConnected
        ? before.id
        : `taught-${newToken(body.ownerDocument.defaultView!).slice(0, 24)}`);
    byBody.set(body, id);
    byRoot.set(root, { id, body });
    return id;
  };
}

/** A site with what the user has taught of its pages, which beats what was guessed. */
export function withTaught(site: Site, taught: () => readonly TaughtPage[]): Site {
  const nameOf = naming();
  const composers = (document: Document) => taughtComposers(document, taught(), site, nameOf);
  const record = (document: Document) => taughtRecord(document, taught(), site.record?.(document) ?? null);
  return {
    ...site,
    composers,
    get record() {
      return site.record || taught().length > 0 ? record : undefined;
    },
    health: (document) =>
      taught().length === 0
        ? site.health(document)
        : taughtHealth(document, taught(), site.health(document), composers(document)),
    watch: (document) => [...new Set([...site.watch(document), ...around(document, taught())])],
  };
}

/** What stands around the taught parts: there they come and go. */
const around = (document: Document, pages: readonly TaughtPage[]): readonly Element[] =>
  taughtParts.flatMap((part) => {
    const lesson = readTaught(document, pages, part)?.lesson;
    if (lesson?.state !== 'found') return [];
    return lesson.elements.map((element) => {
      const parent = parentOf(element);
      return parent && parent !== document.body ? parent : element;
    });
  });
