import { theMainJob } from '../webmail/main-job';
import { roundcube } from '../webmail/roundcube';

theMainJob(roundcube);
