import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.ts';
import { EXIT, Refusal } from './refusal.ts';

const program = new Command('bilemin')
  .description('Content and counts of Bilemin, for people with many files.')
  .showHelpAfterError('Run "bilemin <command> --help" for what it takes.')
  .exitOverride();

for (const command of [checkCommand]) program.addCommand(command.exitOverride());

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) {
    process.exitCode = cause.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage;
  } else if (cause instanceof Refusal) {
    console.error(`bilemin: ${cause.message}`);
    process.exitCode = EXIT.refused;
  } else {
    throw cause;
  }
}
