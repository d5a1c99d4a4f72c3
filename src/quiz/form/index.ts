export { ANSWER_BITS, type AnswerSpace, answerSpace, fitsCode, radices } from './answer-space.ts';
export { checkForm, type FormFault } from './check-form.ts';
export {
  choiceItems,
  type Form,
  indicatorItems,
  MAX_FORM_NUMBER,
  satisfactionItems,
  selfReportItem,
} from './form.ts';
export { DONT_KNOW, type PaperItem, type PaperOrder, paperOrder, ticksOf } from './paper-order.ts';
export { type ProjectedForm, type ProjectionFault, projectForm, readProjected } from './projected.ts';
