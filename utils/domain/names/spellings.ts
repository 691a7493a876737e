/** Names that are taken for each other in writing, though each is right for somebody. Folded. */
const groups = `
alan allan allen alain
alastair alistair alasdair alister
alexandra alexandria
alison allison alyson
amy aimee
andreas andres
ann anne anna ana
ariana arianna ariane
bernd berndt
brian bryan brien bryon
britney brittany
bridget bridgette brigitte brigid
caitlin katelyn kaitlyn caitlyn kaitlin
caroline carolyn carolin karoline carolina
carl karl
carol carole karol
cathy kathy cathie kathie kati
catherine katherine kathryn catharine katharine katharina catherina cathryn catarina katarina
charlene sharlene
cheryl sheryl
chloe khloe
christian kristian cristian christiane
christin kristin kristen kirsten kirstin christine christina kristina kristine cristina
christof christoph christophe kristof christopher
claire clare clair klara clara
claus klaus
colin collin
conor connor
corey cory
daniel daniele
danielle daniela
deborah debra debora
dennis denis
diana diane dianne
dominic dominik
doreen dorine
eileen aileen ilene
elliot elliott eliot eliott
elisabeth elizabeth elisabetta elizabet
emilia emily emilie
eric erik erick erich
erica erika
evelyn eveline evelin
francis frances
frederic frederick frederik fredrik friedrich
gabriel gabriele
gabriela gabriella gabrielle gabriele
geoff jeff geof
geoffrey jeffrey jeffery jeffry
georg george georges
gerald gerard gerhard
gillian jillian
graham graeme grahame
gunter gunther guenter guenther
hailey hayley haley hayleigh
helen helene helena
hilary hillary
hugh huw hugo
ian iain
isabel isobel isabelle isabella isabell
jacqueline jacquelin jaqueline
jakob jacob jacobo
jan jann
jane jayne
jasmin jasmine yasmin yasmine
jean jeanne gene jeane
jennifer jenifer
jill gil gill
jo joe
johann johan johannes
john jon
jonathan johnathan jonathon johnathon
jonny johnny johnnie
jorg joerg jurgen
josef joseph jozef
julia julie juliana juliane
juliet juliette
julian julien
justin justine
karen karin caren carin
kaye kay
kelly kelley kellie
laurence lawrence laurens laurent
leah lea lia
lesley leslie
lewis louis luis
lindsay lindsey linsey
linda lynda
lisa liza
louisa louise
lucas lukas luca luka
lynn lynne lyn
madeleine madeline madelyn
marc mark marcus markus marco marko
marcel marcell marcelle
margaret margarete margarethe margret margareta margit
maria marie mary maryam mariah maria
marian marion marianne mariana
mathew matthew mathieu matthieu
mathias matthias mattias
meghan megan meagan
mechthild mechtild
michael michel micheal mikael mikhail michal
michele michelle michaela
mohammed muhammad mohamed mohammad muhammed
monica monika monique
nathalie natalie natalia natalya
neil neal niall niels
nicholas nicolas nikolas nicolaus nikolaus
nicola nicole nikola
niklas nicklas
nikki nicky nicki
oliver olivier
pamela pamella
patric patrick patrik patrice
paul paulo
philip phillip philipp philippe filip phillippe
rachel rachael raquel
ralf ralph
rebecca rebekah rebekka
rene renee
reiner rainer
rodger roger
sara sarah zara
sasha sascha sacha
sean shaun shawn
shelly shelley
sidney sydney
simon simone
simona simone
sofia sophia sofie sophie
stacy stacey
stephanie stefanie stefania
victoria viktoria
stefan steffen stephan stephen steven stephane
stewart stuart
susan suzanne susanne susanna susannah suzan suzanna
sylvia silvia sylvie
teresa theresa therese
terry terri terrie
thomas tomas tomasz
thorsten torsten
tobias tobi
tony toni tonie
tracy tracey tracie
valery valerie valeria
veronica veronika veronique
victor viktor
vivian vivien vivienne viviane
walter walther
yvonne ivonne
zachary zachery zackary
meier meyer maier mayer mayr meyr mair
schmidt schmitt schmid schmied schmit smith smyth smythe
muller moller miller
hoffmann hofmann hofman hoffman
fischer fisher vischer
schulz schultz schulze schultze scholz scholtz
peters petersen peterson pettersson pedersen
jansen janssen jensen johnson johnsen johansson johansen jonson jonsson
hansen hanson hansson
andersen anderson andersson
nielsen nilsson nelson nilsen
clark clarke clerk
brown browne braun
white whyte
davies davis
phillips philips philipps
reed reid read
thompson thomson tomson
stevens stephens stevenson stephenson
rodriguez rodrigues
gonzalez gonzales goncalves
fernandez fernandes
perez peres peretz
gomez gomes
lopez lopes
kowalski kowalsky kowalska
bauer baur
`;

let groupsOf: ReadonlyMap<string, readonly number[]> | undefined;

function table(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  groups
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const name of line.split(' ')) map.set(name, [...(map.get(name) ?? []), group]);
    });
  return map;
}

/** The two stand for each other in a list of spellings: Geoff and Jeff, Meier and Mayer. Takes folded names. */
export function areSpellings(a: string, b: string): boolean {
  groupsOf ??= table();
  const ofB = groupsOf.get(b);
  return ofB !== undefined && (groupsOf.get(a)?.some((group) => ofB.includes(group)) ?? false);
}
