import type { Texts } from './uses';

export const french: Texts = {
  'reply-owed': [
    '[[Re: {{last-subject}}]]',
    `Merci pour {{votre|ton}} message. Je m’en occupe et je {{vous|te}} réponds en détail d’ici demain soir. Si cela ne peut pas attendre, {{appelez-moi|appelle-moi}}.`,
  ],
  quote: [
    '{{Votre|Ton}} devis[[ {{quote-number}}]]',
    `Merci pour {{votre|ta}} demande. {{Vous trouverez|Tu trouveras}} notre devis[[ {{quote-number}}]] en pièce jointe. [[Il s’élève à {{quote-amount}}.]] [[Il est valable jusqu’au {{valid-until}}.]]

Si quelque chose n’est pas clair ou doit être différent, {{appelez-moi ou répondez|appelle-moi ou réponds}} à ce message. Je le parcours volontiers avec {{vous|toi}}.`,
  ],
  'quote-unanswered': [
    'Notre devis[[ {{quote-number}}]] : tout est clair ?',
    `Je {{vous ai|t’ai}} envoyé notre devis[[ {{quote-number}}]][[ le {{quote-date}}]] et j’aimerais savoir ce que {{vous en pensez|tu en penses}}.

Faut-il préciser ou changer quelque chose ? Un mot suffit, ou un coup de fil.[[

Les prix sont valables jusqu’au {{valid-until}}.]]`,
  ],
  'no-next-step': [
    'Quelle serait la suite ?',
    `Merci pour nos échanges. Pour que rien ne se perde, j’aimerais convenir de la suite avec {{vous|toi}}.

Un court appel dans les prochains jours {{vous|te}} conviendrait-il ? {{Indiquez-moi|Indique-moi}} un jour et une heure, et je les garde libres.`,
  ],
  'thank-you': [
    'Merci pour {{votre|ta}} commande[[ {{number}}]]',
    `Merci pour {{votre|ta}} commande[[ {{number}}]]. Cela me fait plaisir que {{vous nous ayez|tu nous aies}} choisis.

À partir de maintenant, je suis là pour {{vous|toi}} : dates, changements ou toute autre question. Il suffit de répondre à ce message.`,
  ],
  'all-is-well': [
    'Est-ce que tout est comme il faut ?',
    `{{Votre|Ta}} commande[[ {{number}}]] est arrivée[[ {{delivered-ago}}]], et je voulais savoir si tout est comme il faut.

S’il manque quelque chose, ou si quelque chose ne va pas, {{dites-le-moi|dis-le-moi}} : je m’en occupe.`,
  ],
  feedback: [
    'Une question sur {{votre|ta}} commande[[ {{number}}]]',
    `De 1 (pas bien du tout) à 5 (très bien), quelle note nous {{donnez-vous|donnes-tu}} ? Le chiffre seul m’aide déjà beaucoup. Si {{vous voulez, ajoutez|tu veux, ajoute}} un mot sur ce que nous devrions mieux faire.

Je lis chaque réponse moi-même.`,
  ],
  education: [
    'Pour aller plus loin',
    `Maintenant que {{vous avez pris vos|tu as pris tes}} marques, il reste souvent une ou deux questions : l’entretien, ce qui est encore possible, ce qui va bien avec.

{{Dites-moi comment vous l’utilisez|Dis-moi comment tu l’utilises}}, et j’enverrai les deux ou trois conseils qui conviennent. Ou alors, prenons un quart d’heure au téléphone.`,
  ],
  opportunity: [
    'Une idée pour la suite',
    `Un peu de temps a passé depuis {{votre|ta}} commande[[ {{number}}]], et j’ai réfléchi à ce qui pourrait encore {{vous être|t’être}} utile.

J’ai une idée. Un court appel la semaine prochaine {{vous|te}} conviendrait-il ? Si ce n’est pas le moment, un mot suffit et je n’insiste pas.`,
  ],
  'keep-in-touch': [
    'Des nouvelles ?',
    `Cela fait un moment que nous ne nous sommes pas parlé[[, c’était le {{last-contact}}]], et je voulais savoir comment {{vous allez|tu vas}}[[ et comment cela se passe chez {{company}}]].

Y a-t-il en ce moment quelque chose pour lequel je peux aider ? Un petit mot me fera plaisir dans tous les cas.`,
  ],
  'win-back': [
    'Cela fait longtemps',
    `Un certain temps a passé depuis {{votre|ta}} dernière commande, et j’ai pensé à {{vous|toi}} plus d’une fois. J’espère que tout va bien.

Y avait-il une raison de ne pas revenir ? Si cela venait de nous, j’aimerais l’entendre et y remédier. Si simplement rien ne manquait, un mot m’aide aussi.`,
  ],
  referral: [
    'Un petit service',
    `Merci pour ces mots aimables. Ils me touchent beaucoup.

{{Connaissez-vous|Connais-tu}} quelqu’un que nous pourrions aider de la même façon ? Dans ce cas, {{transmettez mon nom ou dites-moi|transmets mon nom ou dis-moi}} à qui je peux écrire. Et si personne ne {{vous|te}} vient à l’esprit, ce n’est pas grave.`,
  ],
  review: [
    'Quelques mots pour d’autres ?',
    `Merci pour cette bonne note. Cela me fait plaisir que tout se soit bien passé.

{{Voudriez-vous|Voudrais-tu}} écrire une ou deux phrases là où d’autres peuvent les lire ? Cela aide ceux qui cherchent quelqu’un à qui faire confiance.`,
  ],
  'playbook:tell-owner': [
    'Je m’en occupe',
    `J’ai lu {{votre|ton}} message, et je le regrette. Cela ne devrait pas arriver.

Je prends l’affaire en main moi-même. Je cherche ce qui s’est passé et je {{vous appelle|t’appelle}} dans les prochaines 24 heures. D’ici là, il suffit de répondre à ce message pour me joindre directement.`,
  ],
  'playbook:call': [
    'Quand puis-je appeler ?',
    `J’aimerais entendre ce qui s’est passé et voir avec {{vous|toi}} comment y remédier. Au téléphone, c’est plus simple que par écrit.

Quand un appel {{vous|te}} conviendrait-il, aujourd’hui ou demain ? {{Indiquez-moi|Indique-moi}} une heure et le meilleur numéro.`,
  ],
  'playbook:confirm': [
    'Comment nous allons y remédier',
    `Merci de m’avoir dit franchement ce qui n’allait pas. Je comprends à quel point c’était pénible, et je m’en excuse.

Nous ferons ce dont nous avons parlé, et j’y veille moi-même. Dès qu’une étape est faite, {{vous aurez|tu auras}} de mes nouvelles. Si j’ai mal compris ou s’il manque quelque chose, {{dites-le-moi|dis-le-moi}}.`,
  ],
  'playbook:close': [
    'Est-ce réglé pour {{vous|toi}} ?',
    `De notre côté, tout ce dont nous avons parlé est fait. Ce qui compte, c’est {{votre|ton}} avis.

Est-ce réglé pour {{vous|toi}}, ou reste-t-il quelque chose ? Merci de {{votre|ta}} patience, et de nous avoir laissé y remédier.`,
  ],
};

/** For who sells work by the project. */
export const frenchServices: Texts = {
  'all-is-well': [
    'Est-ce que tout est comme il faut ?',
    `Notre travail[[ sur {{number}}]] est terminé, et je voulais savoir si tout est comme il faut.

S’il manque quelque chose, ou si quelque chose ne va pas, {{dites-le-moi|dis-le-moi}} : je m’en occupe.`,
  ],
};
