import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';

interface Typed {
  readonly passphrase: string;
  readonly again: string;
}

/** Shorter ones are guessed. */
const shortest = 10;

/** The key of what is wrong with it, '' when nothing is. */
export const passphraseProblem = ({ passphrase, again }: Typed): '' | 'passphraseShort' | 'passphraseOther' => {
  if ([...passphrase].length < shortest) return 'passphraseShort';
  return passphrase === again ? '' : 'passphraseOther';
};

interface NewPassphraseProps {
  readonly typed: Typed;
  readonly problem: ReturnType<typeof passphraseProblem>;
  readonly onChange: (typed: Typed) => void;
}

/** Typed twice: a passphrase with a slip in it locks its owner out. */
export function NewPassphrase({ typed, problem, onChange }: NewPassphraseProps) {
  const { t } = useWords();
  return (
    <>
      <Field
        type="password"
        name="passphrase"
        label={t('passphraseNew')}
        value={typed.passphrase}
        onChange={(passphrase) => onChange({ ...typed, passphrase })}
        hint={t('passphraseHint')}
        error={problem === 'passphraseShort' ? t('passphraseShort', shortest) : ''}
      />
      <Field
        type="password"
        name="passphrase-again"
        label={t('passphraseAgain')}
        value={typed.again}
        onChange={(again) => onChange({ ...typed, again })}
        error={problem === 'passphraseOther' ? t('passphraseOther') : ''}
      />
    </>
  );
}
