import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { office } from './background/office';
import { givePart } from './background/parts';

export default defineUnlistedScript(() => givePart('office', office));
