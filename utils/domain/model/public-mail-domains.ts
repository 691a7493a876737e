/** Providers whose addresses say nothing about where a person works. Kept short: the first label covers their countries. */
const everywhere =
  'aol gmail googlemail gmx hotmail icloud live msn outlook proton protonmail rocketmail tutanota yahoo yandex ymail';
/** Each ending, and what stands before it. */
const exactly =
  '.com 126 163 21cn bigpond btinternet duck fastmail foxmail frontier hey hushmail inbox juno mac mail mailfence me naver ntlworld passport qq rediffmail runbox sina sky startmail telia tuta tutamail virginmedia zoho zohomail .net att bellsouth cegetel charter comcast cox daum earthlink eircom fsmail hanmail laposte optonline posteo riseup sbcglobal talktalk telefonica verizon virgin .de 1und1 arcor email freenet kabelmail mail online posteo t-online tutanota web .fr free neuf orange sfr wanadoo .it libero tin tiscali virgilio vodafone .nl home kpnmail planet xs4all ziggo .pl interia o2 onet wp .ru inbox list mail rambler .ca shaw sympatico videotron .com.br bol terra uol .cz email seznam volny .at aon chello .org disroot mailbox .be telenet .bg mail .ch bluewin .co.nz xtra .co.uk blueyonder .com.au optusnet .ee mail .eu zoho .fm fastmail .hu freemail .io tuta .lv inbox .me pm .net.mx prodigy';

let listed: { readonly names: ReadonlySet<string>; readonly domains: ReadonlySet<string> } | undefined;

function domainsIn(list: string): readonly string[] {
  let ending = '';
  return list.split(' ').flatMap((word) => {
    if (!word.startsWith('.')) return word + ending;
    ending = word;
    return [];
  });
}

/** Whether addresses of this domain can belong to anybody. */
export function isPublicMailDomain(domain: string): boolean {
  listed ??= { names: new Set(everywhere.split(' ')), domains: new Set(domainsIn(exactly)) };
  const folded = domain.toLowerCase();
  if (listed.domains.has(folded)) return true;
  const [first = '', ...rest] = folded.split('.');
  // yahoo.com, yahoo.co.uk, gmx.net: a name and one or two short endings. mail.contoso.example is a company's.
  return (
    listed.names.has(first) && (rest.length === 1 || (rest.length === 2 && rest.every((part) => part.length <= 3)))
  );
}
