import { wordSet } from './word-set';

/** Words that greet several at once. Folded. */
const groups =
  'all everyone everybody team teams folks guys gang friends family yall people both ladies gents crew squad group members lot peeps colleagues ones two three alle allen zusammen leute team lieben kollegen runde beisammen miteinander beide tous toutes equipe equipes monde deux vous todos todas equipo equipos gente ambos grupo chicos chicas tutti tutte squadra gruppo ragazzi iedereen allemaal allebei mensen collegas pessoal galera equipa turma wszyscy wszystkim wszystkich zespole zespol ekipo vsichni vsem vsetci vsetkym tyme kolegove sammen alla gruppen teamet kaikki tiimi kaikille mindenki mindenkinek csapat arkadaslar herkes ekip herkese tuturor toata toti echipa oloi olous olas omada vse vsem vsim vsi komanda komando svi svima svim ekipa ekipo koik koigile visi visiems komanda semua kalian semuanya rekan alla ihop team-mitglieder teammates yall youall';
/** What stands where a name could stand, and is meant for the one reader. Folded. */
const casual =
  'there you again yourself hello too back du sie dir ihnen dich toi vous te ti tu usted lei voi jij jullie u voce wam tobie dig deg';
/** Adjectives and small words before a role: "valued customer", "our partners", "whoever". Folded. */
const ornaments =
  'our all the my any every each future potential prospective valued valuable esteemed honored honoured loyal respected beloved treasured precious cherished appreciated preferred most trusted honorary new former fellow current existing registered online website potential dear distinguished concerned whoever unser unsere unserer geschatzte geschatzter geschatztes geschatzten verehrte verehrter werte werter liebe lieber treue treuer lieben potenzieller potentieller nos notre cher chere chers cheres futur future futurs fidele fideles estime estimes nuestro nuestros nuestra nuestras querido queridos estimado estimados apreciado apreciados valorado valorados distinguido distinguidos futuro posible nostro nostri nostra gentile gentili affezionato affezionati stimato onze gewaardeerde waarde geachte nossos nosso prezado prezados caro caros estimado valioso drogi drodzy szanowny szanowni nasz nasi cenny vazeny vazeni nas nase nasi kaere vores kjaere var vare basta kara varderade uppskattade hyva arvoisa arvostettu kedves tisztelt degerli sayin kiymetli stimate stimati draga dragi nostri pretuit uvazhaemyi uvazhaemye dorogoi dorogie shanovnyi shanovni';
/** Ways to address strangers in the plural. Folded. */
const strangers =
  'sirs madams gentlemen ladies messrs gentlepeople damen herren herrschaften messieurs mesdames mesdemoiselles senores senoras sres sras caballeros damas signori signore signorine sigg heren dames senhores senhoras srs cavalheiros senyors senyores panstwo panowie panove damy panovia gospoda gospodje gospodo dame herrer damer herrar uraim holgyeim urak holgyek baylar bayanlar hanimefendiler beyefendiler domnilor doamnelor domni doamne herrat naiset kyrioi kyries kyrious damy gospodi ponai ponios kungi harrad daamid sinjoroj gesinjoroj whoever whomever whomsoever concerned';

export const isGroupWord = wordSet(groups);
export const isCasualWord = wordSet(casual);
export const isOrnament = wordSet(ornaments);
export const isForStrangers = wordSet(strangers);
