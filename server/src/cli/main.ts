import './engineFlags.ts';
import * as l10n from '@vscode/l10n';
import { CommanderError } from 'commander';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };
import type { Context, ExitStatus } from './context.ts';
import { chooseColor, chooseLocale } from './globalOptions.ts';
import { Configurations } from './input/configurations.ts';
import { createProgram } from './program.ts';
import { tellConfiguration } from './tellConfiguration.ts';
import { gatherOutputs, isClosedPipe, OutputError, toOutput } from './terminal/output.ts';
import { toUsageError, UsageError } from './usageError.ts';

const args = process.argv.slice(2);
const locale = chooseLocale(args, process.env);
const colored = chooseColor(args, process.env);
if (locale === 'zh-cn') l10n.config({ contents: chinese });

const { out, err, flush } = gatherOutputs(toOutput(process.stdout, colored), toOutput(process.stderr, colored));

process.exitCode = await main({
  locale,
  configurations: new Configurations(),
  stdin: () => flush().then(() => process.stdin),
  out,
  err,
});

async function main(context: Context): Promise<ExitStatus> {
  try {
    const status = await tellConfiguration(await runProgram(context), context);
    await flush();
    return status;
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (error instanceof UsageError || error instanceof OutputError) return refuse(error.message, context);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refuse(l10n.t('An error in Newsmark itself: {0}', reason), context);
  }
}

/** Does what the command line says. Throws a `UsageError` if that makes no sense. */
async function runProgram(context: Context): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let help = '';
  const program = createProgram(context, {
    run: async (action) => {
      status = await action();
    },
    print: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const usage = toUsageError(error, program);
    if (usage !== null) throw usage;
    status = error.exitCode === 0 ? 0 : 2;
    await (status === 0 ? context.out : context.err).write(help);
  }
  return status;
}

async function refuse(message: string, { err }: Context): Promise<ExitStatus> {
  // If even this cannot be printed, only the exit status tells.
  await err.write(`${err.colors.red('newsmark:')} ${message}\n`).catch(() => {});
  return 2;
}
