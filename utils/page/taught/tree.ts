/** Part of what is shared with the adapters, for what may not know these. */
export { parentOf } from '../../sites/dom/tree';
