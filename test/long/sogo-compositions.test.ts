import { everyWay } from '../webmail/every-way';
import { sogo } from '../webmail/sogo';

everyWay(sogo);
