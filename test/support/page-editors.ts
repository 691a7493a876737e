export { openEditor } from '../../utils/page/editors/editor';
export { openMarks } from '../../utils/page/show/marks';
