import type { ComposePage } from './pages';

const anna = 'Anna Schmidt &lt;anna@kestrel.example&gt;';

/** More compose windows after the manner of products in wide use, each for what made it hard to read. */
export const moreWebmails: readonly ComposePage[] = [
  {
    name: 'addresses at the end of test ids, words in an icon, Send outside of the part with the fields',
    html: `<div role="region"><div class="inner"><div class="meta"><div><label for="sender-1">De</label><button type="button" id="sender-1" data-testid="composer:from">Mia &lt;mia@sales.example&gt;</button></div>
      <div><label for="to-1">À</label><div data-testid="composer:to"><div data-testid="composer-addresses-item-anna@kestrel.example" title="anna@kestrel.example"><span><svg role="img"><title>Chiffrement zéro accès</title></svg></span><span>Anna Schmidt</span><button type="button" data-testid="remove-address-button-anna@kestrel.example"></button></div><input id="to-1"></div></div>
      <div><label for="subject-1">Objet</label><input id="subject-1" value="Pumps"></div></div><section><textarea autofocus></textarea></section></div>
      <footer><button id="snd" type="button" data-testid="composer:send-button">Envoyer</button><button type="button" data-testid="composer:delete-draft-button"></button></footer></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'a field that only hints beside the one that is written in, a label of a chip that is a sentence',
    html: `<div role="dialog"><div class="row to"><label for="tokenfield-87">An</label><div><div class="tokenfield"><div class="token" aria-label="Anna Schmidt anna@kestrel.example. Mit Entfernen löschen"><span>Anna Schmidt</span></div><span><input class="hint" readonly value=""><input id="tokenfield-87" class="token-input"></span></div><button type="button" data-type="cc">CC</button></div></div>
      <div class="row"><label for="s-1">Betreff</label><input id="s-1" name="subject" value="Pumps"></div><textarea autofocus></textarea>
      <div class="foot"><button type="button" id="snd" data-action="send">Senden</button></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'a mail that is locked with a new password',
    html: `<div role="dialog"><div><button id="snd" type="button" title="Senden">Senden</button></div><div><label>An</label><div><span><button type="button" aria-haspopup="menu">${anna}</button></span><input aria-label="An"></div></div>
      <div><label>Passwort für anna@kestrel.example</label><input type="password" autocomplete="new-password"></div>
      <div><label>Betreff</label><input aria-label="Betreff" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'Japanese, a comma of its own between a name and an address',
    html: `<div role="dialog"><div role="toolbar"><button type="button" id="snd" aria-label="メッセージを送信">送信</button></div><div><span id="l1">宛先：</span><div><ul><li role="button" aria-label="Anna Schmidt、anna@kestrel.example"><span>Anna Schmidt</span></li></ul><input role="combobox" aria-labelledby="l1"></div></div>
      <div><span id="l2">件名：</span><input aria-labelledby="l2" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'the sender as text in the block of the recipients',
    html: `<div role="dialog"><div class="fields"><div data-name="from"><label>От кого</label><span title="mia@sales.example">Миа &lt;mia@sales.example&gt;</span></div><div data-type="to"><div>Кому</div><div><div title="anna@kestrel.example"><span>Anna Schmidt</span></div><input></div></div></div>
      <div><label>Тема</label><input name="Subject" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><div><button id="snd" type="button"><span>Отправить</span></button></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'the only words near the fields open a copy, and Send stands further out',
    html: `<form><div class="scroll"><div class="row"><label id="l1">Кому</label><div contenteditable="true" aria-labelledby="l1"><div contenteditable="false" data-yabble-email="anna@kestrel.example"><div>Anna Schmidt</div></div></div><button type="button">Копия</button></div>
      <div class="row"><label for="s1">Тема</label><input id="s1" name="subject" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div></div>
      <div class="foot"><button id="snd" type="button"><span>Отправить</span></button><button type="button" aria-label="Отправить позже"></button></div></form>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'all rows are called recipients, and a chosen one stands between a field and its label',
    html: `<div role="dialog"><div class="recipient-row"><table><tr><td><button type="button">Do:</button></td></tr></table><div><ul><li><span>${anna}</span></li><li><textarea rows="1"></textarea></li></ul></div></div>
      <div class="recipient-row"><table><tr><td><button type="button">DW:</button></td></tr></table><div><ul><li><span>Ben Jones &lt;ben@kestrel.example&gt;</span></li><li><textarea rows="1"></textarea></li></ul></div></div>
      <div><label for="s1">Temat:</label><input id="s1" name="subject" value="Pumps"></div><textarea name="body" autofocus></textarea><button type="button" id="snd">Wyślij</button></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    cc: ['ben@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'Send above the text as an icon, and below it as a word',
    html: `<div class="composer"><div role="toolbar"><button id="top" type="button" title="Enviar"><span class="icon-paper-plane" role="img"></span></button></div><div><label>Para</label><div><span title="${anna}">Anna Schmidt</span><input aria-label="Para"></div></div>
      <div><input aria-label="Asunto" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><div><button id="bottom" type="button">Enviar</button><button type="button" aria-haspopup="true" title="Enviar más tarde"></button></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['top', 'bottom'],
  },
  {
    name: 'Arabic, names alone, in a field whose name says nothing',
    html: `<div role="dialog"><div><label for="p1">أصدقاء</label><div><span class="tag badge"><div>Anna Schmidt</div></span><input role="combobox" id="p1"></div></div><div><label for="s1">الموضوع</label><input id="subject_1" value="Pumps"></div>
      <div contenteditable="true" autofocus tabindex="0"></div><footer><button id="snd" name="action_send_mail">إرسال</button><button type="button" name="action_schedule_message">إرسال لاحقاً</button></footer></div>`,
    to: [''],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a Send that is called after what it closes, people to choose from in a table, two more that look alike',
    html: `<article><table><tr><th>From</th><td><select name="sender"><option selected>Mia &lt;mia@sales.example&gt;</option></select></td></tr>
      <tr><th>To</th><td><div class="control"><div class="value"><div>${anna}</div><div role="button" aria-label="Remove Anna Schmidt"></div></div><input id="select-7"></div></td></tr>
      <tr><th>Cc</th><td><div class="control"><input id="select-8"></div></td></tr><tr><th>Subject</th><td><input name="subject" value="Pumps"></td></tr></table>
      <div contenteditable="true" autofocus tabindex="0"></div><footer><button type="button" id="close_send">Send Email</button><button type="button" id="close_draft">Close</button><button type="button">Template</button></footer></article>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['close_send'],
  },
  {
    name: 'Chinese, fields that say in a sentence what belongs in them',
    html: `<div role="form"><div aria-label="收件人"><a>收件人</a><div><div title="Anna Schmidt&lt;anna@kestrel.example&gt;"><b>Anna Schmidt</b><span>;</span></div><input role="combobox" aria-label="收件人地址输入框，请输入邮件地址，多人时地址请以分号隔开"></div></div>
      <div aria-label="抄送人"><a>抄送人</a><div><div title="Ben Jones&lt;ben@kestrel.example&gt;"><b>Ben Jones</b></div><input role="combobox" aria-label="抄送人地址输入框"></div></div>
      <div><span>主题</span><input value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><div role="button" id="snd"><span>发送</span></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    cc: ['ben@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'an answer to two who are called by their names',
    html: `<div class="form"><div><span>Draft</span> <span>to</span><div class="addresses" data-field="to"><span class="addresses-contact" tabindex="-1">Anna</span><span class="addresses-contact" tabindex="-1">Ben Jones</span><input class="addresses-input"></div></div>
      <div contenteditable="true" role="textbox" autofocus tabindex="0"></div><div><div id="snd" role="button"><span>Send</span><kbd>⌘↵</kbd></div><div role="button" aria-label="Discard"></div></div></div>`,
    to: ['', ''],
    names: ['Anna', 'Ben Jones'],
    subject: null,
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'people to choose from beside all rows',
    html: `<form><input type="image" id="snd" alt="Send"><table><tr><td><a href="#">To</a></td><td><textarea name="to" rows="2">${anna}</textarea></td><td rowspan="3"><b>Quick contacts</b><br><a href="#">ben@kestrel.example</a></td></tr>
      <tr><td>Cc</td><td><input name="cc"></td></tr><tr><td>Subject</td><td><input name="subject" value="Pumps"></td></tr><tr><td></td><td><textarea name="body" rows="18" autofocus></textarea></td></tr></table></form>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'ways to send besides the plain one, beside some that only ask or save',
    html: `<form><div><span>To</span><div><div role="button" aria-label="${anna}"><span>Anna Schmidt</span></div><input aria-label="Add recipients"></div></div><div><span>Subject</span><input aria-label="Subject" value="Pumps"></div>
      <div contenteditable="true" autofocus tabindex="0"></div><div role="toolbar"><button type="button" id="one">Send in 1 hour</button><button type="button" id="two">Send &amp; archive</button><button type="submit" id="snd">Send</button>
      <button type="button" id="later">Send later</button><button type="button" aria-haspopup="dialog">Send on 3 May</button><button type="button">Send for review</button><button type="button">Save 2 copies</button>
      <div role="menu"><div role="menuitem" id="three"><span>Send and snooze for 1 day</span></div><div role="menuitem">Save as template</div></div></div></form>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd', 'one', 'two', 'three'],
  },
  {
    name: 'a verb at the end, and the time before it',
    html: `<div role="dialog"><div><label>An</label><div><span>${anna}</span><input aria-label="An"></div></div><div><label>Betreff</label><input aria-label="Betreff" value="Pumpen"></div><textarea autofocus></textarea>
      <div><button type="button" id="timed" class="btn schedule">Morgen um 8:00 senden</button><button type="button" id="snd">Jetzt senden</button><button type="button">Später senden …</button></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumpen',
    kind: 'plain',
    send: ['snd', 'timed'],
  },
  {
    name: 'folded recipients without a field, under a heading, and a copy that is told in the same way',
    html: `<div role="dialog"><header><h2>Nytt meddelande</h2></header><div class="row"><span>Från</span><button type="button">mia@sales.example</button></div>
      <div class="row"><span>Till</span><div><span title="anna@kestrel.example">Anna</span>, <span title="ben@kestrel.example" style="display:none">Ben</span><button type="button">+1</button></div></div>
      <div class="row"><span>Kopia</span><div><span title="cora@kestrel.example">Cora</span></div></div>
      <div class="row"><input aria-label="Ämne" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><footer><button type="button" id="snd">Skicka</button></footer></div>`,
    to: ['anna@kestrel.example', 'ben@kestrel.example'],
    names: ['Anna', 'Ben'],
    cc: ['cora@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'several recipients in the hint of one button',
    html: `<div><div>Nuovo messaggio</div><div><span>A:</span><button type="button" title="${anna}, ben@kestrel.example">Anna, Ben +1</button></div><div><label for="ogg">Oggetto:</label><input id="ogg" value="Pumps"></div>
      <div contenteditable="true" autofocus tabindex="0"></div><div><button type="button" id="snd">Invia</button></div></div>`,
    to: ['anna@kestrel.example', 'ben@kestrel.example'],
    names: ['Anna Schmidt', ''],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'an answer with the sender at the end of the row of recipients',
    html: `<div><div><span class="label">À :</span><div><div aria-label="anna@kestrel.example"><span>Anna Schmidt (anna@kestrel.example)</span></div><input aria-autocomplete="list"></div><span class="from">De : <button type="button">Ventes (mia@sales.example)</button></span></div>
      <div contenteditable="true" autofocus tabindex="0"></div><div><button type="button" id="snd">Envoyer</button><button type="button" id="and">Envoyer et fermer</button></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: null,
    kind: 'rich',
    send: ['snd', 'and'],
  },
  {
    name: 'folded recipients of whom only the names are said',
    html: `<section><div role="button" tabindex="0"><span>Кому:</span> <span><span>Anna Schmidt</span>, <span>Ben Jones</span></span><i></i></div><div><label for="t">Тема</label><input id="t" value="Pumps"></div>
      <div contenteditable="true" autofocus tabindex="0"></div><footer><button type="button" id="snd">Отправить</button></footer></section>`,
    to: ['', ''],
    names: ['Anna Schmidt', 'Ben Jones'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a recipient without a name beside one with a name, and a time for which it is scheduled',
    html: `<div role="dialog"><div><label>To</label><div role="listbox"><div role="option" data-hovercard-id="anna@kestrel.example"><div>Anna Schmidt</div></div><div role="option" data-hovercard-id="ben@kestrel.example"><div>ben@kestrel.example</div></div></div><input role="combobox" aria-label="To"></div>
      <div><label for="t">Subject</label><input id="t" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><button type="button" id="when" data-testid="schedule-best">Schedule for 4 June, 8:30</button><button type="button" id="snd">Send now</button></div>`,
    to: ['anna@kestrel.example', 'ben@kestrel.example'],
    names: ['Anna Schmidt', ''],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd', 'when'],
  },
];
