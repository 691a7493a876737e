import { randomSends } from '../webmail/random-sends';
import { roundcube } from '../webmail/roundcube';

randomSends(roundcube, 200, 7);
