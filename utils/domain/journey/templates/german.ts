import type { Texts } from './uses';

export const german: Texts = {
  'reply-owed': [
    '[[Re: {{last-subject}}]]',
    `vielen Dank für {{Ihre|deine}} Nachricht. Ich kümmere mich darum und melde mich bis morgen Abend mit einer richtigen Antwort. Wenn es nicht so lange warten kann, {{rufen Sie|ruf}} mich einfach an.`,
  ],
  quote: [
    '{{Ihr|Dein}} Angebot[[ {{quote-number}}]]',
    `vielen Dank für {{Ihre|deine}} Anfrage. Im Anhang {{finden Sie|findest du}} unser Angebot[[ {{quote-number}}]]. [[Es kommt auf {{quote-amount}}.]] [[Es gilt bis zum {{valid-until}}.]]

Wenn etwas unklar ist oder anders sein soll, {{rufen Sie|ruf}} mich an oder {{antworten Sie|antworte}} auf diese Nachricht. Ich gehe es gern mit {{Ihnen|dir}} durch.`,
  ],
  'quote-unanswered': [
    '[[Angebot {{quote-number}}: ]]Ist noch etwas offen?',
    `ich habe {{Ihnen|dir}}[[ am {{quote-date}}]] unser Angebot[[ {{quote-number}}]] geschickt und wollte fragen, was {{Sie davon halten|du davon hältst}}.

Soll ich etwas erklären oder anders rechnen? Ein kurzes Wort genügt, gern auch am Telefon.[[

Die Preise gelten bis zum {{valid-until}}.]]`,
  ],
  'no-next-step': [
    'Was wäre ein guter nächster Schritt?',
    `vielen Dank für die Zeit, die {{Sie sich genommen haben|du dir genommen hast}}. Damit nichts liegen bleibt, möchte ich gern den nächsten Schritt mit {{Ihnen|dir}} abstimmen.

Passt in den nächsten Tagen ein kurzes Telefonat? {{Nennen Sie|Nenn}} mir einen Tag und eine Uhrzeit, und ich halte sie frei.`,
  ],
  'thank-you': [
    'Danke für {{Ihren|deinen}} Auftrag[[ {{number}}]]',
    `vielen Dank für {{Ihren|deinen}} Auftrag[[ {{number}}]]. Ich freue mich, dass {{Sie sich für uns entschieden haben|du dich für uns entschieden hast}}.

Ab jetzt bin ich für {{Sie|dich}} da: bei Terminen, bei Änderungen und bei allem anderen. {{Antworten Sie|Antworte}} einfach auf diese Nachricht.`,
  ],
  'all-is-well': [
    'Ist alles so, wie es sein soll?',
    `{{Ihre|deine}} Bestellung[[ {{number}}]] ist[[ {{delivered-ago}}]] angekommen, und ich möchte gern wissen, ob alles so ist, wie es sein soll.

Wenn etwas fehlt, beschädigt oder einfach nicht ganz richtig ist, {{sagen Sie|sag}} mir Bescheid. Ich kümmere mich darum.`,
  ],
  feedback: [
    'Eine Frage zu {{Ihrem|deinem}} Auftrag[[ {{number}}]]',
    `wie zufrieden {{sind Sie|bist du}} mit uns, von 1 (gar nicht) bis 5 (sehr)? Die Zahl allein hilft mir schon sehr. Wenn {{Sie mögen, schreiben Sie|du magst, schreib}} gern dazu, was wir besser machen sollten.

Ich lese jede Antwort selbst.`,
  ],
  education: [
    '{{Kommen Sie|Kommst du}} gut zurecht?',
    `inzwischen {{kennen Sie sich|kennst du dich}} sicher gut aus. Meist kommen um diese Zeit ein oder zwei Fragen auf: zur Pflege, zu dem, was noch alles geht, oder zu dem, was gut dazu passt.

{{Schreiben Sie|Schreib}} mir kurz, wie {{Sie damit arbeiten|du damit arbeitest}}, und ich schicke die zwei oder drei Hinweise, die passen. Oder wir nehmen uns eine Viertelstunde am Telefon.`,
  ],
  opportunity: [
    'Ein Gedanke, wie es weitergehen könnte',
    `seit {{Ihrem|deinem}} Auftrag[[ {{number}}]] ist etwas Zeit vergangen, und ich habe überlegt, was {{Ihnen|dir}} noch nützen könnte.

Ich habe eine Idee, die passen könnte. {{Haben Sie|Hast du}} nächste Woche Zeit für ein kurzes Telefonat? Wenn es gerade nicht passt, genügt ein Wort, und ich lasse es dabei.`,
  ],
  'keep-in-touch': [
    'Wie geht es {{Ihnen|dir}}?',
    `wir haben eine Weile nichts voneinander gehört[[, zuletzt am {{last-contact}}]], und ich wollte fragen, wie es {{Ihnen|dir}} geht[[ und wie es bei {{company}} läuft]].

Gibt es gerade etwas, bei dem ich helfen kann? Ich freue mich so oder so über ein paar Zeilen.`,
  ],
  'win-back': [
    'Es ist eine Weile her',
    `seit {{Ihrem|deinem}} letzten Auftrag ist einige Zeit vergangen, und ich habe mehr als einmal an {{Sie|dich}} gedacht. Ich hoffe, es geht {{Ihnen|dir}} gut.

Gab es einen Grund, nicht wiederzukommen? Wenn es an uns lag, möchte ich es gern hören und in Ordnung bringen. Wenn einfach nichts gebraucht wurde, hilft mir ein kurzes Wort genauso.`,
  ],
  referral: [
    'Eine kleine Bitte',
    `danke für {{Ihre|deine}} freundlichen Worte. Das bedeutet mir viel.

{{Kennen Sie|Kennst du}} jemanden, dem wir ebenso helfen könnten? Dann freue ich mich, wenn {{Sie|du}} meinen Namen {{weitergeben oder mir sagen|weitergibst oder mir sagst}}, wem ich schreiben darf. Und wenn {{Ihnen|dir}} niemand einfällt, ist das auch in Ordnung.`,
  ],
  review: [
    'Ein paar Worte für andere?',
    `danke für {{Ihre|deine}} gute Bewertung. Es freut mich, dass alles gut gelaufen ist.

{{Würden Sie|Würdest du}} ein oder zwei Sätze darüber schreiben, wo andere sie lesen können? Das hilft Menschen, die jemanden suchen, dem sie vertrauen können.`,
  ],
  'playbook:tell-owner': [
    'Ich kümmere mich darum',
    `ich habe {{Ihre|deine}} Nachricht gelesen, und es tut mir leid. So soll es nicht sein.

Ich habe das selbst in die Hand genommen. Ich finde heraus, was passiert ist, und rufe {{Sie|dich}} innerhalb der nächsten 24 Stunden an. Bis dahin {{erreichen Sie|erreichst du}} mich direkt über eine Antwort auf diese Nachricht.`,
  ],
  'playbook:call': [
    'Wann darf ich anrufen?',
    `ich möchte gern von {{Ihnen|dir}} hören, was passiert ist, und besprechen, wie wir es in Ordnung bringen. Am Telefon geht das leichter als schriftlich.

Wann passt {{Ihnen|dir}} ein Anruf, heute oder morgen? {{Nennen Sie|Nenn}} mir eine Uhrzeit und die Nummer, unter der ich {{Sie|dich}} am besten erreiche.`,
  ],
  'playbook:confirm': [
    'So bringen wir es in Ordnung',
    `danke, dass {{Sie mir offen gesagt haben|du mir offen gesagt hast}}, was schiefgelaufen ist. Ich verstehe, wie ärgerlich das war, und bitte um Entschuldigung.

Wir bringen es so in Ordnung, wie wir es besprochen haben, und ich kümmere mich selbst darum. Sobald ein Schritt getan ist, {{hören Sie|hörst du}} von mir. Wenn ich etwas falsch verstanden habe oder noch etwas fehlt, {{sagen Sie|sag}} es mir bitte.`,
  ],
  'playbook:close': [
    'Ist es für {{Sie|dich}} erledigt?',
    `von unserer Seite ist alles getan, was wir besprochen haben. Wichtig ist, ob {{Sie das auch so sehen|du das auch so siehst}}.

Ist die Sache für {{Sie|dich}} erledigt, oder ist noch etwas offen? Danke für {{Ihre|deine}} Geduld und dafür, dass wir es in Ordnung bringen durften.`,
  ],
  'playbook:introduce': [
    'Ab jetzt bin ich für {{Sie|dich}} da',
    `[[mein Name ist {{my-name}}. ]]Ab jetzt bin ich für alles zwischen uns zuständig. Was bisher abgesprochen war, bleibt, wie es ist.

Wenn {{Sie|dich}} schon länger etwas beschäftigt, {{sagen Sie|sag}} es mir gern: Jetzt ist ein guter Moment dafür.`,
  ],
  'playbook:first-call': [
    'Wann darf ich mich vorstellen?',
    `ich möchte {{Sie|dich}} gern kennenlernen und hören, was gerade wichtig ist. Verkaufen will ich nichts.

Passen in den nächsten Tagen zehn Minuten am Telefon? {{Nennen Sie|Nenn}} mir einen Tag und eine Uhrzeit, und ich rufe an.`,
  ],
};

