import { foldText } from './fold';
import { wordSet } from './word-set';

/**
 * Complete words of farewell, after which a name is due; not "Thanks" or "Cheers", which end a line to a colleague.
 * Folded, with "_" between their words.
 */
const list =
  'best_regards kind_regards warm_regards regards with_kind_regards with_best_regards kindest_regards yours_sincerely yours_faithfully sincerely_yours sincerely yours_truly best_wishes with_best_wishes respectfully mit_freundlichen_grussen mit_freundlichem_gruss freundliche_grusse viele_grusse beste_grusse herzliche_grusse mit_besten_grussen mit_herzlichen_grussen schone_grusse hochachtungsvoll freundliche_gruesse mit_freundlichen_gruessen cordialement bien_cordialement sincerement meilleures_salutations salutations_distinguees sinceres_salutations atentamente saludos_cordiales un_cordial_saludo cordialmente reciba_un_cordial_saludo un_saludo saludos cordiali_saluti distinti_saluti un_cordiale_saluto met_vriendelijke_groet met_vriendelijke_groeten vriendelijke_groeten vriendelijke_groet hoogachtend hartelijke_groeten met_hartelijke_groet atenciosamente cumprimentos melhores_cumprimentos com_os_melhores_cumprimentos z_powazaniem pozdrawiam serdecznie_pozdrawiam z_wyrazami_szacunku lacze_pozdrowienia s_pozdravem s_pratelskym_pozdravem s_uctou s_pozdravom udvozlettel tisztelettel med_vanliga_halsningar med_vanlig_halsning vanliga_halsningar med_venlig_hilsen venlig_hilsen de_bedste_hilsner med_vennlig_hilsen vennlig_hilsen ystavallisin_terveisin parhain_terveisin terveisin cu_stima cu_respect cu_deosebita_stima saygilarimla saygilarimizla iyi_calismalar s_uvazheniem s_nailuchshimi_pozhelaniyami z_povagoyu z_naikrashchimi_pobazhannyami me_ektimisi filika me_filikoys_chairetismoys';
const isListed = wordSet(list);
const longest = 60;

/** The whole line is such a farewell: "Best regards,". */
export const isRegards = (line: string): boolean => {
  if (line.length > longest) return false;
  const folded = foldText(line.trim().replace(/[,!.]$/, ''));
  return isListed(folded.replace(/\s+/g, '_'));
};
