import { fold } from '../../names/fold';
import { genderOf } from '../../names/given-names';
import { wordSet } from '../../names/word-set';
import type { Sex } from './title-kinds';

/**
 * Given names that one sex bears wherever they are in use: not Andrea, Nicola, Jan, Kim, Karen, Jean or Camille. To hold
 * a title against a name takes more certainty than to know a name. Folded.
 */
const ofWomen = wordSet(
  'agnes alice amelie anke anne annegret annette antje astrid beate beatriz birgit brigitte bronwyn carmen caroline catherine charlotte christine claire deborah doris dorothee edith eleanor elisabeth elizabeth elke eva emilie emily esther eve frauke gertrud gisele gudrun hannah hannelore heike heather helen helene ida ines ingeborg ingrid irene isabel isabelle jacqueline janet jeanne jennifer josephine judith julie karin katherine kathleen kathrin katrin kerstin kirsten lea liesbeth liselotte louise lucie lucy madeleine margaret margarete margot marie marieke marlene mary melanie mercedes mia michelle miriam monique nathalie nicole odile patricia pauline pia pilar rachel raquel rebecca rosemarie ruth sabine sandrine sarah sibylle siegrid sigrid silke sophie stephanie susan susanne sylvie therese ulrike ursel ute valerie veronique virginie wiebke yvonne zoe',
);
const ofMen = wordSet(
  'achim albert alberto alexander alfred andreas andrew anthony antoine arnaud arne axel benjamin bernd bernhard brian bruno carlos carsten charles christian christoph christopher daniel david dennis detlef dieter dietmar dominik douglas edward enrique eric erik erich ernst ferdinand florian francois frederic friedrich fritz geoffrey georg george gerald gerhard giovanni giuseppe grzegorz guenter guillaume gunter gustav guy hans harald harry heinrich heinz helmut henry herbert hermann holger horst hugo ingo jack jacques jakub james jason javier jens jeremy jesus joachim jochen johannes john jonas jonathan jorg jorge jose josef juan julien jurgen karl karsten kenneth kevin klaus konrad krzysztof kurt laurent lars lorenz luigi lukas lutz manfred manuel marcin marcus marek mario markus martin mathias mathieu matteo matthew matthias maximilian michael miguel moritz nicholas nicolas niklas norbert olaf oliver olivier oscar oskar otto patrick paul pawel pedro peter philip philipp philippe pierre pieter piotr rafael rainer ralf ramon reinhard richard robert roland rolf rudolf rupert samuel sebastian sebastien stanislaw stefan stephan stephane stephen steven sven tadeusz theo thierry thomas thorsten tim timothy tobias tom tomas tomasz torsten udo ulrich uwe vincent volker walter werner wilhelm willem william wojciech wolfgang xavier zbigniew',
);
/** In the lists, with an ending that tells, and yet not sure. */
const unsure = wordSet(
  'dana noa rana vanja nino chika haruka asuka derya huma asha kira ira ana isa asa ilka jaya mara zala kamala shira shreya makoto milo mika nika alexa amala',
);

/** Whose name it is, where that is certain; null in any doubt. */
export function sureSex(given: string): Sex | null {
  const name = fold(given);
  if (ofWomen(name)) return 'woman';
  if (ofMen(name)) return 'man';
  const listed = name.length > 3 && !unsure(name) ? genderOf(name) : null;
  if (listed === 'female' && name.endsWith('a')) return 'woman';
  return listed === 'male' && name.endsWith('o') ? 'man' : null;
}