/** For who sells things. */
export const germanGoods: Texts = {
  'playbook:tell-first': [
    '{{Ihre|Deine}} Bestellung[[ {{number}}]] kommt später',
    `das {{sollen Sie|sollst du}} zuerst von mir hören: {{Ihre|Deine}} Bestellung[[ {{number}}]] kommt nicht an dem Tag an, den wir geplant hatten. Das tut mir leid.

Ich kläre, wann sie ankommt, und melde mich bis morgen. Wenn das Schwierigkeiten macht, {{rufen Sie|ruf}} mich an, und wir suchen einen Weg.`,
  ],
  'playbook:new-date': [
    'Der neue Termin für {{Ihre|deine}} Bestellung[[ {{number}}]]',
    `es gibt einen neuen Termin für {{Ihre|deine}} Bestellung[[ {{number}}]]. Ich möchte ihn gern mit {{Ihnen|dir}} durchgehen und hören, ob er passt.

Darf ich heute anrufen? Wenn bis dahin etwas helfen würde, {{sagen Sie|sag}} es mir.`,
  ],
  'playbook:arrived': [
    'Ist alles angekommen?',
    `{{Ihre|deine}} Bestellung[[ {{number}}]] sollte inzwischen da sein. Ist sie angekommen, und ist alles so, wie es sein soll?

Danke für {{Ihre|deine}} Geduld. Wenn etwas fehlt, kümmere ich mich sofort darum.`,
  ],
};

