/** What the tests call of the browser's own API inside of pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void };
};
