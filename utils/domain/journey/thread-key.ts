/** What mail programs put before a subject when they answer or forward, folded: without accents, in lower case. */
const prefixes = `
re fw fwd aw wg antw antwort antwoord wtr doorst weitergeleitet
sv vs vb vl vd fs ref tr rv enc res r i rif inoltra odp pd yn ynt ilt
va tov atb bls trs hl cf tj vk na ml nv
回复 回覆 答复 答覆 转发 轉寄 轉發 返信 転送 답장 회신 전달
отв ответ пер ha на відп απ σχετ πρθ השב תשובה הועבר רד رد الرد تحويل ตอบกลับ ส่งต่อ
`;

/** Marks that a mail gateway sets: "[EXTERNAL]". */
const gatewayMarks = 'external ext extern externe externo esterno caution suspicious spam ***spam***';

const longest = 500;

const wordsOf = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(fold));

let known: { readonly prefixes: ReadonlySet<string>; readonly marks: ReadonlySet<string> } | undefined;
const knownWords = () => {
  known ??= { prefixes: wordsOf(prefixes), marks: wordsOf(gatewayMarks) };
  return known;
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\s+/gu, ' ')
    .trim();

/** "re[2]", "re (3)", "re^4" are "re". */
const withoutCount = (word: string): string => word.replace(/\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3})$/u, '');

function withoutPrefix(subject: string): string {
  const { prefixes, marks } = knownWords();
  if (subject.startsWith('[')) {
    const end = subject.indexOf(']');
    if (end > 0 && marks.has(subject.slice(1, end).replace(/[\s:]+$/u, ''))) return subject.slice(end + 1).trimStart();
  }
  const colon = subject.slice(0, 24).indexOf(':');
  if (colon < 1 || !prefixes.has(withoutCount(subject.slice(0, colon).trim()))) return subject;
  return subject.slice(colon + 1).trimStart();
}

/** What all mails of a conversation have in common: the subject without "Re:", "AW:", "Fwd:" and their like, folded. */
export function threadKeyOf(subject: string): string {
  let rest = fold(subject.slice(0, longest));
  for (;;) {
    const shorter = withoutPrefix(rest);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
