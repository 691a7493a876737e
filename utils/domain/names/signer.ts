import { isCommonWord } from './common-words';
import { fold, foldText } from './fold';
import { isGivenName } from './given-names';
import { letterPattern } from './letter-pattern';
import { isOrganisationWord } from './organisations';
import { isRoleWord } from './role-words';
import { titleOf } from './titles';
import { wordSet } from './word-set';

/** Several who sign together. Folded. */
const teams =
  'team teams staff crew equipe equipes equipo equipos squadra equip equipa zespol tym ekipa csapat csapata ekip ekibi echipa teamet tiimi komanda omada omadas collectif redaktion redaction redazione redactie redacao redakcja redakce';
/** What a team or a mailbox does. Folded, several languages. */
const functions =
  'sales support service services helpdesk management administration admin administrator backoffice frontdesk office accounts accounting billing procurement purchasing marketing reception dispatch hr commerciale noreply donotreply webmaster postmaster kundenservice kundendienst kundenbetreuung vertrieb verkauf einkauf buchhaltung geschaftsleitung geschaftsfuhrung verwaltung sekretariat commercial ventes vente achats comptabilite clientele direction ventas compras atencion contabilidad direccion gerencia soporte vendite acquisti assistenza clienti direzione amministrazione segreteria contabilita klantenservice klantendienst verkoop inkoop directie boekhouding afdeling vendas atendimento suporte direcao diretoria financeiro departamento reparto servizio servicio servico obsluga obslugi klienta sprzedazy sprzedaz dzial zarzad biuro ksiegowosc oddeleni oddelenie obchodni obchodne zakaznicky zakaznicka servis podpora vedeni ugyfelszolgalat ertekesites ertekesitesi vezetoseg kundtjanst forsaljning ledningen kundeservice salgsafdelingen salgsavdelingen salgsteamet ledelsen asiakaspalvelu myynti myyntitiimi johto relatii vanzari departamentul conducerea musteri hizmetleri satis destek yonetim otdel prodazh sluzhba podderzhki viddil prodazhiv pidtrimki administratsiya administratsiia tmima poliseon exypiretisis pelaton department customer care success human resources editors accountteam podpory technicka kundencenter servicecenter';
/** "Your", "the", "of": small words around them. Folded. */
const small =
  'the whole entire account bag bakom your our of at from for and ihr ihre euer eure dein deine unser unsere das die der vom von und im fur des le la les l votre vos notre du de d el los las tu su sus vuestro nuestro nuestra y del il lo i gli tuo suo vostro nostro della dei di e al het uw jouw je jullie ons onze van en o a os as seu sua nosso nossa vosso do da dos twoj twoja wasz wasza panstwa nasz nasza z od vas vase nas nase vasa nasa va az on onok din deres vores jeres vares vart ditt ert er eran teidan meidan sizin bizim ve dumneavoastra nostru noastra vash vasha nash nasha vi to tis ton mas sas';
/** They sign by themselves: "Your Nordwind Team". Folded. */
const yours =
  /^(?:your|ihr|ihre|euer|eure|dein|deine|votre|vuestro|tu|su|il|vostro|tuo|uw|jouw|je|jullie|seu|sua|vosso|twoj|wasz|wasza|vas|vase|vasa|onok|ert|er|din|deres|jeres|teidan|sizin|vash|vasha)$/;

const isTeam = wordSet(teams);
const isFunction = wordSet(functions);
const isSmall = wordSet(small);
const compound = /.{3}(?:team(?:s|et)?|service|dienst|abteilung|leitung|fuhrung|center)$/;
const isStrong = (folded: string): boolean => isTeam(folded) || isFunction(folded) || compound.test(folded);

const noReply =
  /\b(?:no[- ]?reply|do[- ]?not[- ]?reply|automated (?:message|mail|e-?mail)|automatische nachricht|nicht antworten|ne (?:pas )?repond|no respond|non rispondere|niet beantwoorden|nao respond|system administrator)/;

/** Who a line under a sign-off names: `team`: nobody in particular; `person`: somebody; `unclear`: perhaps somebody. */
export type Signer = 'team' | 'person' | 'unclear';

/** "Tím" is Slovak for a team; without its accent it is a man's name. */
const foldTeam = (word: string): string => (word.toLowerCase() === 'tím' ? 'tym' : fold(word));

const longest = 80;
const mostWords = 10;
/** "L'équipe" is two words, "O'Neill" one. */
const between = /[\s,|·•/()–—-]+|(?<=(?:^|\s)[ldLD]|[Dd]ell|[Aa]ll)['’]/;
const isUpper = (word: string): boolean => word[0] !== word[0]!.toLowerCase();

/** Reads one line. `mine` are the folded words of the user's own names. */
export function signerOf(line: string, mine: ReadonlySet<string>): Signer {
  if (line.length > longest) return 'unclear';
  const written = line.split(between).filter((word) => fold(word) !== '');
  const words = written.map(foldTeam);
  if (words.some((word) => mine.has(word))) return 'person';
  if (noReply.test(foldText(line))) return 'team';
  const isOurs = (word: string): boolean => isStrong(word) || isSmall(word);
  if (
    words.some(
      (word, at) =>
        isUpper(written[at]!) && isGivenName(word) && !isOurs(word) && !isOrganisationWord(word) && !isCommonWord(word),
    )
  )
    return 'person';
  if (words.length > mostWords || /[@\d]/.test(line) || !words.some(isStrong)) return 'unclear';
  const [first = ''] = words;
  const others = written.filter((word) => {
    const folded = foldTeam(word);
    return !isOurs(folded) && !isOrganisationWord(folded) && !isRoleWord(folded) && titleOf(folded) === undefined;
  });
  if (others.length === 0) return 'team';
  // "Nordwind Sales" may be a Mr. Nordwind of sales.
  if (/[/|•·,]/.test(line)) return 'unclear';
  const isCompany =
    others.every(isUpper) && (isSmall(first) || words.some(isTeam) || words.some((word) => compound.test(word)));
  return isCompany ? 'team' : 'unclear';
}

/** "Your Nordwind Team": nothing else has to tell that this ends a mail. */
export const signsAlone = (line: string): boolean =>
  yours.test(fold(line.split(between)[0] ?? '')) && signerOf(line, new Set()) === 'team';

const nameLike = letterPattern("^[\\p{L}][\\p{L}\\p{M}.'’-]*,?$");

/** The line may be a name, a company or a place: two or three words with capitals. */
export const looksLikeName = (line: string): boolean => {
  const words = line.trim().split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => nameLike(word).test(word) && isUpper(word)) &&
    !words.some((word) => isStrong(fold(word)) || isOrganisationWord(fold(word)))
  );
};
