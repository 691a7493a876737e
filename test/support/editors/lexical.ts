import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_LOW,
  createEditor,
  type EditorState,
  KEY_DOWN_COMMAND,
} from 'lexical';

/** With a history of its own, as simple as can be: a step for each update that is a change of the text. */
export function open(place: HTMLElement, lines: readonly string[]): () => string {
  place.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'mail',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(place);
  registerRichText(editor);
  editor.update(
    () => {
      for (const line of lines) $getRoot().append($createParagraphNode().append($createTextNode(line)));
    },
    { discrete: true },
  );
  const textOf = (state: EditorState) => state.read(() => $getRoot().getTextContent().replace(/\n\n/g, '\n'));
  const steps: EditorState[] = [];
  editor.registerUpdateListener(({ prevEditorState, editorState, tags }) => {
    if (!tags.has('historic') && textOf(prevEditorState) !== textOf(editorState)) steps.push(prevEditorState);
  });
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const before = event.ctrlKey && event.key === 'z' ? steps.pop() : undefined;
      if (before) editor.setEditorState(before, { tag: 'historic' });
      return before !== undefined;
    },
    COMMAND_PRIORITY_LOW,
  );
  return () => textOf(editor.getEditorState());
}
