import type { Greeting } from './greeting-types';
import { greetingAt } from './greeting-words';
import { nearlyNobodyPhrase, nobodyPhrase, plain } from './nobody-phrases';
import type { Word } from './opening';
import { unscanned } from './scanned';
import { titleOf } from './titles';

const closed = /^[)\]"'”»]*\s*[,:;!.、，：。！،…|(\n—–-]/u;
const open = /^[)\]"'”»\s]*$/u;
const mostWords = 12;

/** Roles in scripts that put no space between words. */
const unspaced: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:尊敬的|尊贵的|尊貴的|亲爱的|親愛的|敬爱的|各位)(?:先生|女士|.{0,6}(?:客户|客戶|顾客|顧客|用户|用戶|会员|會員|伙伴|夥伴|朋友|领导|領導|同事|同仁|股东|股東|负责人|負責人|经理|經理|嘉宾|来宾|供应商|供應商|旅客|乘客|业主|家长|读者|讀者|收件人))(?:们|們)?$/u,
    'zh',
  ],
  [/^.{0,12}(?:各位|の皆様|の皆さま|のみなさま|担当者様|担当者さま|関係者様|お客様|お客さま|御中)$/u, 'ja'],
  [/^(?:เรียน|ถึง|สวัสดี)?(?:คุณ|ท่าน)?(?:ลูกค้า|ผู้เกี่ยวข้อง|ผู้ที่เกี่ยวข้อง|ผู้จัดการ|สมาชิก|ผู้มีอุปการ|ผู้ใช้)/u, 'th'],
];

const known = ({ folded }: Word): boolean => titleOf(folded) !== undefined || greetingAt([folded], 0) !== undefined;

/** "Mr./Ms. Miller": the full stop closes nothing. */
const isShortTitle = ({ folded, gap }: Word): boolean => /^\.[ \t]*$/.test(gap) && titleOf(folded) !== undefined;

function langOf(text: string, words: readonly Word[]): string | undefined {
  const head = plain(text);
  const exact = nobodyPhrase(head) ?? nobodyPhrase(unscanned(head));
  if (exact) return exact;
  const joined = text.replace(/\s/g, '');
  const pattern = /^\p{Lo}/u.test(joined) ? unspaced.find(([roles]) => roles.test(joined)) : undefined;
  // "Szanowny Panie" is no misspelt "Szanowne Panie": each word is right as it is.
  return pattern?.[1] ?? (words.every(known) ? undefined : nearlyNobodyPhrase(head));
}

/** The line opens with a phrase that greets nobody in particular, maybe after a greeting. The longest phrase wins. */
export function nobodyLine(text: string, words: readonly Word[]): Greeting | null {
  for (let from = 0; from < Math.min(words.length, 4); from++) {
    if (
      from > 0 &&
      (!/,/.test(words[from - 1]!.gap) ||
        !greetingAt(
          words.map(({ folded }) => folded),
          0,
        ))
    )
      continue;
    for (let count = Math.min(words.length, from + mostWords); count > from; count--) {
      const last = words[count - 1]!;
      if (!closed.test(last.gap) && !(count === words.length && open.test(last.gap))) continue;
      if (count < words.length && isShortTitle(last)) continue;
      const lang = langOf(text.slice(words[from]!.start, last.end), words.slice(from, count));
      if (lang) return nobody(lang, words[0]!.start, last.end, count === words.length);
    }
  }
  return null;
}

const nobody = (lang: string, start: number, end: number, wholeLine: boolean): Greeting => ({
  kind: 'nobody',
  lang,
  start,
  end,
  word: { start, end },
  names: [],
  forSeveral: false,
  inline: !wholeLine,
});
