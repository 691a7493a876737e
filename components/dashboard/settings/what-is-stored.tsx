import { useWords } from '../../ui/words';
import './what-is-stored.css';

/** Each with its why, as `storedWhatXxx` and `storedWhyXxx`. */
const kept = [
  'People',
  'Contacts',
  'FollowUps',
  'Me',
  'Sites',
  'Taught',
  'Ignored',
  'Slips',
  'Words',
  'Journal',
] as const;
const not = ['storedNotMail', 'storedNotStrangers', 'storedNotDocuments'] as const;

/** All that Waymark keeps and why, and what it does not, in plain words. */
export function WhatIsStored() {
  const { t } = useWords();
  return (
    <details class="what-is-stored" data-part="what-is-stored">
      <summary>{t('storedList')}</summary>
      <dl>
        {kept.map((name) => (
          <div key={name}>
            <dt>{t(`storedWhat${name}`)}</dt>
            <dd>{t(`storedWhy${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('storedNot')}</h3>
      <ul>
        {not.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </details>
  );
}
