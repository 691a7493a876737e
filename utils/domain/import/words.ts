import type { Journey } from '../journey/journey';
import type { Purchase } from '../model/purchase';
import type { StageId } from '../model/stage';
import { meantBy, phraseOf } from './phrases';

/** Stages by their names, folded. */
export type StageNames = ReadonlyMap<string, StageId>;

/** Cells that hold one of a few words, in the languages of the headers and the words of common exports. */
const stageWords: Readonly<Record<StageId, string>> = {
  awareness:
    'awareness|subscriber|lead|new|new lead|cold|visitor|aufmerksamkeit|interessent|neu|bekanntheit|kontakt|notoriete|decouverte|prospect froid|nouveau|conocimiento|conciencia|nuevo|marketing qualified lead|marketingqualifiedlead|mql',
  consideration:
    'consideration|prospect|opportunity|evaluation|qualified|sales qualified lead|salesqualifiedlead|sql|warm|proposal|quote|negotiation|erwagung|uberlegung|abwagung|angebot|verhandlung|interessiert|consideration achat|evaluation en cours|negociation|devis|consideracion|evaluacion|oportunidad|propuesta|negociacion|prospecto',
  purchase:
    'purchase|buying|buyer|closed won|won|order|ordered|kauf|kaufer|gekauft|bestellt|auftrag|gewonnen|achat|acheteur|commande|gagne|compra|comprador|pedido|ganado',
  'post-purchase':
    'post purchase|postpurchase|after purchase|after sale|after sales|customer|client|existing customer|evangelist|retention|loyalty|nach dem kauf|nachkauf|kunde|kundin|bestandskunde|stammkunde|apres achat|apres vente|client fidele|cliente|postcompra|post compra|posventa|fidelizado',
  interest: 'interest|interested|interesse',
  briefing: 'briefing|brief|discovery|scoping|bedarfsanalyse|erstgesprach|cadrage',
  proposal: 'proposal|pitch|pitching',
  project: 'project|in project|onboarding|implementation|projekt|umsetzung|projet|proyecto',
  care: 'care|retainer|support contract|betreuung|wartung|suivi|mantenimiento',
};

const kindWords: Readonly<Record<Purchase['kind'], string>> = {
  quote:
    'quote|quotation|offer|estimate|proposal|angebot|kostenvoranschlag|offerte|devis|offre|proposition|presupuesto|cotizacion|oferta|propuesta',
  purchase:
    'purchase|order|sale|invoice|bestellung|auftrag|kauf|rechnung|commande|achat|vente|facture|pedido|compra|venta|factura|renewal|subscription',
};

const stateWords: Readonly<Record<Purchase['state'], string>> = {
  open: 'open|pending|sent|processing|in progress|authorized|unfulfilled|partial|draft|on hold|offen|gesendet|versendet|in bearbeitung|ausstehend|ouvert|envoye|en cours|en attente|abierto|pendiente|enviado|en curso|awaiting payment',
  declined:
    'declined|rejected|lost|closed lost|refused|expired|abgelehnt|verloren|abgesagt|abgelaufen|refuse|perdu|rejete|expire|rechazado|perdido|caducado',
  cancelled:
    'cancelled|canceled|voided|void|refunded|failed|storniert|widerrufen|erstattet|annule|rembourse|cancelado|anulado|reembolsado',
  done: 'done|completed|complete|closed|fulfilled|delivered|paid|won|closed won|accepted|shipped|erledigt|abgeschlossen|geliefert|bezahlt|angenommen|termine|livre|paye|accepte|cloture|completado|entregado|pagado|aceptado|cerrado',
};

const languageWords: Readonly<Record<string, string>> = {
  en: 'english|englisch|anglais|ingles',
  de: 'german|deutsch|allemand|aleman',
  fr: 'french|franzosisch|francais|frances',
  es: 'spanish|spanisch|espagnol|espanol|castellano',
  it: 'italian|italienisch|italien|italiano',
  pt: 'portuguese|portugiesisch|portugais|portugues',
  nl: 'dutch|niederlandisch|hollandisch|neerlandais|nederlands|neerlandes',
  pl: 'polish|polnisch|polonais|polaco|polski',
  sv: 'swedish|schwedisch|suedois|sueco|svenska',
  da: 'danish|danisch|danois|danes|dansk',
  nb: 'norwegian|norwegisch|norvegien|noruego|norsk',
  fi: 'finnish|finnisch|finnois|finlandes|suomi',
  cs: 'czech|tschechisch|tcheque|checo|cestina',
  hu: 'hungarian|ungarisch|hongrois|hungaro|magyar',
  tr: 'turkish|turkisch|turc|turco|turkce',
  ru: 'russian|russisch|russe|ruso',
  ja: 'japanese|japanisch|japonais|japones',
  zh: 'chinese|chinesisch|chinois|chino',
};

/** The names that a business has given its stages; those that come with us are known in many languages. */
export const stageNames = ({ stages }: Journey): StageNames =>
  new Map(
    stages.flatMap(({ id, name }) => (name.startsWith('@') ? [id] : [id, name]).map((each) => [phraseOf(each), id])),
  );

export const readStage = (text: string, own: StageNames = new Map()): StageId | null =>
  own.get(phraseOf(text)) ?? meantBy(stageWords, text);
export const readKind = (text: string): Purchase['kind'] | null => meantBy(kindWords, text);
export const readPurchaseState = (text: string): Purchase['state'] | null => meantBy(stateWords, text);

/** A language's name, or a tag such as "de", "de_AT" or "pt-BR". */
export function readLanguage(text: string): string | null {
  const tag = /^([a-z]{2,3})(?:[-_]([A-Za-z]{2}))?$/i.exec(text.trim());
  if (!tag) return meantBy(languageWords, text);
  const [, language = '', region] = tag;
  return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
}
