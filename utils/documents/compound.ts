import { Unread } from './reading';

const stream = 'EncryptedPackage';

/** The container of Word 97, of mails saved by Outlook, and of every encrypted Office file. We read none of them. */
export function readCompound(bytes: Uint8Array): never {
  throw new Unread(isEncrypted(bytes) ? 'documentEncrypted' : 'documentUnknown');
}

/** Names of streams stand in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    let length = 0;
    while (bytes[at + 2 * length] === stream.charCodeAt(length) && bytes[at + 2 * length + 1] === 0) length += 1;
    if (length >= stream.length) return true;
  }
  return false;
}
