/**
 * Titles, folded, by language where it matters. `lone` ones are not addressed to somebody in particular without a name;
 * in French and Polish they are the usual way to address a person one knows, as are titles of office anywhere.
 */
const men =
  'mr mister sir herr herrn hr monsieur m senor sr don signor signore sig heer dhr meneer senhor dom pan panie pane pana uram ur bay bey domnul domnule dl dle herra gospodin gospodine gospod господин пан добродій kyrie kyrios κυριε κυριος ponas pone kungs mnr mnu encik bapak bpk herre';
const women =
  'mrs ms miss madam maam mme madame mlle mademoiselle frau fr fraulein senora sra srta senorita dona signora sigra signa signorina mevrouw mevr mw mvr senhora pani panna holgyem bayan hanim doamna dna rouva fru frue gospoda gospodja gospoja gospa госпожа пани kyria κυρια ponia kundze mev mejuffrouw puan ibu cik froken missus doamnei';
const offices =
  'dr dra doctor doktor docteur doutor doutora doctora dottore dottoressa dott dottssa profssa avvssa prof profa professor professora professore professoressa profesor profesora professeur pr ing ingenieur ingeniero inz eng engenheiro engenheira ingeniera licenciada abogada mgr mag magister rev reverend father fr sister brother rabbi imam pastor bishop ambassador amb secretary minister president premier chancellor senator sen congressman congresswoman representative rep governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr officer chairman chairwoman chairperson chair chief king queen prince princess lord lady dame count baron maitre me avvocato avv abogado licenciado lic arquitecto arq geometra direktor directeur directrice director directora diretor diretora direttore direttrice dyrektor dyrektorze prezes prezesie reditel rediteli burgermeister burgermeisterin rektor rektorin dekan dekanin konsul konsulin botschafter botschafterin doyen maire ambassadeur' +
  ' ssa prime excellency excellencies eminence holiness majesty highness honor honour honourable honorable hon majesteit exzellenz excelencia excellence prasident presidente ministro ministre minister rechtsanwalt ra dipl univ pater schwester frere soeur coach vice deputy assistant under attorney counsel counselor councillor councilman dean provost principal nurse sensei';

export type Title = 'man' | 'woman' | 'office';
let table: ReadonlyMap<string, Title> | undefined;

function build(): ReadonlyMap<string, Title> {
  const map = new Map<string, Title>();
  for (const word of offices.split(' ')) map.set(word, 'office');
  for (const word of women.split(' ')) map.set(word, 'woman');
  for (const word of men.split(' ')) map.set(word, 'man');
  return map;
}

/** What kind of title the folded word is, if any. */
export const titleOf = (word: string): Title | undefined => {
  table ??= build();
  return table.get(word);
};
