import { startRoundcube } from '../servers/roundcube/bed';
import { ensurePackages } from '../servers/roundcube/packages';
import * as hands from '../support/roundcube-page';
import type { Webmail } from './webmail';

export const roundcube: Webmail = { name: 'Roundcube', turn: 0, hands, ensurePackages, start: startRoundcube };
