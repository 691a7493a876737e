import type { ColumnTarget } from './columns';

/**
 * What columns are called, folded, in English, German, French and Spanish, with the headers of the exports of Google
 * Contacts, Outlook, HubSpot, Salesforce, Pipedrive, Mailchimp, Stripe, Shopify and WooCommerce. Phrases, by "|".
 */
export const headerWords: Readonly<Record<ColumnTarget, string>> = {
  email:
    'email|e mail|mail|email address|e mail address|primary email|email 1|e mail 1|mail address|customer email|emailadresse|e mail adresse|mailadresse|adresse|email work|work email|business email|adresse email|adresse e mail|adresse mail|courriel|adresse electronique|adresse de courriel|mel|correo|correo electronico|direccion de correo|direccion de correo electronico|e mail 1 address|email id',
  otherEmails:
    'other email|other emails|secondary email|second email|alternative email|additional email|additional emails|email 2|e mail 2|email 3|e mail 3|email home|home email|private email|personal email|weitere email|weitere e mail|zweite email|zweite e mail|e mail 2 address|e mail 3 address|email privat|autre email|autres emails|deuxieme email|otro correo|otros correos|correo secundario|email other',
  name: 'name|full name|fullname|display name|contact name|customer name|contact|customer|kunde|kundenname|kontakt|ansprechpartner|ansprechperson|ansprechpartnerin|vollstandiger name|vor und nachname|nom complet|nom et prenom|prenom et nom|client|nom du client|nom du contact|interlocuteur|nombre completo|nombre y apellidos|cliente|nombre del cliente|contacto|file as|lead name|card name|buyer|buyer name',
  given:
    'first name|firstname|given name|givenname|forename|first|fname|vorname|rufname|prenom|nombre|nombre de pila|primer nombre|billing first name|first name billing',
  family:
    'last name|lastname|family name|familyname|surname|last|lname|nachname|familienname|zuname|nom|nom de famille|apellido|apellidos|primer apellido|billing last name|last name billing',
  honorific:
    'title|salutation|honorific|prefix|name prefix|anrede|titel|civilite|titre|tratamiento|titulo|mr mrs|mr ms',
  company:
    'company|company name|organization|organisation|organization name|organisation name|organization 1 name|account|account name|business|business name|firm|employer|associated company|firma|unternehmen|firmenname|kundenfirma|organisation 1 name|entreprise|societe|nom de la societe|raison sociale|nom de l entreprise|empresa|compania|razon social|organizacion|nombre de la empresa|billing company|company billing',
  role: 'role|job title|jobtitle|position|job|function|organization title|organization 1 title|occupation|beruf|funktion|rolle|stelle|berufsbezeichnung|jobtitel|poste|fonction|metier|intitule du poste|cargo|puesto|funcion|rol|profesion',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|business phone|cell|cell phone|work phone|phone 1|phone work|telefon|telefonnummer|mobil|handy|rufnummer|tel nr|mobiltelefon|portable|numero de telephone|telephone portable|telefono|movil|numero de telefono|celular|billing phone|phone billing',
  locale:
    'language|locale|preferred language|lang|sprache|bevorzugte sprache|korrespondenzsprache|langue|langue preferee|idioma|lengua|idioma preferido',
  persona:
    'persona|customer type|type of customer|segment|kundentyp|kundensegment|type de client|profil|tipo de cliente|segmento',
  stage:
    'stage|lifecycle stage|lifecyclestage|journey stage|customer stage|lead status|contact status|phase|kundenphase|kundenstatus|etape|phase client|statut client|etapa|fase|estado del cliente|status',
  tags: 'tags|tag|labels|label|categories|category|group|groups|group membership|schlagworte|schlagworter|stichworte|kategorie|kategorien|gruppe|gruppen|etiquettes|categorie|groupe|etiquetas|categoria|categorias|grupo',
  owner:
    'owner|contact owner|lead owner|account owner|account manager|sales rep|salesperson|assigned to|responsible|zustandig|besitzer|betreuer|kundenbetreuer|verantwortlich|verantwortlicher|proprietaire|responsable|commercial|propietario|encargado|vendedor|asignado a',
  note: 'note|notes|comment|comments|remark|remarks|description|memo|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|remarque|remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observaciones',
  purchaseKind:
    'kind|document type|record type|order type|type|art|belegart|vorgangsart|dokumentart|type de document|nature|tipo|tipo de documento',
  purchaseNumber:
    'order number|order no|order id|order|purchase number|purchase order|po number|invoice number|invoice no|invoice|quote number|quote no|quote|reference|number|deal name|deal id|bestellnummer|auftragsnummer|auftrag|bestellung|rechnungsnummer|rechnung|angebotsnummer|angebot|belegnummer|vorgangsnummer|auftragsnr|bestellnr|rechnungsnr|angebotsnr|numero de commande|commande|no commande|numero de facture|facture|numero de devis|devis|numero de pedido|pedido|numero de factura|factura|numero de presupuesto|presupuesto|purchase|transaction id',
  purchaseAmount:
    'amount|total|value|price|order total|order value|order amount|grand total|total amount|deal amount|deal value|total price|order total amount|purchase amount|invoice amount|quote amount|sum|betrag|summe|gesamt|gesamtbetrag|preis|wert|auftragswert|bestellwert|rechnungsbetrag|angebotssumme|umsatz|montant|prix|montant total|total ttc|valeur|importe|monto|precio|valor|importe total|revenue',
  purchaseCurrency: 'currency|currency code|order currency|deal currency|wahrung|waehrung|devise|monnaie|moneda|divisa',
  purchaseDate:
    'date|order date|purchase date|ordered on|ordered|purchased on|close date|invoice date|quote date|sent on|date of order|date of purchase|paid at|created at|created|created utc|last purchase|datum|bestelldatum|kaufdatum|auftragsdatum|rechnungsdatum|angebotsdatum|bestellt am|gekauft am|date de commande|date d achat|date de facture|date du devis|commande le|fecha|fecha de pedido|fecha de compra|fecha de factura|fecha del presupuesto',
  deliveredOn:
    'delivered|delivered on|delivery date|delivery|date delivered|date of delivery|delivered at|shipped on|shipping date|fulfilled at|completed date|lieferdatum|geliefert|geliefert am|liefertermin|lieferung|versanddatum|date de livraison|livre le|livraison|fecha de entrega|entregado|entregado el|entrega',
  validUntil:
    'valid until|valid to|valid till|expires|expires on|expiry|expiry date|expiration date|quote valid until|gultig bis|angebot gultig bis|bindefrist|valable jusqu au|valable jusqu a|date de validite|validite|expire le|valido hasta|fecha de validez|validez|vence el',
  purchaseState:
    'order status|purchase status|quote status|deal stage|deal status|order state|state|financial status|fulfillment status|bestellstatus|auftragsstatus|angebotsstatus|statut commande|statut de la commande|etat|statut du devis|statut|estado|estado del pedido|estado del presupuesto',
  purchaseNote:
    'product|products|item|items|article|order note|order notes|product name|lineitem name|line items|purchase note|produkt|produkte|artikel|position beschreibung|leistung|produit|produits|producto|productos|articulo',
  touchpointDate:
    'contact date|date of contact|touchpoint date|activity date|meeting date|call date|visit date|visited at|visited on|visit time|visit|ticket date|ticket created|event date|event time|timestamp|date time|datetime|occurred at|happened on|kontaktdatum|besuchsdatum|besucht am|anrufdatum|termin|zeitpunkt|zeitstempel|ticketdatum|date du contact|date de visite|date de l appel|date du rendez vous|horodatage|fecha de contacto|fecha de visita|fecha de la llamada|fecha de la cita',
  touchpointKind:
    'touchpoint|touchpoint kind|touchpoint type|kind of contact|contact type|activity|activity type|event|event type|event name|interaction|interaction type|ticket type|kontaktart|art des kontakts|aktivitat|ereignis|ticketart|type de contact|type d activite|evenement|tipo de contacto|tipo de actividad|evento',
  touchpointNumber:
    'ticket id|ticket number|ticket no|ticket|case number|case id|case|conversation id|visit id|session id|activity id|event id|ticketnummer|ticket nr|vorgang|fallnummer|numero de ticket|no de ticket|numero du ticket|id de ticket|id du ticket|numero de caso',
  touchpointNote:
    'subject|ticket subject|ticket name|call notes|meeting notes|activity note|page|page title|page url|url|landing page|betreff|thema|gesprachsnotiz|besprechungsnotiz|seite|seitentitel|objet|sujet|asunto|tema|pagina',
  touchpointChannel:
    'channel|via|contact channel|source channel|ticket source|medium|kanal|kontaktkanal|canal|canal de contact|canal de contacto',
  touchpointDirection: 'direction|inbound outbound|in out|richtung|sens',
  touchpointFeeling:
    'emotion|feeling|sentiment|mood|satisfaction|satisfaction score|survey results|stimmung|gefuhl|zufriedenheit|humeur|ressenti|emocion|sentimiento|satisfaccion|animo',
  touchpointRating:
    'rating|csat|csat score|stars|score|survey rating|bewertung|sterne|evaluation|etoiles|valoracion|puntuacion|estrellas',
  touchpointNps:
    'nps|nps score|net promoter score|likelihood to recommend|weiterempfehlung|recommandation|recomendacion',
  touchpointState:
    'ticket status|ticket state|conversation status|answered|beantwortet|ticketstatus|statut du ticket|estado del ticket|repondu|respondido',
};

/** Words that say whose column it is or which of several: the rest of the header says what it holds. */
export const noiseWords: ReadonlySet<string> = new Set(
  'the of a contact contacts person people customer customers client lead billing primary main value work deal kunde kunden kundin ansprechpartner du de la le del el 1 pro haupt'.split(
    ' ',
  ),
);
