import type { Input, Name, Output, Topic } from '../messaging/protocol';
import type { Result } from '../messaging/result';

/** The background as the screens know it: `call` and `watch` of messaging. */
export interface Background {
  call<K extends Name>(name: K, input: Input<K>): Promise<Result<Output<K>>>;
  watch(topics: readonly Topic[], heard: (changed: readonly Topic[]) => void): () => void;
}
