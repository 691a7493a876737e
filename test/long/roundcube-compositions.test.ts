import { everyWay } from '../webmail/every-way';
import { roundcube } from '../webmail/roundcube';

everyWay(roundcube);
