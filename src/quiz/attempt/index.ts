export {
  type Attempt,
  type AttemptFault,
  answer,
  begin,
  explain,
  goTo,
  type OptionOrder,
  skip,
  submit,
} from './attempt.ts';
export { ATTEMPT_VERSION, type RestoreFault, restore, serialise } from './serialise.ts';
