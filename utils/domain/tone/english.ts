import { acts } from './english-acts';
import { phrases } from './english-phrases';
import { words } from './english-words';
import type { Lists } from './lists';

export const english = (): Lists => ({
  words: words(),
  phrases: phrases(),
  acts: acts(),
  negators:
    'not no never none nothing nobody neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint cud dosent doesent hardly barely scarcely rarely seldom zero nt',
  ends: 'but and because although though so then when until if that which who while since',
  contrasts: 'but however unfortunately sadly except nevertheless nonetheless',
  concessions: 'although though while despite whilst',
  stronger:
    'very really extremely so such absolutely completely totally utterly incredibly terribly awfully highly truly super way far deeply seriously especially particularly insanely ridiculously quite most',
  weaker: 'slightly somewhat bit little mildly fairly kinda sorta sometimes occasionally almost partly',
  conditions: 'if unless whether',
  others: 'supplier suppliers vendor vendors competitor competitors provider providers',
  you: 'you your yours u',
  mine: 'my our his her their',
  former: 'old previous former original last',
});
