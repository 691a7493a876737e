/** What the pages say in the languages of the tests: nothing that an adapter may go by. */
export interface Words {
  readonly dir: 'ltr' | 'rtl';
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly send: string;
  readonly sendTitle: string;
  readonly more: string;
  readonly schedule: string;
  readonly tomorrow: string;
  readonly discard: string;
  readonly newMail: string;
  readonly reply: string;
  readonly others: string;
  readonly files: string;
  readonly open: string;
  readonly pane: string;
  readonly message: string;
  readonly colour: string;
  /** Anna's mail of 18 November 2025, 10:19 in the morning, and Ben's of the day after, in the evening. */
  readonly dates: readonly [string, string];
}

const en: Words = {
  dir: 'ltr',
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Add a subject',
  body: 'Message body, press Alt+F10 to exit',
  send: 'Send',
  sendTitle: 'Send (Ctrl+Enter)',
  more: 'More send options',
  schedule: 'Schedule send',
  tomorrow: 'Tomorrow morning',
  discard: 'Discard',
  newMail: 'New mail',
  reply: 'Reply',
  others: 'and 2 others',
  files: 'Attachments',
  open: 'Open',
  pane: 'Reading Pane',
  message: 'Email message',
  colour: 'Font color',
  dates: ['Tue 11/18/2025 10:19 AM', 'Wed 11/19/2025 6:30 PM'],
};

const de: Words = {
  dir: 'ltr',
  from: 'Von',
  to: 'An',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Betreff hinzufügen',
  body: 'Nachrichtentext, zum Beenden Alt+F10 drücken',
  send: 'Senden',
  sendTitle: 'Senden (STRG+EINGABE)',
  more: 'Weitere Sendeoptionen',
  schedule: 'Senden planen',
  tomorrow: 'Morgen früh',
  discard: 'Verwerfen',
  newMail: 'Neue E-Mail',
  reply: 'Antworten',
  others: 'und 2 weitere',
  files: 'Anlagen',
  open: 'Öffnen',
  pane: 'Lesebereich',
  message: 'E-Mail-Nachricht',
  colour: 'Schriftfarbe',
  dates: ['Di, 18.11.2025 10:19', 'Mi, 19.11.2025 18:30'],
};

const hu: Words = {
  dir: 'ltr',
  from: 'Feladó',
  to: 'Címzett',
  cc: 'Másolatot kap',
  bcc: 'Titkos másolat',
  subject: 'Adja meg a tárgyat',
  body: 'Üzenet szövege, nyomja meg az Alt+F10 gombot a kilépéshez',
  send: 'Küldés',
  sendTitle: 'Küldés (Ctrl+Enter)',
  more: 'További küldési lehetőségek',
  schedule: 'Küldés ütemezése',
  tomorrow: 'Holnap reggel',
  discard: 'Elvetés',
  newMail: 'Új üzenet',
  reply: 'Válasz',
  others: 'és még 2 fő',
  files: 'Mellékletek',
  open: 'Megnyitás',
  pane: 'Olvasóablak',
  message: 'E-mail',
  colour: 'Betűszín',
  dates: ['2025. 11. 18., K 10:19', '2025. 11. 19., Sze 18:30'],
};

const ar: Words = {
  dir: 'rtl',
  from: 'من',
  to: 'إلى',
  cc: 'نسخة',
  bcc: 'نسخة مخفية',
  subject: 'إضافة موضوع',
  body: 'نص الرسالة',
  send: 'إرسال',
  sendTitle: 'إرسال (Ctrl+Enter)',
  more: 'مزيد من خيارات الإرسال',
  schedule: 'جدولة الإرسال',
  tomorrow: 'صباح الغد',
  discard: 'تجاهل',
  newMail: 'بريد جديد',
  reply: 'رد',
  others: 'و ٢ آخرون',
  files: 'المرفقات',
  open: 'فتح',
  pane: 'جزء القراءة',
  message: 'رسالة',
  colour: 'لون الخط',
  dates: ['الثلاثاء 18/11/2025 10:19 ص', 'الأربعاء ١٩/١١/٢٠٢٥ ٦:٣٠ م'],
};

export const languages = { en, de, hu, ar } as const;
export type Language = keyof typeof languages;
