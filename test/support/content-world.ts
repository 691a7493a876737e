import type { Page } from 'playwright-core';

/** Runs an expression where our scripts in a page run: in their own world beside the page's. */
export async function contentWorld(page: Page, extensionId: string): Promise<<T>(expression: string) => Promise<T>> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.origin.includes(extensionId) && frameId === frameTree.frame.id) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async <T>(expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (contextId === undefined || answer.exceptionDetails)
      throw new Error(answer.exceptionDetails?.exception?.description ?? 'Our scripts are not in this page');
    return answer.result.value as T;
  };
}
