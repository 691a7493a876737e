import { letter } from './letter';
import { anna, ben, chloe, seller } from './people';

const address = ({ name, email }: { name: string; email: string }) => ({ name, address: email });
const ours = address(seller);

/** What lies in the seller's inbox when the bed is opened by hand. */
export const sampleMails = (now: Date): Promise<readonly string[]> =>
  Promise.all([
    letter({
      messageId: '<delivery@atelier-nord.example>',
      date: daysBefore(now, 6),
      from: address(chloe),
      to: [ours],
      subject: 'Delivery received',
      text: 'Hello Robin,\n\nthe second pump came this morning, everything is in place.\n\nChloé\n',
      html: '<p>Hello Robin,</p><p>the second pump came this morning, <b>everything</b> is in place.</p><p>Chloé</p>',
    }),
    letter({
      messageId: '<valves@harbor-tools.example>',
      date: daysBefore(now, 3),
      from: address(ben),
      to: [ours, address(anna)],
      cc: [address(chloe), 'office@harbor-tools.example'],
      subject: 'Valves for both sites',
      text: 'Hi Robin, hi Anna,\n\ncan the valves for both sites go into one order?\n\nBen Schultz\nHarbor Tools\n',
      attachments: [{ filename: 'valves.csv', content: 'type,count\nV40,12\n' }],
    }),
    letter({
      messageId: '<quote@kestrel-works.example>',
      date: daysBefore(now, 1),
      from: address(anna),
      to: [ours],
      subject: 'Quote for three pumps',
      text: 'Hello Robin,\n\nthank you for lunch. Could you send us a quote for three pumps?\n\nBest regards\nAnna Schmidt\n',
    }),
  ]);

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
