import { anna } from '../servers/mail/people';
import { type OwnWay, randomSends } from '../webmail/random-sends';
import { roundcube } from '../webmail/roundcube';
import { hasArrived, isChecked, press } from '../webmail/sends';

/** Without a subject Roundcube asks for one, in a dialog of its own that sends. */
const withoutSubject: OwnWay = {
  what: 'without a subject, and Roundcube asks',
  async send(place, number) {
    const { page, bed, hands } = place;
    const subject = `Mail ${number}.`;
    await hands.composeTo(page, bed.url, anna.email, '');
    await hands.typeBody(page, 'Dear Anna, the pumps are on their way');
    await isChecked(place, 'Dear Anna');
    await press(place, { press: 'click', times: 2 });
    await page.locator('.ui-dialog .prompt input').fill(subject);
    await page.locator('.ui-dialog button.send').click({ clickCount: 2 });
    await hands.backAtList(page);
    await hasArrived(place, subject, 'Dear Anna, the pumps are on their way');
    return { subject, isRemembered: true };
  },
};

randomSends(roundcube, 12, 5, [withoutSubject]);
