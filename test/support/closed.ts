import type { CDPSession, Frame, Page } from 'playwright-core';

/** What stands in our closed shadow roots, which no selector reaches: read and clicked as a person would. */
export interface Part {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** CSS pixels in the page's viewport; null while it is not laid out. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

interface Node {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: string[];
  readonly children?: Node[];
  readonly shadowRoots?: Node[];
  readonly contentDocument?: Node;
}

const attributesOf = (node: Node): Record<string, string> => {
  const flat = node.attributes ?? [];
  return Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])));
};

const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node.nodeValue ?? '')
    : ['STYLE', 'SCRIPT'].includes(node.nodeName)
      ? ''
      : (node.children ?? []).map(textOf).join('');

/** All nodes, with those inside closed shadow roots; frames are left out unless they share the page's process. */
function* nodesOf(node: Node, inClosed = false): Generator<readonly [Node, boolean]> {
  yield [node, inClosed];
  for (const root of node.shadowRoots ?? []) yield* nodesOf(root, true);
  for (const child of node.children ?? []) yield* nodesOf(child, inClosed);
  if (node.contentDocument) yield* nodesOf(node.contentDocument, inClosed);
}

async function boxOf(session: CDPSession, node: Node): Promise<Part['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // The protocol's way to say "not rendered".
    return null;
  }
}

/** Elements of our closed shadow roots with this `data-part`, in document order. */
export async function closedParts(page: Page | Frame, part: string): Promise<readonly Part[]> {
  const owner = 'context' in page ? page : page.page();
  const session = await owner.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = [...nodesOf(root as Node)].filter(
      ([node, closed]) => closed && attributesOf(node)['data-part'] === part,
    );
    return await Promise.all(
      found.map(async ([node]) => ({
        text: textOf(node).replace(/\s+/g, ' ').trim(),
        attributes: attributesOf(node),
        box: await boxOf(session, node),
      })),
    );
  } finally {
    await session.detach();
  }
}

const isShown = (part: Part) => part.box !== null && part.box.width > 0 && part.box.height > 0;

/** Waits until one is shown. Null when the time is up. */
export async function waitForPart(page: Page, part: string, milliseconds = 5_000): Promise<Part | null> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const shown = (await closedParts(page, part)).find(isShown);
    if (shown) return shown;
    if (Date.now() > end) return null;
    await page.waitForTimeout(50);
  }
}

/** Clicks the middle of the `index`-th one that is shown, with the mouse. */
export async function clickPart(page: Page, part: string, index = 0): Promise<void> {
  if (!(await waitForPart(page, part))) throw new Error(`Nothing to click: no ${part} is shown`);
  const box = (await closedParts(page, part)).filter(isShown)[index]?.box;
  if (!box) throw new Error(`There is no ${part} number ${index + 1}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The sidebar's own frame in a page. */
export async function sidebarOf(page: Page, milliseconds = 10_000): Promise<Frame> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const frame = page.frames().find((candidate) => /extension:\/\/[^/]+\/sidebar\.html/.test(candidate.url()));
    if (frame) return frame;
    if (Date.now() > end)
      throw new Error(
        `No sidebar came. Frames: ${page
          .frames()
          .map((one) => one.url())
          .join(', ')}`,
      );
    await page.waitForTimeout(50);
  }
}
