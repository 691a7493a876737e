import type { Recipe } from '../../record/snapshot';

/** The settings in the page's script that an adapter may read; the rest is dropped. */
const kept = ['task', 'action', 'username', 'uid', 'mailbox', 'message_flags', 'date_format', 'rcversion'];

export const recipe = (origin: string): Recipe => ({
  origins: [origin, 'https://mail.waymark.example/'],
  settings(scripts) {
    const [, settings] = /rcmail\.set_env\((\{.*?\})\);\n/s.exec(scripts.join('\n')) ?? [];
    if (!settings) return '';
    const few = Object.fromEntries(Object.entries(JSON.parse(settings)).filter(([name]) => kept.includes(name)));
    return `var rcmail = new rcube_webmail();\nrcmail.set_env(${JSON.stringify(few)});\n`;
  },
  steady: (text) =>
    text
      .replace(/(_token(?:" value)?=["]?)\w+/g, '$1token')
      .replace(/(name="_id" value="|[?&]_id=)\w+/g, '$1compose1')
      .replace(/rcmfile\d+/g, 'rcmfile1'),
});
