import { randomSends } from '../webmail/random-sends';
import { sogo } from '../webmail/sogo';

randomSends(sogo, 12, 5);
