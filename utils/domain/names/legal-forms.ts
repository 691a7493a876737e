import { fold } from './fold';
import { wordSet } from './word-set';

const forms =
  'ab ag aps as asa asbl bv bvba co company corp corporation cv doo eg eireli eurl ev eood ead fze gbr ges gesmbh ggmbh gmbh incorporated inc kft kg kgaa kk lda limitada limited llc llp lp ltd ltda mbh nv nyrt og ohg ood oou oy oyj plc pte pty pvt rt sa sab sagl saos sapi sarl sas sasu sca scs sci scrl se sicav sia sl sll slu snc spa spzoo sprl srl srls sro tov ug ltdsti uab vof zoo zrt';

/** The folded word says what kind of firm it is, and nothing of its name. */
export const isLegalForm = wordSet(forms);

const word = /[^\s,&+/()]+/gu;

/** "S.A." and "B.V.", whose points are left out, and the single letters of "Sp. z o.o.". */
const isForm = (written: string): boolean => {
  const folded = fold(written);
  return isLegalForm(folded) || (written.includes('.') && /^(?:sp|oo|z|m|h)$/.test(folded));
};

/** A company's name without its legal form: "Kestrel Works GmbH & Co. KG" is "Kestrel Works". As it is when nothing would be left. */
export function withoutLegalForm(name: string): string {
  const words = [...name.slice(0, 200).matchAll(word)];
  let left = words.length;
  while (left > 1 && (isForm(words[left - 1]![0]) || (left < words.length && fold(words[left - 1]![0]) === 'z')))
    left--;
  if (left === words.length || left === 0) return name.trim();
  const last = words[left - 1]!;
  return name.slice(0, last.index + last[0].length).trim();
}
