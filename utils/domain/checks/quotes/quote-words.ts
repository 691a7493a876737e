/** Folded words for a quote, in en de fr es it nl pt pl. */
export const quoteWords =
  '(?:quotes?|quotations?|offers?|proposal|estimate|angebots?|kostenvoranschlag|offerten?|devis|offre|presupuesto|cotizacion|oferta|preventivo|offerta|orcamento|cotacao|proposta|proposition|wycen[aeyi]|ofert[aeyi])';

/** It is about another one as well: nothing is certain then. */
export const speaksOfBefore =
  /\b(?:replac\w*|supersed\w*|previous\w*|old|older|earlier|former\w*|last|instead|original\w*|competit\w*|ersetz\w*|bisherig\w*|vorherig\w*|alte[nrms]?|fruher\w*|statt|anstelle|urspr\w*|remplac\w*|precedent\w*|ancien\w*|sustitu\w*|anterior\w*|sostitu\w*|vecchi\w*|vervang\w*|vorige|eerdere|oude|substitu\w*|zastep\w*|poprzedn\w*|star[aey])\b/;
