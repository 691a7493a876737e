import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';

/** Takes the focus when another page is chosen, so that a screen reader says where we are. */
export function Heading({ text, takesFocus }: { text: string; takesFocus: boolean }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} · ${t('productName')}`;
  }, [text]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
