import { Command, CommanderError } from 'commander';
import { EXIT, Refusal } from './refusal.ts';

/** The commands by name; each is loaded when it is asked for, or all of them for the general help. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  simulate: async () => (await import('./commands/simulate.ts')).simulateCommand,
  box: async () => (await import('./commands/box.ts')).boxCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  analyse: async () => (await import('./commands/analyse.ts')).analyseCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
};

const program = new Command('bilemin')
  .description('Content and counts of Bilemin, for people with many files.')
  .showHelpAfterError('Run "bilemin <command> --help" for what it takes.')
  .exitOverride();

const asked = commands[process.argv[2] ?? ''];
for (const load of asked ? [asked] : Object.values(commands)) {
  const command = await load();
  program.addCommand(command.exitOverride());
}

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) {
    process.exitCode = cause.exitCode === 0 || cause.code === 'commander.help' ? EXIT.fine : EXIT.wrongUsage;
  } else if (cause instanceof Refusal) {
    console.error(`bilemin: ${cause.message}`);
    process.exitCode = EXIT.refused;
  } else {
    throw cause;
  }
}
