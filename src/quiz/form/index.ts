export { checkForm, type FormFault } from './check-form.ts';
export {
  choiceItems,
  type Form,
  indicatorItems,
  MAX_FORM_NUMBER,
  satisfactionItems,
  selfReportItem,
} from './form.ts';
