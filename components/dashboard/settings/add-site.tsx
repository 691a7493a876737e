import { useState } from 'preact/hooks';
import { siteOrigin } from '../../../utils/domain/model/origin';
import type { PolicyShown } from '../../../utils/domain/policy/policy';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';
import { useWorld } from '../world';
import './add-site.css';

interface AddSiteProps {
  readonly policy: PolicyShown;
  readonly onAdded?: (origin: string) => void;
}

/** `mail.example.com` is what people copy, or remember. */
const originTyped = (text: string): string => {
  const typed = text.trim();
  return siteOrigin(/^[a-z]+:/i.test(typed) && !/^[\w.-]+:\d/.test(typed) ? typed : `https://${typed}`);
};

const looksWhole = (origin: string): boolean =>
  /^https?:\/\/(?:[^/]+\.[^/.]+|localhost|\[[^\]]+\])(?::\d+)?$/.test(origin);

/** A site by its address, as it stands in the browser's address bar. */
export function AddSite({ policy, onAdded }: AddSiteProps) {
  const { background } = useDesk();
  const { askForSite } = useWorld();
  const { t } = useWords();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const origin = originTyped(typed);
    if (!looksWhole(origin)) return setError(t('addSiteWrong'));
    if (policy.onlyTheseSites && !policy.sites.includes(origin)) return setError(t('errorCompanySite', origin));
    // Firefox shows its question only when it is asked for before anything else is waited for.
    if (!(await askForSite(origin))) return setError(t('addSiteNoLeave', origin));
    const done = t('settingsSiteOn', origin);
    if (!(await act(background.call('enableSite', { origin }), { done }))) return;
    setTyped('');
    onAdded?.(origin);
  };
  return (
    <form class="add-site" noValidate onSubmit={(event) => void add(event)} data-part="add-site">
      <Field
        label={t('addSiteLabel')}
        hint={t('addSiteHint')}
        error={error}
        value={typed}
        placeholder="https://mail.example.com"
        onChange={(text) => {
          setTyped(text);
          setError('');
        }}
        data-part="site-address"
      />
      <Button type="submit" data-part="site-add">
        {t('addSiteAdd')}
      </Button>
    </form>
  );
}
