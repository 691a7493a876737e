import type { Account } from './accounts';

const password = 'sample-password';
const person = (name: string, email: string): Account => ({ name, email, password });

/** The one who writes to customers. */
export const seller = person('Robin Seller', 'seller@waymark.example');
export const anna = person('Anna Schmidt', 'anna.schmidt@kestrel-works.example');
export const ben = person('Ben Schultz', 'ben.schultz@harbor-tools.example');
export const chloe = person('Chloé Martin', 'chloe@atelier-nord.example');

export const accounts: readonly Account[] = [seller, anna, ben, chloe];
