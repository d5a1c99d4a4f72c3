export { type Answers, DONT_KNOW, packAnswers, unpackAnswers } from './answers.ts';
export { keyFromSeed, MAX_SEED, newAssignment, newPair } from './assignment.ts';
export {
  CLASS_CODE_DIGITS,
  type ClassCodeFault,
  classCode,
  classCodeDigits,
  readClassCode,
} from './class-code.ts';
export {
  belongsTo,
  CODE_SYMBOLS,
  type CodeLanguage,
  codeLanguages,
  groupCode,
  type Handin,
  type HandinFault,
  readCode,
  writeCode,
} from './code.ts';
export { normalise } from './crockford.ts';
export { epsilon, FACES, KEEPING_FACES, throwDice } from './dice.ts';
export { drawAnswers } from './draw-answers.ts';
export { findCodes, MAX_PASTE } from './find-codes.ts';
export { handIn } from './hand-in.ts';
export { type Assignment, assignmentFragment, type LinkFault, readAssignment } from './link.ts';
export { type CodeField, openCode } from './open-code.ts';
export { type RandomBytes, uniform } from './random.ts';
export { type ClassSeal, classSeal } from './seal.ts';
export {
  groupTicket,
  newTickets,
  readTicket,
  TICKET_DIGITS,
  type TicketFault,
  ticketDigits,
} from './ticket.ts';
