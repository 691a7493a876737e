/** A regular expression that is made at its first use. The build puts it where making one at once would cost (`build/`). */
class LatePattern {
  readonly #make: () => RegExp;
  #made: RegExp | undefined;

  constructor(make: () => RegExp) {
    this.#make = make;
  }

  get #pattern(): RegExp {
    this.#made ??= this.#make();
    return this.#made;
  }

  get source(): string {
    return this.#pattern.source;
  }

  get flags(): string {
    return this.#pattern.flags;
  }

  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }

  set lastIndex(at: number) {
    this.#pattern.lastIndex = at;
  }

  test(text: string): boolean {
    return this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern.exec(text);
  }

  [Symbol.match](text: string) {
    return this.#pattern[Symbol.match](text);
  }

  [Symbol.matchAll](text: string) {
    return this.#pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string) {
    return this.#pattern[Symbol.replace](text, by);
  }

  [Symbol.search](text: string) {
    return this.#pattern[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number) {
    return this.#pattern[Symbol.split](text, limit);
  }
}

/** For whoever uses it as text is searched, it is one. */
export const latePattern = (make: () => RegExp): RegExp => new LatePattern(make) as unknown as RegExp;
