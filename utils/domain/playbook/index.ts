export { playbookFor, upsetIn } from './about';
export { type Closing, missingToClose } from './closing';
export { freezesOffers } from './freezes';
export { type StepOfRun, stepsOf } from './steps';
