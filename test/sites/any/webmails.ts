import type { ComposePage } from './pages';

const anna = 'Anna Schmidt &lt;anna@kestrel.example&gt;';

/** Compose windows after the manner of products that are in wide use, whole with what stands around them. */
export const webmails: readonly ComposePage[] = [
  {
    name: 'a suite in tables of buttons, with a toolbar far from the form and bubbles for addresses',
    html: `<div id="skin_outer"><input id="zi_search_inputfield" class="search_input" value="">
      <div id="ztb__COMPOSE-1" class="ZToolbar"><table><tr>
        <td><div id="zb__COMPOSE-1__SEND" class="ZToolbarButton ZWidget ZHasText" role="button"><table><tr><td id="zb__COMPOSE-1__SEND_left_icon"></td><td id="zb__COMPOSE-1__SEND_title" class="ZWidgetTitle">Send</td></tr></table></div></td>
        <td><div id="zb__COMPOSE-1__SEND_MENU" class="ZToolbarButton" role="button" aria-haspopup="true"></div></td>
        <td><div id="zb__COMPOSE-1__CANCEL" class="ZToolbarButton" role="button"><span class="ZWidgetTitle">Cancel</span></div></td>
        <td><div id="zb__COMPOSE-1__SAVE_DRAFT" class="ZToolbarButton" role="button"><span class="ZWidgetTitle">Save Draft</span></div></td></tr></table></div>
      <div id="zv__COMPOSE-1" class="ZmComposeView"><table id="zv__COMPOSE-1_form_fields">
        <tr id="zv__COMPOSE-1_to_row"><td id="zv__COMPOSE-1_to_picker"><div class="ZButton" role="button"><span>To:</span></div></td>
          <td><div id="zv__COMPOSE-1_to_cell" class="addrBubbleContainer"><span class="addrBubble" id="addrBubble_1"><span>&quot;Anna Schmidt&quot; &lt;anna@kestrel.example&gt;</span><span class="ImgBubbleDelete"></span></span><input id="zv__COMPOSE-1_to_control" autocomplete="off"></div></td></tr>
        <tr id="zv__COMPOSE-1_cc_row"><td id="zv__COMPOSE-1_cc_picker"><div class="ZButton" role="button"><span>Cc:</span></div></td><td><div><input id="zv__COMPOSE-1_cc_control"></div></td></tr>
        <tr><td><div class="fieldLabel">Subject:</div></td><td><input id="zv__COMPOSE-1_subject_control" value="Pumps"></td></tr></table>
        <div id="ZmHtmlEditor1"><textarea id="ZmHtmlEditor1_body" class="ZmHtmlEditorTextArea" autofocus></textarea></div></div>
      <div id="zcs_chat"><input placeholder="Chat"></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['zb__COMPOSE-1__SEND'],
  },
  {
    name: 'a light client in a dialog: links for buttons, chips in a list, labels that are translated in place',
    html: `<div id="rl-app"><input type="search" placeholder="Search">
      <dialog id="V-PopupsCompose" open><header><a class="btn button-send" id="snd" data-bind="command: sendCommand" data-icon="@"><span data-i18n="GLOBAL/SEND">Envoyer</span></a><a class="btn button-save" data-bind="command: saveCommand"><span>Enregistrer</span></a><a class="close">×</a></header>
      <div class="b-header"><table><tr><td data-i18n="GLOBAL/FROM">De</td><td><select><option>mia@sales.example</option></select></td></tr>
      <tr><td><a data-bind="click: showTo"><span data-i18n="GLOBAL/TO">À</span></a></td><td><ul class="emailaddresses"><li title="Anna Schmidt &lt;anna@kestrel.example&gt;">Anna Schmidt<span class="ficon">×</span></li><li class="emailaddresses-input"><input type="email" autocomplete="off"></li></ul><input id="toHidden" type="hidden" value="x"></td></tr>
      <tr><td data-i18n="GLOBAL/SUBJECT">Objet</td><td><input type="text" name="subject" value="Pumps"></td></tr></table></div>
      <div class="textAreaParent"><div class="squire-toolbar"><button>B</button><select><option>12</option></select></div><div class="squire-wysiwyg" contenteditable="true" autofocus tabindex="0"></div></div></dialog></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a groupware window with tokens that show names alone',
    html: `<div class="floating-window io-ox-mail-compose-window" role="dialog" aria-label="New email"><div class="floating-header"><h1>New email</h1><button data-action="minimize"></button><button data-action="close"></button></div>
      <div class="window-body"><div class="mail-compose-fields">
      <div class="row sender" data-extension-id="sender"><label>From</label><div class="mail-input"><a href="#" role="button" aria-haspopup="true">Mia Seller &lt;mia@sales.example&gt;</a></div></div>
      <div class="row to" data-extension-id="to"><label class="maillabel" for="tok1">To</label><div class="mail-input"><div class="tokenfield form-control"><div class="token"><span class="token-label">Anna Schmidt</span><a href="#" class="token-close close">×</a></div><input type="text" class="token-input tt-input" id="tok1" role="combobox"></div></div><div class="recipient-actions"><button data-type="cc">CC</button><button data-type="bcc">BCC</button></div></div>
      <div class="row subject" data-extension-id="subject"><label for="sub1">Subject</label><input id="sub1" name="subject" value="Pumps"></div></div>
      <div class="editor"><textarea class="plain-text" name="content" autofocus></textarea></div></div>
      <div class="window-footer"><button class="btn btn-primary" data-action="send" id="snd">Send</button><button data-action="add-attachment" aria-haspopup="true">Attach</button><button data-action="discard">Delete</button></div></div>`,
    to: [''],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'a portal: pills whose names are inputs, test ids, an editor that is a region',
    html: `<div id="app"><form role="search"><input type="text" role="combobox" aria-label="Search" id="sb"></form>
      <div data-test-id="compose"><div data-test-id="compose-header"><div data-test-id="compose-header-field-to" class="D_F"><label for="message-to-field">To</label><ul role="list"><li><div data-test-id="pill" title="anna@kestrel.example"><div role="button">Anna Schmidt</div></div></li><li><input id="message-to-field" role="combobox" type="text" aria-autocomplete="list"></li></ul><button>CC / BCC</button></div>
      <div><input data-test-id="compose-subject" aria-label="Subject" placeholder="Subject" value="Pumps"></div></div>
      <div id="editor-container"><div data-test-id="rte" role="textbox" aria-label="Message body" contenteditable="true" autofocus tabindex="0"></div></div>
      <div class="bar"><button data-test-id="compose-send-button" title="Send this email" id="snd"><span>Send</span></button><button data-test-id="compose-schedule" title="Send later"></button><button data-test-id="icon-btn-trash"></button></div></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'an office suite: Send in a row above that stands apart, a field whose label is in it, a hidden form for uploads',
    html: `<div class="zmComposeTab"><div class="SCtop"><ul class="SC_tb"><li><button id="snd" class="zmButton SCsend"><b>Senden</b></button></li><li><button class="zmButton">Entwurf speichern</button></li></ul></div>
      <div class="SC_fields"><div class="SC_row"><label class="SC_lbl">An</label><div class="SC_val"><span class="zmTag" data-email="anna@kestrel.example"><b>Anna Schmidt</b><i>x</i></span><input class="SC_inp" aria-label="An"></div></div>
      <div class="SC_row"><div class="SC_val"><input class="SC_sub" placeholder="Betreff" value="Pumps"></div></div></div>
      <form style="display:none"><input type="file" multiple><input name="id" type="hidden"></form>
      <div class="ze"><div class="ze_tb"><input class="ze_fs" value="12" readonly aria-label="Größe"><button>B</button></div><div class="ze_area" contenteditable="true" autofocus tabindex="0"></div></div></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'Russian, with kinds of fields in attributes and a name in the field of the subject alone',
    html: `<div class="compose-app"><div class="head"><div class="row"><span>Кому</span><div data-type="to"><span class="container status_base" title="anna@kestrel.example"><span class="text">Анна</span></span><input type="text" tabindex="100"></div></div>
      <div class="row"><span>Тема</span><input name="Subject" value="Pumps" tabindex="400"></div></div>
      <div class="editor_container"><div role="textbox" contenteditable="true" class="cke_editable" autofocus tabindex="505"></div></div>
      <div class="compose-app__buttons"><button id="snd" data-test-id="send"><span>Отправить</span></button><button data-test-id="save"><span>Сохранить</span></button><button data-test-id="cancel"><span>Отменить</span></button></div></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'the composer of an ERP: chips with names, fields named in code, the button in the foot of a dialog',
    html: `<div class="modal" role="dialog"><header><h4 class="modal-title">Compose Email</h4><button aria-label="Close"></button></header><main class="modal-body"><div class="o_form_view o_mail_composer_form">
      <div class="o_row"><label for="partner_ids_0">Recipients</label><div name="partner_ids" class="o_field_widget o_field_many2many_tags_email"><span class="o_tag badge"><div class="o_tag_badge_text">Anna Schmidt</div><a class="o_delete" href="#">×</a></span><div class="o-autocomplete"><input id="partner_ids_0" role="combobox" autocomplete="off"></div></div></div>
      <div class="o_row"><label for="subject_0">Subject</label><div name="subject"><input id="subject_0" value="Pumps"></div></div>
      <div name="body" class="o_field_html"><div class="note-editable odoo-editor-editable" contenteditable="true" id="body_0" autofocus tabindex="0"></div></div>
      <div name="attachment_ids"><button class="o_attach">Attachments</button></div><div name="template_id"><input id="template_id_0" role="combobox"></div></div></main>
      <footer class="modal-footer"><button class="btn btn-primary o_mail_send" name="action_send_mail" id="snd"><span>Send</span></button><button class="btn" special="cancel">Discard</button></footer></div>`,
    to: [''],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a form of an enterprise CRM: fields that say what they are for people who cannot see them',
    html: `<div role="main"><div role="menubar"><button id="snd" role="menuitem" data-id="email|NoRelationship|Form|Mscrm.Form.email.Send" aria-label="Send"><span>Send</span></button><button role="menuitem" data-id="email|Save" aria-label="Save"><span>Save</span></button></div>
      <div data-id="from"><div><label>From</label></div><div><ul aria-label="Robin Seller"><li><div role="link">Robin Seller</div></li></ul></div></div>
      <div data-id="to"><div><label id="l1">To</label></div><div data-id="to.fieldControl-LookupResultsDropdown_to"><ul data-id="to.fieldControl-LookupResultsDropdown_to_SelectedRecordList"><li><div role="link" aria-label="Anna Schmidt">Anna Schmidt</div><button aria-label="Delete Anna Schmidt"></button></li></ul><input data-id="to.fieldControl-LookupResultsDropdown_to_textInputBox_with_filter_new" aria-label="To, Multiple Selection Lookup" role="combobox"></div></div>
      <div data-id="subject"><div><label>Subject</label></div><div><input data-id="subject.fieldControl-text-box-text" aria-label="Subject" value="Pumps"></div></div>
      <div data-id="regardingobjectid"><div><label>Regarding</label></div><div><input role="combobox" aria-label="Regarding, Lookup"></div></div>
      <div data-id="description"><textarea data-id="description.fieldControl-text-box-text" autofocus></textarea></div></div>`,
    to: [''],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'a panel of a CRM: pills under a label, a subject with a hint, Send beside a menu',
    html: `<section class="composer" aria-label="Email"><div class="slds-form-element"><label><span>To</span></label><div><ul class="slds-listbox" role="listbox"><li role="presentation"><span class="slds-pill" role="option"><span class="slds-pill__label" title="Anna Schmidt &lt;anna@kestrel.example&gt;">Anna Schmidt</span></span></li></ul><input type="text" role="combobox" aria-autocomplete="list" aria-label="To"></div></div>
      <div class="slds-form-element"><label>Bcc</label><div><input role="combobox" aria-label="Bcc"></div></div>
      <div class="slds-form-element"><label>Subject</label><input placeholder="Enter Subject..." value="Pumps"></div>
      <div class="cke_inner"><div contenteditable="true" autofocus tabindex="0"></div></div>
      <div class="bottomBar"><button title="Attach file"></button><button class="slds-button slds-button--brand send" id="snd"><span>Send</span></button></div></section>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a helpdesk answer: whom it goes to stands on a line, and a press opens the field',
    html: `<article><h1>Pumps</h1></article><div class="reply-editor" data-testid="reply"><div class="reply-head"><span>To:</span><span class="recipient">Anna Schmidt (anna@kestrel.example)</span><button>Edit</button></div>
      <div contenteditable="true" role="textbox" autofocus tabindex="0"></div><div><button id="snd" data-testid="send-reply">Send</button><button aria-haspopup="menu" data-testid="send-menu"></button></div></div>`,
    to: ['anna@kestrel.example'],
    subject: null,
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a reply that is folded: recipients and subject as text above the body',
    html: `<div class="message"><h2>Pumps</h2></div><form class="inline-reply"><div class="rcpt"><span class="k">An:</span> <a class="chip" data-address="anna@kestrel.example">Anna Schmidt</a></div><textarea name="text" autofocus></textarea><button type="submit" id="snd" class="send">Senden</button><button type="button">Verwerfen</button></form>`,
    to: ['anna@kestrel.example'],
    subject: null,
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'Send is no button: a box that can be reached by Tab',
    html: `<div><div><label for="a">To</label><input id="a" value="anna@kestrel.example"></div><div><input placeholder="Subject" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><div class="actions"><div class="action" tabindex="0" id="snd">Send</div><div class="action" tabindex="0">Discard</div></div></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'Send is no button: words in a class of their own',
    html: `<div><div><label for="a">To</label><input id="a" value="anna@kestrel.example"></div><div><input placeholder="Subject" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><div><span class="sendBtn" id="snd">Send</span><span class="otherBtn">Discard</span></div></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'buttons of the page’s own making',
    html: `<div><div><label for="a">To</label><input id="a" value="anna@kestrel.example"></div><div><input placeholder="Subject" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><ui-button id="snd" variant="brand">Send</ui-button><ui-button>Cancel</ui-button></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'nothing but sentences in the fields',
    html: `<div><p><span class="pill" title="anna@kestrel.example">Anna</span><input placeholder="Empfänger hinzufügen"></p><p><input placeholder="Betreff eingeben" value="Pumps"></p><textarea autofocus></textarea><button id="snd">E-Mail senden</button></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'nothing but sentences in the fields, without spaces',
    html: `<div><p><input placeholder="请输入收件人" value="anna@kestrel.example"></p><p><input placeholder="请输入主题" value="Pumps"></p><textarea autofocus></textarea><button id="snd">发送</button></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'plain',
    send: ['snd'],
  },
  {
    name: 'chips with an address for a name, a label that floats, ids that are made up',
    html: `<div role="dialog"><div class="MuiFormControl-root"><label id=":r1:-label" for=":r1:">To</label><div><div class="MuiChip-root"><span class="MuiChip-label">anna@kestrel.example</span><svg></svg></div><input id=":r1:" role="combobox" aria-autocomplete="list"><fieldset aria-hidden="true"><legend><span>To</span></legend></fieldset></div></div><div><label for=":r2:">Subject (optional)</label><input id=":r2:" value="Pumps"></div><div class="ql-editor" contenteditable="true" autofocus tabindex="0"></div><button id="snd" type="button"><span>Send</span></button><button>Cancel</button></div>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'a list made pretty: the real choices are hidden beside it',
    html: `<form><div><label for="rcp">To</label><select id="rcp" multiple name="x[]" style="display:none"><option selected value="anna@kestrel.example">Anna Schmidt</option><option value="ben@kestrel.example">Ben</option></select><span class="select2"><ul><li title="Anna Schmidt">×Anna Schmidt</li><li><input class="select2-search__field" type="search" role="textbox"></li></ul></span></div><div><label for="s">Subject</label><input id="s" value="Pumps"></div><div class="note-editable" contenteditable="true" autofocus tabindex="0"></div><button type="submit" id="snd">Send</button></form>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'the composer of a CRM: the contact is chosen and stays',
    html: `<form><div><label for="rcp">To</label><input disabled id="rcp" value="${anna}"></div><div><label for="s">Subject</label><input id="s" value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><button type="submit" id="snd">Send</button></form>`,
    to: ['anna@kestrel.example'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
  {
    name: 'the composer of a CRM: both sides are text',
    html: `<div class="email-modal"><div class="field"><span class="label">To</span><span class="value">${anna}</span></div><div class="field"><span class="label">From</span><span class="value">Mia &lt;mia@sales.example&gt;</span></div><div class="field"><span class="label">Subject</span><input value="Pumps"></div><div contenteditable="true" autofocus tabindex="0"></div><button id="snd">Send</button></div>`,
    to: ['anna@kestrel.example'],
    names: ['Anna Schmidt'],
    subject: 'Pumps',
    kind: 'rich',
    send: ['snd'],
  },
];
