import type { Result } from '../../utils/messaging/result';
import type { LucideIcon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';
import { useAct } from './desk';

interface StateMenuProps<S extends string> {
  /** What it is: "goal". */
  readonly part: string;
  /** Whose state it is, in the user's words. */
  readonly text: string;
  readonly state: S;
  readonly states: readonly S[];
  readonly icons?: Readonly<Record<S, LucideIcon>>;
  readonly word: (state: S) => string;
  readonly onChoose: (state: S) => Promise<Result<unknown>>;
}

/** How it stands with something, and the other states, one click away. */
export function StateMenu<S extends string>({ part, text, state, states, icons, word, onChoose }: StateMenuProps<S>) {
  const { t } = useWords();
  const act = useAct();
  return (
    <Menu
      text={word(state)}
      label={t('goalStateOf', word(state))}
      part={`${part}-state`}
      items={states.map((one) => ({
        text: word(one),
        part: `${part}-${one}`,
        ...(icons && { icon: icons[one] }),
        chosen: () => void act(onChoose(one), { done: `${text}: ${word(one)}`, undo: 'journal' }),
      }))}
    />
  );
}
