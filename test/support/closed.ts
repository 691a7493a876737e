import type { CDPSession, Frame, Page } from 'playwright-core';

/** What stands in our closed shadow roots, which no selector reaches: read and clicked as a person would. */
export interface Part {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** CSS pixels in the page's viewport; null while it is not laid out. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

interface Node {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
}

const attributesOf = (node: Node): Record<string, string> => {
  const flat = node.attributes ?? [];
  return Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])));
};

const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? node.nodeValue
    : ['STYLE', 'SCRIPT'].includes(node.nodeName)
      ? ''
      : (node.children ?? []).map(textOf).join('');

async function boxOf(session: CDPSession, nodeId: number): Promise<Part['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // The protocol's way to say "not rendered".
    return null;
  }
}

/** What the browser finds by a selector in all that it has in this process: also in closed shadow roots. */
async function search(session: CDPSession, query: string): Promise<readonly number[]> {
  // Nothing is found before the document was asked for.
  await session.send('DOM.getDocument', { depth: 0 });
  const { searchId, resultCount } = await session.send('DOM.performSearch', { query });
  if (resultCount === 0) return [];
  return (await session.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount })).nodeIds;
}

async function isInClosed(session: CDPSession, nodeId: number): Promise<boolean> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function () { return this.getRootNode().mode === 'closed'; }`,
  });
  return result.value === true;
}

async function partOf(session: CDPSession, nodeId: number): Promise<readonly Part[]> {
  try {
    const [isOurs, { node }, box] = await Promise.all([
      isInClosed(session, nodeId),
      session.send('DOM.describeNode', { nodeId, depth: -1 }),
      boxOf(session, nodeId),
    ]);
    return isOurs ? [{ text: textOf(node).replace(/\s+/g, ' ').trim(), attributes: attributesOf(node), box }] : [];
  } catch (error) {
    // Gone since it was found.
    if (/Could not find node|No node/.test(String(error))) return [];
    throw error;
  }
}

/** Elements of our closed shadow roots with this `data-part`, in document order. */
export async function closedParts(page: Page | Frame, part: string): Promise<readonly Part[]> {
  const owner = 'context' in page ? page : page.page();
  const session = await owner.context().newCDPSession(page);
  try {
    const found = await search(session, `[data-part="${part}"]`);
    return (await Promise.all(found.map((nodeId) => partOf(session, nodeId)))).flat();
  } finally {
    await session.detach();
  }
}

const isShown = (part: Part) => part.box !== null && part.box.width > 0 && part.box.height > 0;

/** Waits until the `index`-th one is shown. Null when the time is up. */
export async function waitForPart(page: Page, part: string, milliseconds = 5_000, index = 0): Promise<Part | null> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const shown = (await closedParts(page, part)).filter(isShown)[index];
    if (shown) return shown;
    if (Date.now() > end) return null;
    await page.waitForTimeout(100);
  }
}

/** Where the `index`-th one stands once it moves no more: what comes up, or fills, takes a moment. Null when none is shown. */
async function restingBox(page: Page, part: string, index: number): Promise<Part['box']> {
  const boxNow = async () => (await waitForPart(page, part, 5_000, index))?.box ?? null;
  let box = await boxNow();
  for (let looks = 0; box && looks < 100; looks += 1) {
    const before = box;
    box = await boxNow();
    if (box && box.x === before.x && box.y === before.y && box.width === before.width) break;
  }
  return box;
}

/** Clicks the middle of the `index`-th one that is shown, with the mouse. */
export async function clickPart(page: Page, part: string, index = 0): Promise<void> {
  const box = await restingBox(page, part, index);
  if (!box) throw new Error(`Nothing to click: no ${part} number ${index + 1} is shown`);
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
