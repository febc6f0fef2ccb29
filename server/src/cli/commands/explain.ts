import * as l10n from '@vscode/l10n';
import { explainLine } from '../../features/explain.ts';
import type { Context, ExitStatus } from '../context.ts';
import { addEncodingOption } from '../encodingOption.ts';
import { exitStatusSection, formatSections } from '../help.ts';
import { articleOf } from '../input/articleOf.ts';
import { readSources, type Source } from '../input/sources.ts';
import { usualColumns } from '../terminal/columns.ts';
import { excerptAround } from '../terminal/excerpt.ts';
import { rowLines } from '../terminal/rowLines.ts';
import { visible } from '../terminal/visible.ts';
import { placeArgument, UsageError } from '../usageError.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

interface Options {
  readonly encoding?: string;
}

interface Place {
  readonly path: string;
  /** From 1, as the user gave it. */
  readonly line: number;
}

export const addExplain: AddCommand = (program, context, { run }) => {
  const command = program
    .command('explain')
    .summary(l10n.t('say what a line was read as, and why'))
    .description(
      l10n.t(
        'Says what each line was read as. For a turn, and for a paragraph that begins like one, it also says what speaks for and against it, and how much each of these signs weighs.',
      ),
    )
    .usage(`${l10n.t('[options]')} <${placeArgument}...>`)
    .argument(
      `<${placeArgument}...>`,
      l10n.t('a file, a colon and the number of a line, from 1 (for standard input: -- -:12)'),
    );
  addEncodingOption(command)
    .addHelpText('after', () => formatSections([exitStatusSection()], context.out))
    .action((places: string[], options: Options) => run(() => explain(places.map(readPlace), options, context)));
};

async function explain(places: readonly Place[], { encoding }: Options, context: Context): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let separator = '';
  for (const { path, line } of places) {
    for await (const source of readSources([path], { encoding: encoding ?? null }, context)) {
      const explanation = source.error === null ? explainIn(source, line, context) : null;
      if (source.error !== null) await tellUnreadable(source, context);
      if (explanation === null) status = 2;
      else await context.out.write(separator + explanation);
      separator = '\n';
    }
  }
  return status;
}

/** The line itself, and below it what there is to say. Throws a `UsageError` if there is no such line. */
function explainIn(source: Source, number: number, { configurations, out, locale }: Context): string {
  const { path } = source;
  const article = articleOf(source, { configurations });
  const line = article.lines[number - 1];
  if (!line) {
    throw new UsageError(l10n.t('{0} has no line {1}; its last is {2}.', visible(path), number, article.lines.length));
  }
  const shown = excerptAround(line.text, 0, 0, out.columns ?? usualColumns).text;
  const place = out.colors.bold(`${visible(path)}:${number}`);
  return `${[place, out.colors.dim(`│ ${shown}`), ...rowLines(explainLine(article, number - 1, locale), out)].join('\n')}\n`;
}

/** article.txt:12, or article.txt:12:5 as `check` prints it. Throws a `UsageError`. */
function readPlace(given: string): Place {
  const [, path, line] = /^(.+?):(\d{1,9})(?::\d{1,9})?$/s.exec(given) ?? [];
  if (path === undefined || Number(line) < 1) {
    throw new UsageError(l10n.t('“{0}” names no line. Write it as in article.txt:12.', given));
  }
  return { path, line: Number(line) };
}
