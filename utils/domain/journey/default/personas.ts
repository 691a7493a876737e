import type { Persona } from '../journey';

export const personas: readonly Persona[] = [
  {
    id: 'careful-buyer',
    name: '@personaCarefulBuyer',
    needs: ['@personaNeedFacts', '@personaNeedProof'],
    preferences: ['@personaLikesWriting', '@personaLikesTime'],
    pains: ['@personaPainSurprise', '@personaPainPressure'],
    tone: 'formal',
  },
  {
    id: 'busy-decider',
    name: '@personaBusyDecider',
    needs: ['@personaNeedAnswer', '@personaNeedOneContact'],
    preferences: ['@personaLikesShort', '@personaLikesCall'],
    pains: ['@personaPainWaiting', '@personaPainRepeating'],
    tone: '',
  },
  {
    id: 'hands-on-user',
    name: '@personaHandsOnUser',
    needs: ['@personaNeedDetails', '@personaNeedTry'],
    preferences: ['@personaLikesShowing', '@personaLikesExperts'],
    pains: ['@personaPainBroken', '@personaPainJargon'],
    tone: 'friendly',
  },
  {
    id: 'price-watcher',
    name: '@personaPriceWatcher',
    needs: ['@personaNeedClearPrice', '@personaNeedChoice'],
    preferences: ['@personaLikesCompare', '@personaLikesWriting'],
    pains: ['@personaPainExtras', '@personaPainUnused'],
    tone: '',
  },
  {
    id: 'long-term-partner',
    name: '@personaLongTermPartner',
    needs: ['@personaNeedReliance', '@personaNeedSay'],
    preferences: ['@personaLikesMeeting', '@personaLikesPlan'],
    pains: ['@personaPainForgotten', '@personaPainNewFaces'],
    tone: 'friendly',
  },
];
