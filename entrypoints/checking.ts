import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checking } from './background/checking';
import { givePart } from './background/parts';

export default defineUnlistedScript(() => givePart('checking', checking));
