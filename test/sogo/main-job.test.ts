import { theMainJob } from '../webmail/main-job';
import { sogo } from '../webmail/sogo';

theMainJob(sogo);
