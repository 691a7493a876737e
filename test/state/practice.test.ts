import { describe, expect, it } from 'vitest';
import type { PracticeMail } from '../../utils/domain/practice/mails';
import { type MailboxWorld, openMailbox, type SentItem } from '../../utils/state/practice';

const mail: PracticeMail = {
  id: 'm1',
  threadKey: 'order',
  from: { name: 'Anna Schmidt', email: 'anna@kestrel.example' },
  subject: 'Your order',
  text: 'Hello,\n\nis it here?',
  at: 1,
  answered: false,
  template: 'To whom it may concern,',
};

function world(change: Partial<MailboxWorld> = {}): { world: MailboxWorld; kept: (readonly SentItem[])[] } {
  const kept: (readonly SentItem[])[] = [];
  let count = 0;
  return {
    kept,
    world: {
      me: { name: 'Sam', email: 'sam@shop.example' },
      mails: [mail],
      now: () => 5,
      newId: () => `c${++count}`,
      deliver: () => Promise.resolve(),
      keep: (sent) => kept.push(sent),
      kept: () => [],
      ...change,
    },
  };
}

const body = { text: 'Dear Anna,', source: '<div>Dear Anna,</div>' };

describe('answering', () => {
  it('puts the template above the quoted mail', () => {
    const box = openMailbox(world().world);
    box.reply(mail, 'Anna wrote:');
    expect(box.compose.value).toMatchObject({
      to: [mail.from],
      subject: 'Re: Your order',
      body: 'To whom it may concern,\n\nAnna wrote:\n> Hello,\n>\n> is it here?',
    });
  });

  it('does not stack up "Re:"', () => {
    const box = openMailbox(world().world);
    box.reply({ ...mail, subject: 'RE: Your order' }, '');
    expect(box.compose.value?.subject).toBe('RE: Your order');
  });

  it('keeps the draft that is open', () => {
    const box = openMailbox(world().world);
    box.write();
    box.reply(mail, '');
    expect(box.compose.value?.answers).toBeNull();
    expect(box.notice.value?.key).toBe('practiceDraftIsOpen');
  });
});

describe('sending', () => {
  it('keeps the text as it was and shows it', async () => {
    const { world: w, kept } = world();
    const box = openMailbox(w);
    box.reply(mail, '');
    box.attach([
      { name: 'quote.pdf', type: 'application/pdf', size: 7 },
      { name: 'old.pdf', type: 'application/pdf', size: 8 },
    ]);
    box.detach(box.compose.value!.files[1]!.id);
    await box.send(body);
    const sent = { id: 'c1', to: [mail.from], subject: 'Re: Your order', files: ['quote.pdf'], at: 5, ...body };
    expect(box.sent.value).toEqual([sent]);
    expect(kept).toEqual([box.sent.value]);
    expect(box.openSent.value?.id).toBe('c1');
    expect([...box.answered.value]).toEqual(['m1']);
    expect(box.compose.value).toBeNull();
  });

  it('sends once, however often it is asked', async () => {
    const box = openMailbox(world().world);
    box.reply(mail, '');
    await Promise.all([box.send(body), box.send(body), box.send(body)]);
    await box.send(body);
    expect(box.sent.value).toHaveLength(1);
  });

  it('sends nothing to nobody, and says so', async () => {
    const box = openMailbox(world().world);
    box.write();
    await box.send(body);
    expect(box.sent.value).toEqual([]);
    expect(box.compose.value?.state).toBe('writing');
    expect(box.notice.value?.key).toBe('practiceNobody');
  });

  it('shows its window as sent before it closes', async () => {
    const states: (string | undefined)[] = [];
    const box = openMailbox(world({ deliver: async () => void states.push(box.compose.value?.state) }).world);
    box.reply(mail, '');
    await box.send(body);
    expect(states).toEqual(['sending', 'sent']);
  });
});

describe('discarding', () => {
  it('can be taken back with what was written', () => {
    const box = openMailbox(world().world);
    box.reply(mail, '');
    box.discard('half a sentence');
    expect(box.compose.value).toBeNull();
    box.notice.value?.undo?.();
    expect(box.compose.value).toMatchObject({ body: 'half a sentence', subject: 'Re: Your order' });
    expect(box.folder.value).toBe('draft');
  });

  it('is too late while the mail goes out', async () => {
    const box = openMailbox(world().world);
    box.reply(mail, '');
    const sending = box.send(body);
    box.discard('');
    await sending;
    expect(box.sent.value).toHaveLength(1);
  });
});
