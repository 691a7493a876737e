import { fromBase64, headerLine, type LockedHeader } from './header';

/** AES-GCM, 256 bits, out of a passphrase. Typed in another way of writing umlauts it is the same passphrase. */
export async function keyFor(passphrase: string, { salt, iterations }: LockedHeader): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The number of the piece that says only that the passphrase is right. */
export const proof = 0xffffffff;

/**
 * How one piece is sealed. Its number stands in the nonce, so that pieces can't change places; that it is the last one
 * is sealed with it, so that none can be cut off; and so is the header, so that it can't be changed.
 */
export function sealOf(header: LockedHeader, number: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(fromBase64(header.nonce));
  new DataView(iv.buffer).setUint32(8, number);
  const additionalData = new TextEncoder().encode(`${headerLine(header)}${isLast ? 'last' : 'more'}`);
  return { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
}
