import type { Case } from './case';

const me = ['Kim Berger'];
const text = 'Dear Anna,\n\nhere is the quote you asked for.\n\n';
const brief = 'Liebe Anna,\n\nanbei das Angebot wie besprochen.\n\n';

export default [
  {
    why: 'a team',
    body: `${text}Best regards,\nThe Sales Team`,
    me,
    expect: 'The Sales Team',
    severity: 'hint',
    fixed: `${text}Best regards,\nKim Berger`,
  },
  { why: 'a team with a company', body: `${text}Kind regards\nYour Nordwind Team`, me, expect: 'Your Nordwind Team' },
  {
    why: 'a department',
    body: `${text}Kind regards,\n\nCustomer Service Department`,
    expect: 'Customer Service Department',
  },
  {
    why: 'an address that takes no answer',
    body: `${text}Regards,\nno-reply@firma.example`,
    expect: 'no-reply@firma.example',
  },
  { why: 'a notice', body: `${text}Regards,\nDo not reply to this message`, expect: 'Do not reply to this message' },
  { why: 'a role', body: `${text}Sincerely,\nSales Manager`, expect: 'Sales Manager' },
  { why: 'beside the farewell', body: `${text}Best regards, the support team`, expect: 'the support team' },
  { why: 'after "from"', body: `${text}Best regards from your service team`, expect: 'your service team' },
  {
    why: 'the team is all there is in the signature',
    body: `${text}Best regards,\n\n-- \nThe Support Team\nTel. 0151 234567`,
    expect: 'The Support Team',
  },
  { why: 'it ends the mail by itself', body: `${text}Your Nordwind Team`, expect: 'Your Nordwind Team' },
  { why: 'nothing stands below', body: `${text}Best regards,`, expect: 'Best regards,', fixed: `${text}Best regards,` },
  {
    why: 'nothing below but the mail that is answered',
    body: `${text}Yours sincerely\n\n> Thank you for the call.\n> Anna`,
    expect: 'Yours sincerely',
  },
  { why: 'German, a team', body: `${brief}Mit freundlichen Grüßen\nIhr Vertriebsteam`, expect: 'Ihr Vertriebsteam' },
  {
    why: 'German, a service',
    body: `${brief}Freundliche Grüße\nIhr Kundenservice der Nordwind GmbH`,
    expect: 'Ihr Kundenservice der Nordwind GmbH',
  },
  { why: 'German, with a hyphen', body: `${brief}Viele Grüße\nDein Nordwind-Team`, expect: 'Dein Nordwind-Team' },
  { why: 'German, on one line', body: `${brief}Viele Grüße vom Support-Team`, expect: 'Support-Team' },
  { why: 'German, nobody', body: `${brief}Mit freundlichen Grüßen`, expect: 'Mit freundlichen Grüßen' },
  {
    why: 'French',
    body: 'Bonjour Anna,\n\nvoici le devis.\n\nCordialement,\nL’équipe commerciale',
    expect: 'L’équipe commerciale',
  },
  {
    why: 'French, the service',
    body: 'Bonjour Anna,\n\nvoici le devis.\n\nCordialement,\nVotre service clientèle',
    expect: 'Votre service clientèle',
  },
  {
    why: 'Spanish',
    body: 'Hola Anna:\n\nle envío el presupuesto.\n\nAtentamente,\nEl equipo de ventas',
    expect: 'El equipo de ventas',
  },
  {
    why: 'Italian',
    body: 'Ciao Anna,\n\necco il preventivo.\n\nCordiali saluti\nIl team vendite',
    expect: 'Il team vendite',
  },
  {
    why: 'Dutch',
    body: 'Beste Anna,\n\nhierbij de offerte.\n\nMet vriendelijke groet,\nUw klantenservice',
    expect: 'Uw klantenservice',
  },
  {
    why: 'Portuguese',
    body: 'Olá Anna,\n\nsegue o orçamento.\n\nAtenciosamente,\nEquipe de vendas',
    expect: 'Equipe de vendas',
  },
  {
    why: 'Polish',
    body: 'Dzień dobry Anno,\n\nprzesyłam ofertę.\n\nZ poważaniem\nZespół obsługi klienta',
    expect: 'Zespół obsługi klienta',
  },
  {
    why: 'Czech',
    body: 'Milá Anno,\n\nposílám nabídku.\n\nS pozdravem\nVáš zákaznický servis',
    expect: 'Váš zákaznický servis',
  },
  {
    why: 'Hungarian',
    body: 'Kedves Anna!\n\nCsatolom az ajánlatot.\n\nÜdvözlettel:\nAz értékesítési csapat',
    expect: null,
  },
  {
    why: 'Swedish',
    body: 'Hej Anna,\n\nhär kommer offerten.\n\nMed vänliga hälsningar\nEr kundtjänst',
    expect: 'Er kundtjänst',
  },
  {
    why: 'Danish',
    body: 'Kære Anna\n\nHer er tilbuddet.\n\nMed venlig hilsen\nKundeservice',
    expect: 'Kundeservice',
  },
  {
    why: 'Finnish',
    body: 'Hei Anna,\n\nohessa tarjous.\n\nYstävällisin terveisin\nAsiakaspalvelu',
    expect: 'Asiakaspalvelu',
  },
  {
    why: 'Turkish',
    body: 'Merhaba Anna,\n\nteklif ektedir.\n\nSaygılarımızla\nMüşteri Hizmetleri',
    expect: 'Müşteri Hizmetleri',
  },
  {
    why: 'Russian',
    body: 'Здравствуйте, Анна!\n\nВысылаю предложение.\n\nС уважением,\nОтдел продаж',
    to: 'Анна Иванова <ai@kunde.example>',
    expect: 'Отдел продаж',
  },

  { why: 'a name', body: `${text}Best regards,\nKim Berger`, me, expect: null },
  { why: 'a first name', body: `${text}Best regards,\nKim`, expect: null },
  { why: 'a name on the line of the farewell', body: `${text}Best regards, Kim`, expect: null },
  { why: 'the name and then the team', body: `${text}Best regards,\nKim Berger\nThe Sales Team`, me, expect: null },
  { why: 'the team and then the name', body: `${text}Best regards,\nThe Sales Team\nKim Berger`, expect: null },
  {
    why: 'the user’s own name, one no list has',
    body: `${text}Best regards,\nYour Sales Team, Xerxia`,
    me: ['Xerxia Quandt'],
    expect: null,
  },
  {
    why: 'the name is known from the sender',
    body: `${text}Best regards,\nQuandt\nSales Team`,
    from: 'Xerxia Quandt <xq@firma.example>',
    expect: null,
  },
  {
    why: 'the name is in the signature',
    body: `${text}Best regards,\nThe Sales Team\n\n-- \nKim Berger\nNordwind GmbH`,
    expect: null,
  },
  {
    why: 'a marked signature may hold the name',
    body: `${text}Best regards,\n\nKim Berger`,
    spans: [{ kind: 'signature' as const, start: text.length + 15, end: text.length + 25 }],
    expect: null,
  },
  { why: 'initials', body: `${text}Best regards,\nKB`, expect: null },
  { why: 'an unusual name', body: `${text}Best regards,\nXerxia`, expect: null },
  { why: 'a name with its department', body: `${text}Best regards,\nBrandt | Sales`, expect: null },
  { why: 'a name that might be a company', body: `${text}Best regards,\nNordwind Sales`, expect: null },
  { why: 'a casual word and no name', body: `${text}Thanks!`, expect: null },
  { why: 'a short farewell', body: `${text}Cheers`, expect: null },
  { why: 'German, the short form', body: `${brief}LG`, expect: null },
  { why: 'no farewell at all', body: `${text}The sales team will call you.`, expect: null },
  { why: 'no farewell, a bare mail', body: 'The quote is attached.', expect: null },
  { why: 'a farewell that goes on', body: `${text}Best regards to your sales team`, expect: null },
  {
    why: 'the sender is a team',
    body: `${text}Best regards,\nThe Sales Team`,
    from: 'Nordwind Sales Team <sales@firma.example>',
    expect: null,
  },
  { why: 'German name', body: `${brief}Mit freundlichen Grüßen\ni. A. Kim Berger`, expect: null },
  { why: 'German name and team', body: `${brief}Viele Grüße\nKim vom Nordwind-Team`, expect: null },
  {
    why: 'the team signs the mail that is answered',
    body: `${text}Best regards,\nKim\n\nOn Mon, 3 Aug 2026 at 10:00, Anna <anna@kunde.example> wrote:\n> Best regards,\n> The Sales Team`,
    expect: null,
  },
  {
    why: 'French name',
    body: 'Bonjour Anna,\n\nvoici le devis.\n\nCordialement,\nÉlodie Rousseau\nService commercial',
    expect: null,
  },
  { why: 'Spanish name', body: 'Hola Anna:\n\nadjunto la factura.\n\nSaludos,\nBegoña', expect: null },
  { why: 'Polish name', body: 'Dzień dobry,\n\nprzesyłam ofertę.\n\nPozdrawiam\nŁukasz', expect: null },
  {
    why: 'Russian name',
    body: 'Здравствуйте!\n\nВысылаю предложение.\n\nС уважением,\nОльга Петрова',
    expect: null,
  },
  {
    why: 'a line of courtesy before the name',
    body: `${text}Best regards,\nlooking forward to your answer\nKim`,
    expect: null,
  },
  {
    why: 'a postscript',
    body: `${text}Best regards,\nKim\n\nPS: our support team is there on Sunday too.`,
    expect: null,
  },
] satisfies Case[];
