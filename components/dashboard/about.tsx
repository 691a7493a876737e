import { Compass, Mail } from 'lucide-preact';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useWorld } from './world';

export function About() {
  const { t } = useWords();
  const { version } = useWorld();
  return (
    <div class="dashboard-text">
      <p>{t('productDescription')}</p>
      <p>{t('aboutNothingLeaves')}</p>
      <p>{t('aboutVersion', version)}</p>
      <p>
        {t('aboutHolidays')}{' '}
        <a href="licences/date-holidays.txt" data-part="holidays-licence">
          {t('aboutHolidaysLicence')}
        </a>
      </p>
      <p>
        <a class="button button-plain" href="practice.html" data-part="open-practice">
          <Icon of={Mail} />
          {t('aboutPractice')}
        </a>{' '}
        <a class="button button-plain" href="welcome.html" data-part="open-welcome">
          <Icon of={Compass} />
          {t('aboutWelcome')}
        </a>
      </p>
    </div>
  );
}
