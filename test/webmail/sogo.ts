import { startSogo } from '../servers/sogo/bed';
import { ensurePackages } from '../servers/sogo/packages';
import * as hands from '../support/sogo-page';
import type { Webmail } from './webmail';

export const sogo: Webmail = { name: 'SOGo', turn: 1, hands, ensurePackages, start: startSogo };
