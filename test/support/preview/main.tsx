import '../../../components/ui/base.css';
import '../../../components/ui/tokens.css';
import { render } from 'preact';
import { DeskProvider } from '../../../components/customer/desk';
import { createToasts } from '../../../components/ui/toast';
import { WordsProvider } from '../../../components/ui/words';
import { fakeBackground } from '../../components/fake-background';
import { now, zone } from '../../components/samples';
import { words } from '../../components/words';
import { scenes } from './scenes';

/** `?scene=stranger&theme=dark`. Without a scene: a list of them. */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const scene = scenes[asked.get('scene') ?? ''];

const List = () => (
  <ul>
    {Object.keys(scenes).map((name) => (
      <li key={name}>
        <a href={`?scene=${name}`}>{name}</a>
      </li>
    ))}
  </ul>
);

const toasts = createToasts();
if (asked.has('toast')) toasts.show({ text: words.t('followUpDoneSaid'), undo: () => undefined });
const background = fakeBackground(scene?.answers);
render(
  <WordsProvider value={words}>
    <DeskProvider value={{ background, toasts, now: () => now, zone }}>
      {scene ? scene.view(background) : <List />}
    </DeskProvider>
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
