import type { Texts } from './uses';

export const spanish: Texts = {
  'reply-owed': [
    '[[Re: {{last-subject}}]]',
    `Gracias por {{su|tu}} mensaje. Me ocupo de ello y {{le|te}} contesto con detalle antes de mañana por la noche. Si no puede esperar, {{llámeme|llámame}}.`,
  ],
  quote: [
    '{{Su|Tu}} presupuesto[[ {{quote-number}}]]',
    `Gracias por {{su|tu}} consulta. Adjunto {{encontrará|encontrarás}} nuestro presupuesto[[ {{quote-number}}]]. [[El importe es de {{quote-amount}}.]] [[Es válido hasta el {{valid-until}}.]]

Si algo no está claro o debe ser distinto, {{llámeme o responda|llámame o responde}} a este mensaje. Lo repaso con gusto {{con usted|contigo}}.`,
  ],
  'quote-unanswered': [
    'Presupuesto[[ {{quote-number}}]]: ¿queda alguna duda?',
    `{{Le|Te}} envié nuestro presupuesto[[ {{quote-number}}]][[ el {{quote-date}}]] y quería saber qué {{le|te}} parece.

¿Hay algo que deba explicar o cambiar? Basta una línea, o una llamada.[[

Los precios son válidos hasta el {{valid-until}}.]]`,
  ],
  'no-next-step': [
    '¿Cuál sería el siguiente paso?',
    `Gracias por {{su|tu}} tiempo. Para que nada se quede por el camino, me gustaría acordar el siguiente paso {{con usted|contigo}}.

¿{{Le|Te}} viene bien una llamada corta en los próximos días? {{Dígame|Dime}} un día y una hora, y los reservo.`,
  ],
  'thank-you': [
    'Gracias por {{su|tu}} pedido[[ {{number}}]]',
    `Gracias por {{su|tu}} pedido[[ {{number}}]]. Me alegra que nos {{haya|hayas}} elegido.

A partir de ahora estoy a {{su|tu}} disposición: para fechas, cambios o cualquier otra cosa. Basta con responder a este mensaje.`,
  ],
  'all-is-well': [
    '¿Está todo como debe?',
    `{{Su|Tu}} pedido[[ {{number}}]] llegó[[ {{delivered-ago}}]], y quería saber si todo está como debe.

Si falta algo o algo no está del todo bien, {{dígamelo|dímelo}} y me ocupo de ello.`,
  ],
  feedback: [
    'Una pregunta sobre {{su|tu}} pedido[[ {{number}}]]',
    `Del 1 (nada) al 5 (mucho), ¿cuánto {{le|te}} ha gustado trabajar con nosotros? El número solo ya ayuda mucho. Si {{quiere, añada|quieres, añade}} unas palabras sobre lo que deberíamos mejorar.

Leo cada respuesta en persona.`,
  ],
  education: [
    'Para sacarle más partido',
    `A estas alturas ya {{conoce|conoces}} bien lo que {{recibió|recibiste}}. Suele quedar alguna pregunta: el cuidado, lo que aún es posible o lo que combina bien.

{{Cuénteme cómo lo usa|Cuéntame cómo lo usas}} y {{le|te}} enviaré los dos o tres consejos que encajan. O hablamos un cuarto de hora por teléfono.`,
  ],
  opportunity: [
    'Una idea para más adelante',
    `Ha pasado algún tiempo desde {{su|tu}} pedido[[ {{number}}]], y he pensado en lo que aún podría {{serle|serte}} útil.

Tengo una idea. ¿{{Le|Te}} vendría bien una llamada corta la semana que viene? Si no es el momento, basta una palabra y lo dejo así.`,
  ],
  'keep-in-touch': [
    '¿Cómo va todo?',
    `Hace un tiempo que no hablamos[[, desde el {{last-contact}}]], y quería saber cómo {{está|estás}}[[ y cómo van las cosas en {{company}}]].

¿Hay algo ahora mismo en lo que pueda ayudar? Me alegrará tener noticias en cualquier caso.`,
  ],
  'win-back': [
    'Ha pasado un tiempo',
    `Ha pasado bastante tiempo desde {{su|tu}} último pedido, y me he acordado de {{usted|ti}} más de una vez. Espero que todo vaya bien.

¿Hubo algún motivo para no volver? Si fue cosa nuestra, me gustaría saberlo y arreglarlo. Si simplemente no hacía falta nada, unas palabras también me ayudan.`,
  ],
  referral: [
    'Un pequeño favor',
    `Gracias por {{sus|tus}} amables palabras. Significan mucho para mí.

¿{{Conoce|Conoces}} a alguien a quien podamos ayudar igual? En ese caso, {{dé mi nombre o dígame|da mi nombre o dime}} a quién puedo escribir. Y si no {{le|te}} viene nadie a la cabeza, no pasa nada.`,
  ],
  review: [
    '¿Unas palabras para otros?',
    `Gracias por {{su|tu}} buena nota. Me alegra que todo haya ido bien.

¿{{Escribiría|Escribirías}} una o dos frases donde otros puedan leerlas? Ayudan a quien busca a alguien de confianza.`,
  ],
  'playbook:tell-owner': [
    'Me ocupo de ello',
    `He leído {{su|tu}} mensaje y lo siento. No debería ser así.

Lo llevo yo personalmente. Voy a averiguar qué ha pasado y {{le|te}} llamaré en las próximas 24 horas. Hasta entonces, basta con responder a este mensaje para hablar conmigo directamente.`,
  ],
  'playbook:call': [
    '¿Cuándo puedo llamar?',
    `Me gustaría que me {{cuente|cuentes}} qué ha pasado y ver cómo lo arreglamos. Por teléfono es más fácil que por escrito.

¿Cuándo {{le|te}} vendría bien una llamada, hoy o mañana? {{Dígame|Dime}} una hora y el mejor número.`,
  ],
  'playbook:confirm': [
    'Cómo lo vamos a arreglar',
    `Gracias por decirme con franqueza qué ha ido mal. Entiendo lo molesto que ha sido y pido disculpas.

Lo arreglaremos como hemos hablado, y yo me encargo en persona. En cuanto esté hecho cada paso, {{tendrá|tendrás}} noticias mías. Si he entendido algo mal o falta algo, {{dígamelo|dímelo}}.`,
  ],
  'playbook:close': [
    '¿Está resuelto?',
    `Por nuestra parte está hecho todo lo que hablamos. Lo que cuenta es {{su|tu}} opinión.

¿Está resuelto para {{usted|ti}} o queda algo pendiente? Gracias por {{su|tu}} paciencia y por dejarnos arreglarlo.`,
  ],
};

/** For who sells work by the project. */
export const spanishServices: Texts = {
  'all-is-well': [
    '¿Está todo como debe?',
    `Nuestro trabajo[[ en {{number}}]] está terminado, y quería saber si todo está como debe.

Si falta algo o algo no está del todo bien, {{dígamelo|dímelo}} y me ocupo de ello.`,
  ],
};
