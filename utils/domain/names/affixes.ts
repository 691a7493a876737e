import { wordSet } from './word-set';

const suffixes =
  'jr sr ii iii iv phd md mba msc bsc ba ma esq esquire cpa cfa pmp dds dvm jd llm llb rn pe phil dphil mphil ing dipl meng beng frcs kc qc mp obe mbe cbe ret usn usaf usmc usa drs bc ccie pmi cissp shrm hr';
const particles =
  'von vom van der den de del della dello di da dos das do du la le las los el al bin ibn ben abu af av zu zum zur ten ter te y e i d st mac mc san santa';

/** "Jr", "PhD": said after a name. Takes a folded word. */
export const isSuffix = wordSet(suffixes);

/** "von", "de la": part of a family name, and never a name alone. Takes a folded word. */
export const isParticle = wordSet(particles);
