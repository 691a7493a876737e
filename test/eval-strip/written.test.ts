import { expect, test } from 'vitest';
import { written } from './written';

test.each([
  [
    'Gmail',
    '<div dir="ltr">Hi Ben,<div><br></div><div>Monday is fine.</div><div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Anna Schmidt<br>Firm</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 16 Nov 2026 at 09:12, Ben &lt;<a href="mailto:ben@firm.example">ben@firm.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>When?</div></blockquote></div>',
    'Hi Ben, Monday is fine.',
  ],
  [
    'Gmail, answers between',
    '<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Mon, 16 Nov 2026 at 09:12, Ben &lt;ben@firm.example&gt; wrote:<br></div><blockquote class="gmail_quote">When?</blockquote><div>Monday.</div><blockquote class="gmail_quote">Where?</blockquote><div>Berlin.</div></div></div>',
    'Monday. Berlin.',
  ],
  [
    'Outlook, headers in a language nobody knows',
    "<html><head><meta><style>p.MsoNormal{margin:0}</style><title>x</title></head><body lang=EN-US><div class=WordSection1><p class=MsoNormal>Hi Ben,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Monday is fine.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>Kumbe:</b> Ben<br><b>Nini:</b> x</p></div></div><p class=MsoNormal>When?</p></div></body></html>",
    'Hi Ben, Monday is fine.',
  ],
  [
    'Outlook on the web',
    '<div class="elementToProof">Monday is fine.</div><div id="Signature"><p>Anna</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Ben &lt;ben@firm.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Anna<br><b>Subject:</b> x</font><div>&nbsp;</div></div><div>When?</div>',
    'Monday is fine. Anna',
  ],
  [
    'Apple Mail',
    '<div>Monday is fine.</div><br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 16 Nov 2026, at 09:12, Ben &lt;ben@firm.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>When?</div></blockquote></div><br>',
    'Monday is fine.',
  ],
  [
    'Apple Mail on a telephone',
    '<div dir="ltr">Monday is fine.<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 16 Nov 2026, at 09:12, Ben wrote:<br><br></blockquote></div><blockquote type="cite"><div>When?</div></blockquote></div>',
    'Monday is fine.',
  ],
  [
    'Thunderbird',
    '<p>Monday is fine.</p><div class="moz-signature">-- <br>Anna</div><div class="moz-cite-prefix">Am 16.11.26 um 09:12 schrieb Ben:<br></div><blockquote type="cite" cite="mid:x"><p>When?</p></blockquote>',
    'Monday is fine.',
  ],
  [
    'Thunderbird, the answer below',
    '<div class="moz-cite-prefix">Am 16.11.26 um 09:12 schrieb Ben:<br></div><blockquote type="cite" cite="mid:x"><p>When?</p></blockquote><p>Monday is fine.</p>',
    'Monday is fine.',
  ],
  [
    'Thunderbird, passed on',
    '<p>See below.</p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tbody><tr><th>Betreff: </th><td>x</td></tr></tbody></table><p>When?</p></div>',
    'See below.',
  ],
  [
    'Yahoo',
    '<div class="yahoo-style-wrap"><div dir="ltr">Monday is fine.</div><div><br></div></div><div id="yahoo_quoted_12" class="yahoo_quoted"><div><div>On Monday, November 16, 2026 at 09:12:00 AM GMT+1, Ben &lt;ben@firm.example&gt; wrote:</div><div>When?</div></div></div>',
    'Monday is fine.',
  ],
  [
    'indented text is no quote',
    '<div>As follows:</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;"><div>Chairs first.</div></blockquote><div>Then tables.</div>',
    'As follows: Chairs first. Then tables.',
  ],
  [
    'nor is what Gmail indents',
    '<div>As follows:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Chairs first.</div></blockquote>',
    'As follows: Chairs first.',
  ],
  [
    'an older Outlook',
    '<p class=MsoNormal>Fine.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>From:</b> x</p></div><p>Old</p>',
    'Fine.',
  ],
  [
    'Outlook with a line at the side',
    '<p class=MsoNormal>Fine.</p><div style="border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt"><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>From:</b> x</p></div></div><p>Old</p></div>',
    'Fine.',
  ],
  [
    'Gmail, passed on',
    '<div dir="ltr">See below.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Ben</b><br>Date: x<br></div><br>Hi</div></div>',
    'See below.',
  ],
  [
    'Mail for Windows',
    '<p>Ok.</p><p>Sent from <a href="x">Mail</a> for Windows</p><div style="mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="border:none;padding:0cm"><b>From: </b>Ben<br><b>Sent: </b>Monday<br><b>To: </b>Anna<br><b>Subject: </b>x</p></div><p>When</p>',
    'Ok.',
  ],
  [
    'Proton Mail',
    '<div>Ok.</div><div class="protonmail_signature_block"><div>Anna</div></div><div class="protonmail_quote">On Monday Ben wrote:<blockquote class="protonmail_quote" type="cite">When?</blockquote></div>',
    'Ok. Anna',
  ],
  [
    'GMX',
    '<div>Ok.</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b> Montag<br><b>Von:</b> Ben &lt;b@firm.example&gt;<br><b>An:</b> Anna<br><b>Betreff:</b> x</div><div name="quoted-content">When?</div></div>',
    'Ok.',
  ],
  [
    'Zoho',
    '<div>Ok.</div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Mon, 16 Nov 2026 09:12:00 +0100 <b>Ben</b> wrote ---<br></div><blockquote id="blockquote_zmail">When?</blockquote></div>',
    'Ok.',
  ],
  [
    'iCloud',
    '<div>Ok.</div><div><br><blockquote type="cite"><div>On Nov 16, 2026, at 9:12 AM, Ben wrote:</div>When?</blockquote></div>',
    'Ok.',
  ],
  [
    'a signature by its class',
    '<div>Ok.</div><div class="gmail_signature">Anna</div><br><div class="gmail_quote"><div>On x wrote</div></div>',
    'Ok. Anna',
  ],
  ['a whole document', '<!doctype html><html><head><title>Title</title></head><body><p>Ok.</p></body></html>', 'Ok.'],
  [
    'what nobody sees',
    '<p>Ok.</p><div style="display:none">hidden</div><script>document.body.innerHTML="x"</script>',
    'Ok.',
  ],
  [
    'Outlook for Mac',
    '<div>Ok.</div><span id="OLK_SRC_BODY_SECTION"><div style="border-top: #b5c4df 1pt solid"><span>From: </span>Ben<br></div>When?</span>',
    'Ok.',
  ],
  [
    'Outlook on a telephone',
    '<div dir="ltr">Ok.</div><div id="ms-outlook-mobile-signature">Get <a>Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg"><b>From:</b> B</div>When?</div>',
    'Ok.',
  ],
])('%s', (_, source, expected) => expect(written({ kind: 'html', source }).replace(/\s+/g, ' ')).toBe(expected));

test.each([
  ['nothing but a quote', '> Only a quote.', '> Only a quote.'],
  [
    'nothing but a forward',
    '---------- Forwarded message ----------\nFrom: Ben <ben@firm.example>\nTo: Anna\nSubject: Dates\n\nMonday?',
    'Monday?',
  ],
  ['an answer and its quote', 'Yes.\n\n> Monday?', 'Yes.'],
])('plain: %s', (_, source, expected) => expect(written({ kind: 'plain', source })).toBe(expected));
