/** Providers whose addresses say nothing about where a person works. Kept short: the first label covers their countries. */
const everywhere =
  'aol gmail googlemail gmx hotmail icloud live msn outlook proton protonmail rocketmail tutanota yahoo yandex ymail';
const exactly =
  '1und1.de 126.com 163.com 21cn.com aon.at arcor.de att.net bellsouth.net blueyonder.co.uk bluewin.ch bol.com.br btinternet.com bigpond.com cegetel.net charter.net chello.at comcast.net cox.net daum.net disroot.org duck.com earthlink.net email.cz email.de eircom.net fastmail.com fastmail.fm foxmail.com free.fr freemail.hu freenet.de frontier.com fsmail.net hanmail.net hey.com home.nl hushmail.com interia.pl juno.com kabelmail.de kpnmail.nl laposte.net libero.it list.ru inbox.com inbox.lv inbox.ru mac.com mail.bg mail.com mail.de mail.ee mail.ru mailbox.org mailfence.com me.com naver.com neuf.fr ntlworld.com o2.pl online.de onet.pl optonline.net optusnet.com.au orange.fr passport.com planet.nl pm.me posteo.de posteo.net prodigy.net.mx qq.com rambler.ru rediffmail.com riseup.net runbox.com sbcglobal.net seznam.cz sfr.fr shaw.ca sina.com sky.com startmail.com sympatico.ca t-online.de talktalk.net telefonica.net telenet.be telia.com terra.com.br tin.it tiscali.it tuta.com tuta.io tutamail.com tutanota.de uol.com.br verizon.net videotron.ca virgilio.it virgin.net virginmedia.com vodafone.it volny.cz wanadoo.fr web.de wp.pl xs4all.nl xtra.co.nz ziggo.nl zoho.com zoho.eu zohomail.com';

let listed: { readonly names: ReadonlySet<string>; readonly domains: ReadonlySet<string> } | undefined;

/** Whether addresses of this domain can belong to anybody. */
export function isPublicMailDomain(domain: string): boolean {
  listed ??= { names: new Set(everywhere.split(' ')), domains: new Set(exactly.split(' ')) };
  const folded = domain.toLowerCase();
  if (listed.domains.has(folded)) return true;
  const [first = '', ...rest] = folded.split('.');
  // yahoo.com, yahoo.co.uk, gmx.net: a name and one or two short endings. mail.contoso.example is a company's.
  return (
    listed.names.has(first) && (rest.length === 1 || (rest.length === 2 && rest.every((part) => part.length <= 3)))
  );
}
