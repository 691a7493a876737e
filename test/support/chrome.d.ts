/** What the tests call of the browser's own API inside of pages and of the worker. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void };
  readonly storage: { readonly local: { set(items: Readonly<Record<string, unknown>>): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly tabs: {
    query(about: { readonly url: string }): Promise<readonly { readonly id?: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
};
