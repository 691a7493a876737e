/** Unguessable, also on pages without a secure context. */
export const newToken = (window: Window): string =>
  [...window.crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
