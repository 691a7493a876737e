const has = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark at its start: every other byte of what Western text has is 0. */
function bareUtf16(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length & ~1, 512);
  let [even, odd] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (end < 4) return null;
  if (odd > end * 0.3 && even === 0) return 'utf-16le';
  return even > end * 0.3 && odd === 0 ? 'utf-16be' : null;
}

/** UTF-8, UTF-16 with or without its mark, and otherwise Windows-1252, of which anything is some text. */
export function decodeText(bytes: Uint8Array): string {
  if (has(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (has(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const wide = bareUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
