import { ensurePackages as ensure } from '../packages';

const packages = [
  'tryton-server',
  'tryton-sao',
  'tryton-modules-party-relationship',
  'tryton-modules-sale-opportunity',
];

/** True when a Tryton can be started here; false after one sentence that says why not. */
export const ensurePackages = (): Promise<boolean> => ensure(packages, 'The Tryton test bed');
