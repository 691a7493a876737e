import type { Journey } from '../journey/journey';
import type { BasicKind, Channel, Direction, Emotion, TouchpointKind } from '../model/touchpoint';
import { meantBy, phraseOf } from './phrases';

/** Kinds of touchpoints by what a file may call them, folded. */
export type KindNames = ReadonlyMap<string, TouchpointKind>;

const kindWords: Readonly<Record<BasicKind, string>> = {
  inquiry: 'enquiry|request|lead|contact form|form|form submission|anfrage|kontaktformular|demande|consulta|solicitud',
  mail: 'email|e mail|message|nachricht|courriel|courrier|correo|mensaje',
  call: 'phone call|phone|telephone|logged call|anruf|telefonat|telefon|appel|llamada',
  meeting: 'appointment|demo|conference|termin|treffen|besprechung|reunion|rendez vous|rdv|cita',
  visit: 'page view|pageview|page visit|website visit|session|web visit|besuch|seitenaufruf|visite|visita',
  chat: 'live chat|messaging|whatsapp|conversation|clavardage',
  quote: 'quotation|proposal|offer|angebot|devis|presupuesto|oferta',
  'order-confirmation': 'order|order confirmed|bestellung|auftragsbestatigung|commande|pedido',
  delivery: 'delivered|shipment|shipped|lieferung|livraison|entrega',
  invoice: 'bill|rechnung|facture|factura|newsletter',
  support:
    'ticket|question|problem|incident|task|issue|bug|case|service request|how to|support ticket|supportanfrage|frage|storung|assistance|soporte|incidencia',
  complaint: 'beschwerde|reklamation|reclamation|plainte|queja|reclamacion',
  feedback: 'survey|review|rating|nps|csat|ruckmeldung|bewertung|umfrage|avis|enquete|encuesta|opinion|resena',
};

const channelWords: Readonly<Record<Channel, string>> = {
  mail: 'email|e mail|inbox|courriel|correo|correo electronico',
  phone:
    'call|voice|telephone|telefon|inbound call|outbound call|phone call inbound|phone call outbound|telephone|telefono|sms|text',
  'in-person':
    'on site|onsite|in store|store|shop|personal|personlich|vor ort|en personne|sur place|en persona|presencial',
  video: 'zoom|teams|google meet|video call|videocall|webinar|visio|videollamada',
  chat: 'live chat|messaging|whatsapp|web widget|messenger|facebook messenger|bot',
  web: 'website|web form|web service|portal|api|help center|form|online|internet|site web|sitio web|feedback widget',
  post: 'letter|parcel|package|brief|paket|courrier postal|colis|carta|paquete|fax',
  other: 'sonstige|andere|autre|otro|social|twitter|facebook',
};

const directionWords: Readonly<Record<Direction, string>> = {
  in: 'inbound|incoming|received|customer|eingehend|eingang|entrant|recu|entrante|recibido',
  out: 'outbound|outgoing|sent|agent|ausgehend|ausgang|sortant|envoye|saliente|enviado',
  both: 'two way|beide|beidseitig|les deux|ambos',
};

const feelingWords: Readonly<Record<'-2' | '-1' | '0' | '1' | '2' | 'none', string>> = {
  '-2': 'upset|angry|very bad|very dissatisfied|very unhappy|terrible|awful|verargert|wutend|sehr unzufrieden|furieux|tres mecontent|enfadado|muy insatisfecho',
  '-1': 'uneasy|bad|negative|dissatisfied|unsatisfied|unhappy|poor|detractor|schlecht|negativ|unzufrieden|mecontent|negatif|insatisfait|malo|negativo|insatisfecho',
  '0': 'neutral|okay|ok|mixed|average|passive|mittel|neutre|moyen|regular',
  '1': 'pleased|good|positive|satisfied|happy|gut|positiv|zufrieden|content|positif|satisfait|bueno|positivo|satisfecho|contento',
  '2': 'delighted|great|excellent|very good|very satisfied|very happy|amazing|promoter|begeistert|sehr gut|sehr zufrieden|ravi|tres satisfait|encantado|muy satisfecho',
  none: 'offered|not offered|unoffered|none|not rated|no rating|n a|unknown|unbekannt|inconnu|desconocido',
};

const stateWords: Readonly<Record<'answered' | 'waiting', string>> = {
  answered:
    'yes|true|1|solved|closed|resolved|done|completed|complete|replied|pending|waiting on customer|awaiting customer|on hold|hold|ja|gelost|geschlossen|beantwortet|erledigt|oui|resolu|ferme|repondu|si|resuelto|cerrado|respondido',
  waiting:
    'no|false|0|new|open|unanswered|waiting on us|reopened|nein|offen|neu|unbeantwortet|non|nouveau|ouvert|nuevo|abierto|sin responder',
};

/** The kinds of a journey by their names, and by the usual names of what they are like. */
export function kindNames({ kinds }: Journey): KindNames {
  const names = new Map<string, TouchpointKind>();
  for (const [like, phrases] of Object.entries(kindWords)) {
    const kind = kinds.find(({ id }) => id === like) ?? kinds.find((each) => each.like === like);
    if (kind) for (const phrase of phrases.split('|')) names.set(phrase, kind.id);
  }
  for (const { id, name } of kinds) {
    names.set(phraseOf(id), id);
    if (!name.startsWith('@')) names.set(phraseOf(name), id);
  }
  return names;
}

export const readTouchpointKind = (text: string, names: KindNames): TouchpointKind | null =>
  names.get(phraseOf(text)) ?? null;

/** Without a journey at hand: what a file's cells seem to be. */
export const seemsKind = (text: string): boolean => meantBy(kindWords, text) !== null;

export const readChannel = (text: string): Channel | null => meantBy(channelWords, text);
export const readDirection = (text: string): Direction | null => meantBy(directionWords, text);

/** "Good", "-1", "+2"; `none` where the cell says that nothing is known. */
export function readFeeling(text: string): Emotion | 'none' | null {
  const number = /^[+-]?[0-2]$/.test(text.trim()) ? Number(text) : null;
  if (number !== null) return number as Emotion;
  const meant = meantBy(feelingWords, text);
  return meant === null || meant === 'none' ? meant : (Number(meant) as Emotion);
}

/** 1 to 5: "4", "4/5", "4 out of 5", "★★★★☆". */
export function readRating(text: string): number | null {
  const stars = (text.match(/[★⭐]/gu) ?? []).length;
  if (stars > 0) return stars <= 5 ? stars : null;
  const match =
    /^([1-5])(?:[.,]0+)?(?:\s*(?:\/|out of|von|sur|de)\s*5)?(?:\s*(?:stars?|sterne?|étoiles?|estrellas?))?$/i.exec(
      text.trim(),
    );
  return match ? Number(match[1]) : null;
}

/** 0 to 10. */
export function readNps(text: string): number | null {
  const match = /^(\d|10)(?:[.,]0+)?(?:\s*\/\s*10)?$/.exec(text.trim());
  return match ? Number(match[1]) : null;
}

/** Whether somebody has answered; null where the state is a word that we don't know. */
export function readAnswered(text: string): boolean | null {
  const meant = meantBy(stateWords, text);
  return meant === null ? null : meant === 'answered';
}
