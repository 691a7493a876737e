// What Outlook's page does of itself: chooses recipients, unfolds lines, sends, schedules, opens windows. What it has
// sent stands in `sent` of the window that was there first.
(() => {
  const words = window.words;
  const home = window.opener ?? window;
  home.sent ??= [];
  const forms = '[id^="docking_InitVisiblePart"], .window';
  const formOf = (element) => element.closest(forms);
  const editorOf = (form) => form.querySelector('.editor');
  const typedIn = (well) => {
    const copy = well.cloneNode(true);
    for (const chip of copy.querySelectorAll('._EType_RECIPIENT_ENTITY')) chip.remove();
    return copy.textContent.replaceAll('\u200B', '').trim();
  };
  const peopleIn = (well) =>
    well
      ? [
          ...[...well.querySelectorAll('._EType_RECIPIENT_ENTITY')].map((chip) => chip.getAttribute('aria-label')),
          ...[typedIn(well)].filter(Boolean),
        ]
      : [];
  const wellOf = (form, line) => form.querySelector(`[id^="MSG_"][id$="_${line}"] [contenteditable="true"]`);

  /** The field is built anew with each choice. */
  function choose(well) {
    const typed = typedIn(well);
    if (!typed) return;
    const chip = document.createElement('span');
    chip.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1';
    chip.contentEditable = 'false';
    chip.setAttribute('aria-label', typed);
    chip.innerHTML = '<span class="textContainer-401"></span>';
    chip.firstChild.textContent = typed;
    const chips = [...well.querySelectorAll('._EType_RECIPIENT_ENTITY'), chip];
    const next = well.cloneNode(false);
    for (const one of chips) next.append('\u200B', one, '\u200B');
    well.replaceWith(next);
    next.focus();
  }

  function send(form, when = 'now') {
    const folded = [...form.querySelectorAll('.folded [aria-label]')].map((one) => one.getAttribute('aria-label'));
    const to = [...folded, ...peopleIn(wellOf(form, 'TO'))];
    const text = editorOf(form).innerText.trim();
    if (to.length === 0 || form.sending) return;
    form.sending = true;
    const files = [...form.querySelectorAll('.files [role=option]')].map((file) => file.querySelector('[title]').title);
    home.sent.push({
      to,
      cc: peopleIn(wellOf(form, 'CC')),
      subject: form.querySelector('input[type=text]')?.value ?? null,
      text,
      files,
      when,
    });
    setTimeout(() => {
      form.remove();
      if (home !== window) window.close();
    }, 30);
  }

  const closeMenu = () => {
    document.querySelector('[role=menu]')?.remove();
    for (const arrow of document.querySelectorAll('[aria-expanded=true][aria-haspopup]'))
      arrow.setAttribute('aria-expanded', 'false');
  };
  /** Outside of the form, as the last of the page. */
  function open(role, html, form) {
    const box = document.createElement('div');
    box.setAttribute('role', role);
    box.innerHTML = html;
    box.form = form;
    document.body.append(box);
    box.querySelector('button')?.focus();
  }

  const acts = {
    '.fui-SplitButton__menuButton': (arrow) => {
      closeMenu();
      arrow.setAttribute('aria-expanded', 'true');
      const isSend = arrow.parentElement.parentElement.className === 'bar';
      const second = isSend ? words.schedule : words.colour;
      open(
        'menu',
        `<button role="menuitem">${words.send}</button><button role="menuitem" class="${isSend ? 'schedule' : ''}">${second}</button>`,
        formOf(arrow),
      );
      document.querySelector('[role=menu]').setAttribute('aria-labelledby', arrow.id);
    },
    '.schedule': (entry) => {
      const { form } = entry.closest('[role=menu]');
      closeMenu();
      open(
        'dialog',
        `<button class="tomorrow">${words.tomorrow}</button><button class="close">${words.discard}</button>`,
        form,
      );
    },
    '.tomorrow': (button) => {
      const dialog = button.closest('[role=dialog]');
      dialog.remove();
      send(dialog.form, 'tomorrow');
    },
    '.close': (button) => button.closest('[role=dialog]').remove(),
    '[id*="primaryActionButton"]': (button) => {
      if (button.closest('.bar')) send(formOf(button));
    },
    '#discardCompose': (button) => formOf(button).remove(),
    '.folded': (row) => {
      const people = [...row.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
      const group = document.createElement('div');
      group.id = 'MSG_74cda7ce35c_TO';
      group.setAttribute('role', 'group');
      group.innerHTML = `<button type="button">${words.to}</button><div role="textbox" contenteditable="true" tabindex="0"></div>`;
      row.replaceWith(group);
      for (const person of people) {
        const well = group.querySelector('[contenteditable]');
        well.append(person);
        choose(well);
      }
    },
    '[role=tab]': (tab) => {
      const tabs = [...document.querySelectorAll('[role=tab]')];
      [...document.querySelectorAll(forms)].forEach((form, at) => {
        form.parentElement.style.display = tabs[at] === tab ? '' : 'none';
      });
    },
  };

  document.addEventListener('click', ({ target }) => {
    const [act, found] =
      Object.keys(acts)
        .map((selector) => [acts[selector], target.closest(selector)])
        .find(([, element]) => element) ?? [];
    act?.(found);
  });
  document.addEventListener('keydown', (event) => {
    const well = event.target.closest?.('[id^="MSG_"] [contenteditable=true]');
    const form = formOf(event.target);
    if (form && ((event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.key === 's' && event.altKey))) {
      event.preventDefault();
      send(form);
    } else if (well && (event.key === 'Enter' || event.key === ',')) {
      event.preventDefault();
      choose(well);
    }
  });
  // A menu goes when something else is used.
  for (const kind of ['pointerdown', 'focusin'])
    document.addEventListener(kind, ({ target }) => {
      if (!target.closest?.('[role=menu], .fui-SplitButton')) closeMenu();
    });
  document.addEventListener('change', ({ target }) => {
    if (target.type !== 'file') return;
    const chosen = [...target.files].map(({ name, size }) => {
      const shown = `${Math.ceil(size / 1024)} KB`;
      return `<div role="option" tabindex="0" aria-label="${name} ${words.open} ${shown}"><div title="${name}">${name}</div><div title="${shown}">${shown}</div></div>`;
    });
    const list = formOf(target).querySelector('.files');
    setTimeout(() => {
      list.innerHTML = `<div role="listbox">${chosen.join('')}</div>`;
    }, 50);
  });
})();
