import './backup.css';
import { Restore } from './restore';
import { Save } from './save';

/** Everything in one file, and back from it. */
export const Backup = () => (
  <>
    <Save />
    <Restore />
  </>
);
