export { readMailTone, readTone, type Tone } from './read-tone';
