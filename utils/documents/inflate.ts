import { inflateSync } from 'fflate';
import type { Budget } from './budget';
import { joined } from './bytes';
import { Unread } from './reading';

/** What is small is unpacked sooner than a stream is set up, and can't grow to more than a thousand times its size. */
const small = 24 * 1024;

/** Never more than `most` bytes: a file that holds more than it says is damaged while it is small, and then a bomb. */
export async function inflate(packed: Uint8Array, most: number, budget: Budget): Promise<Uint8Array> {
  return packed.length <= small ? inflateSmall(packed, most) : inflateLarge(packed, most, budget);
}

function inflateSmall(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(Math.min(most + 1, packed.length * 1032 + 64));
  let whole: Uint8Array | null;
  try {
    whole = inflateSync(packed, { out });
  } catch {
    whole = null;
  }
  if (!whole || whole.length > most) throw new Unread('documentDamaged');
  return whole;
}

async function inflateLarge(packed: Uint8Array, most: number, budget: Budget): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of chunksOf(stream)) {
      budget.checkTime();
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) throw new Unread('documentBomb');
    }
  } catch (error) {
    throw error instanceof Unread ? error : new Unread('documentDamaged');
  }
  return joined(chunks);
}

/** TypeScript does not know yet that a stream can be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