/** For who sells work by the project. */
export const germanServices: Texts = {
  'thank-you': [
    'Danke für {{Ihr|dein}} Vertrauen',
    `vielen Dank für {{Ihren|deinen}} Auftrag[[ {{number}}]]. Ich freue mich auf die Zusammenarbeit.

Ab jetzt bin ich für {{Sie|dich}} da: bei Terminen, bei Änderungen und bei allem anderen. {{Antworten Sie|Antworte}} einfach auf diese Nachricht.`,
  ],
  'all-is-well': [
    'Ist alles so, wie es sein soll?',
    `unsere Arbeit[[ an {{number}}]] ist abgeschlossen, und ich möchte gern wissen, ob alles so ist, wie es sein soll.

Wenn etwas fehlt oder einfach nicht ganz richtig ist, {{sagen Sie|sag}} mir Bescheid. Ich kümmere mich darum.`,
  ],
  feedback: [
    'Eine Frage zu unserer Arbeit',
    `wie zufrieden {{sind Sie|bist du}} mit unserer Arbeit, von 1 (gar nicht) bis 5 (sehr)? Die Zahl allein hilft mir schon sehr. Wenn {{Sie mögen, schreiben Sie|du magst, schreib}} gern dazu, was wir besser machen sollten.

Ich lese jede Antwort selbst.`,
  ],
  education: [
    'Läuft alles gut?',
    `unsere Arbeit ist inzwischen sicher im Alltag angekommen. Meist kommen um diese Zeit ein oder zwei Fragen auf: wie sie aktuell bleibt, was noch alles geht oder wer davon wissen sollte.

{{Schreiben Sie|Schreib}} mir kurz, wie es läuft, und ich schicke die zwei oder drei Hinweise, die passen. Oder wir nehmen uns eine Viertelstunde am Telefon.`,
  ],
  opportunity: [
    'Ein Gedanke, wie es weitergehen könnte',
    `seit dem Ende unserer Arbeit[[ an {{number}}]] ist etwas Zeit vergangen, und ich habe überlegt, was {{Ihnen|dir}} noch nützen könnte.

Ich habe eine Idee, die passen könnte. {{Haben Sie|Hast du}} nächste Woche Zeit für ein kurzes Telefonat? Wenn es gerade nicht passt, genügt ein Wort, und ich lasse es dabei.`,
  ],
  'win-back': [
    'Es ist eine Weile her',
    `seit unserer letzten Zusammenarbeit ist einige Zeit vergangen, und ich habe mehr als einmal an {{Sie|dich}} gedacht. Ich hoffe, es geht {{Ihnen|dir}} gut.

Gab es einen Grund, nicht wiederzukommen? Wenn es an uns lag, möchte ich es gern hören und in Ordnung bringen. Wenn einfach nichts gebraucht wurde, hilft mir ein kurzes Wort genauso.`,
  ],
  'playbook:tell-first': [
    'Wir brauchen mehr Zeit',
    `das {{sollen Sie|sollst du}} zuerst von mir hören: Wir werden nicht an dem Tag fertig, den wir geplant hatten. Das tut mir leid.

Ich kläre, was das bedeutet, und melde mich in zwei Tagen mit einem Plan. Wenn es Schwierigkeiten macht, {{rufen Sie|ruf}} mich an, und wir suchen einen Weg.`,
  ],
  'playbook:new-plan': [
    'Ein neuer Plan',
    `es gibt einen neuen Plan für unsere Arbeit[[ an {{number}}]]: was wann kommt und was das für {{Sie|dich}} heißt. Ich möchte ihn gern mit {{Ihnen|dir}} durchgehen, bevor etwas feststeht.

Wann passt eine halbe Stunde, heute oder morgen?`,
  ],
  'playbook:back-on-track': [
    'Wie sieht es jetzt für {{Sie|dich}} aus?',
    `von unserer Seite ist die Arbeit[[ an {{number}}]] wieder auf Kurs. Wichtig ist, wie es für {{Sie|dich}} aussieht.

Gibt es noch etwas, das Sorgen macht? Danke für {{Ihre|deine}} Geduld.`,
  ],
};
