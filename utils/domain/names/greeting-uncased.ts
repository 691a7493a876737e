import { fold } from './fold';
import type { Greeting } from './greeting-types';
import { wordSet } from './word-set';

/**
 * Scripts without capitals: nothing but an honorific or a list tells a name there. The first group is what stands
 * before the name, the second the name; the line has to be nothing else.
 */
const shapes: readonly (readonly [lang: string, RegExp])[] = [
  ['ja', /^((?:.{1,30}[ \u3000])?)([\p{Script=Han}々]{2,5})(?:様|さま|さん|殿|先生)[、,，。！!]?$/u],
  [
    'zh',
    /^((?:尊敬的|亲爱的|親愛的|敬爱的|您好，)?)([\p{Script=Han}]{1,4}?)(?:先生|女士|小姐|经理|經理|老师|老師|教授|博士|总)(?:[，,]?[您你]好)?[：:，,！!。]?$/u,
  ],
  [
    'ko',
    /^((?:안녕하세요[,.!]?\s?)?)([가-힣]{3,4}?)\s?(?:부장|과장|대리|사장|팀장|이사|차장|선생|교수|대표|실장)?\s?님(?:께)?[,.!]?$/u,
  ],
  ['ar', /^((?:عزيزي|عزيزتي|مرحبا|مرحباً|أهلا|أهلاً)\s)([\p{Script=Arabic}]{2,12})[،,:!]?$/u],
  ['he', /^((?:שלום|היי|הי)\s)([\p{Script=Hebrew}]{2,10})[,:!]?$/u],
  ['hi', /^((?:प्रिय|नमस्ते|आदरणीय)\s)([\p{Script=Devanagari}]{2,14})(?:\sजी)?[,:!]?$/u],
];

/** Parts of words for a role, an office or a company. */
const noName =
  /担当|客|各位|皆|経理|人事|総務|営業|購買|採用|窓口|関係|部長|課長|社長|店長|会社|会員|取引|御中|代表|責任|理事|事務|教授|先方|公司|集团|总经|客户|用户|会员|经理|领导|고객|담당|회원|관계|여러|대표|사장|부장|팀장|선생|교수/u;

/** Given names in scripts where a greeting is followed by many other words. As they are written. */
const names =
  'محمد أحمد احمد علي حسن حسين خالد عمر يوسف إبراهيم ابراهيم مصطفى محمود سعيد عبدالله طارق ياسر سامي كريم فاطمة عائشة مريم سارة ليلى هدى زينب خديجة سلمى رنا ' +
  'דוד משה יוסף אברהם יעקב יצחק דניאל יונתן איתן אורי עומר שרה רחל רבקה לאה מיכל נועה יעל תמר רות אסתר חנה ' +
  'अनिता सुनीता राहुल अमित अंजलि पूजा प्रिया विजय संजय राजेश सुरेश रमेश दीपक नेहा कविता';
const isListed = wordSet(names);
/** The first letter is of a script without capitals. Looks at its number, for a pattern of scripts takes long to be made. */
export const isUncasedScript = (word: string): boolean => word.charCodeAt(0) >= 0x590 && !isCased.test(word);
const isCased = /^[\u10a0-\u10ff\u13a0-\u13ff\u1c80-\u1fff\u2000-\u2fff\uff00-\uffef]/;

const needsList = /^(?:ar|he|hi)$/;
const longest = 60;

/** "田中様", "尊敬的张先生：", "김민준님,", "عزيزي أحمد،". */
export function uncasedGreeting(text: string, start: number, end: number): Greeting | null {
  const written = text.slice(start, Math.min(end, start + 2 * longest));
  const line = written.trim();
  if (line.length > longest || !isUncasedScript(line)) return null;
  const offset = start + written.indexOf(line);
  for (const [lang, shape] of shapes) {
    const [, before = '', name = ''] = shape.exec(line) ?? [];
    if (name === '' || noName.test(name) || (needsList.test(lang) && !isListed(name))) continue;
    const from = offset + before.length;
    const place = { start: from, end: from + name.length };
    const greeted = {
      ...place,
      text: name,
      words: [fold(name)],
      places: [place],
      title: null,
      known: true,
      sure: true,
    };
    return { kind: 'names', lang, word: null, names: [greeted], forSeveral: false, inline: false, ...place };
  }
  return null;
}

/** The forms of a character that stand for each other in names: old and new, traditional and simplified. */
const variants =
  '張张 陳陈 劉刘 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 許许 鄧邓 馮冯 韓韩 葉叶 蔣蒋 蕭萧 盧卢 鄒邹 龍龙竜 賀贺 顧顾 錢钱 湯汤 譚谭 陸陆 萬万 蘇苏 呂吕 賈贾 鍾钟 閻阎 齊齐斉 龔龚 嚴严厳 魯鲁 麗丽 華华 國国 強强 偉伟 傑杰 軍军 東东 鳳凤 蘭兰 寶宝 衛卫 齋斎齊斉 邊邉辺 髙高 濱浜 澤沢泽 櫻桜樱 廣広广 嶋島岛 﨑崎 眞真 惠恵 藏蔵 瀨瀬 淺浅 關関关 條条 德徳 榮栄荣 與与 爲為为 實実实';

/** Whether two names in Chinese characters or in Hangul may be one person's: they have a character in common. */
export function sharesCharacter(a: string, b: string): boolean {
  const hangul = /^[가-힣]{3,4}$/;
  // Korean families are few, so that only the given names tell.
  const [one, other] = hangul.test(a) && hangul.test(b) ? [a.slice(1), b.slice(1)] : [a, b];
  const groups = variants.split(' ');
  return [...one].some(
    (char) =>
      other.includes(char) ||
      groups.some((group) => group.includes(char) && [...group].some((form) => other.includes(form))),
  );
}

const eastAsian = /^[\p{Script=Han}々]{2,8}$|^[가-힣]{2,5}$/u;

/** A name in Chinese characters or Hangul that is no company. */
export const isEastAsianName = (name: string): boolean =>
  isUncasedScript(name) && eastAsian.test(name) && !noName.test(name);
