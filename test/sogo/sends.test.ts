import { type OwnWay, randomSends } from '../webmail/random-sends';
import { sendOne } from '../webmail/sends';
import { sogo } from '../webmail/sogo';

/** The host's rich editor hands a change on when its focus is long gone, or a key is let go. */
const fixedByKey: OwnWay = {
  what: 'held in rich text, pressed by a key, fixed and sent at once',
  send: (place, number) =>
    sendOne(
      place,
      { typed: 'Dear Ben', before: 'checked', held: 'nothing', answer: 'fix', html: true, press: 'Enter', times: 1 },
      number,
    ),
};

randomSends(sogo, 12, 5, [fixedByKey]);
