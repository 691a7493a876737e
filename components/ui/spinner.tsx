import { useEffect, useState } from 'preact/hooks';
import './spinner.css';
import { useWords } from './words';

/** Shows itself only when the wait is long enough to be noticed. */
export function Spinner({ after = 300 }: { after?: number }) {
  const { t } = useWords();
  const [shown, setShown] = useState(after === 0);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div class="spinner" role="status">
      {shown && (
        <>
          <span class="spinner-wheel" />
          <span>{t('uiWait')}</span>
        </>
      )}
    </div>
  );
}
