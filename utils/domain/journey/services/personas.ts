import { personas as common } from '../default/personas';
import type { Persona } from '../journey';

const expert: Persona = {
  id: 'in-house-expert',
  name: '@personaInHouseExpert',
  needs: ['@personaNeedDetails', '@personaNeedSay'],
  preferences: ['@personaLikesExperts', '@personaLikesPlan'],
  pains: ['@personaPainNotAsked', '@personaPainJargon'],
  tone: 'friendly',
};

export const personas: readonly Persona[] = [...common.filter(({ id }) => id !== 'hands-on-user'), expert];
