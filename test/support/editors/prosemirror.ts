import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** What the editor itself holds is what the page sends. */
export function open(place: HTMLElement, start: string): () => string {
  const content = document.createElement('div');
  content.innerHTML = start;
  const state = EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(content),
    plugins: exampleSetup({ schema, menuBar: false }),
  });
  const view = new EditorView(place, { state });
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
}
