import * as l10n from '@vscode/l10n';
import { documentSymbols } from '../../features/documentSymbols.ts';
import type { Context, ExitStatus } from '../context.ts';
import { articleOf } from '../input/articleOf.ts';
import { readSources, type Source } from '../input/sources.ts';
import { outlineLines } from '../terminal/outlineLines.ts';
import { visible } from '../terminal/visible.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

interface Options {
  readonly encoding?: string;
}

export const addOutline: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('print the table of contents'),
    description: l10n.t('Prints each article’s table of contents: headline, sections, markers, who speaks, footer.'),
    help: [],
  };
  addArticleCommand(program, 'outline', texts, context).action((paths: string[], options: Options) =>
    run(() => outline(paths, options, context)),
  );
};

/** Above a tree stands the article's path if there may be several, and its encoding if that is not UTF-8. */
async function outline(paths: readonly string[], { encoding }: Options, context: Context): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let separator = '';
  for await (const source of readSources(paths, { encoding: encoding ?? null }, context)) {
    if (source.error !== null) {
      status = 2;
      await tellUnreadable(source, context);
      continue;
    }
    const alone = paths.length === 1 && source.named && source.encoding === 'utf-8';
    await context.out.write(separator + (alone ? '' : headingOf(source, context)) + treeOf(source, context));
    separator = '\n';
  }
  return status;
}

function headingOf({ path, encoding }: Source, { out }: Context): string {
  const note = encoding === 'utf-8' ? '' : out.colors.dim(` (${encoding})`);
  return `${out.colors.underline(visible(path))}${note}\n`;
}

function treeOf(source: Source, { configurations, out }: Context): string {
  const lines = outlineLines(documentSymbols(articleOf(source, { configurations })), out);
  return `${(lines.length > 0 ? lines : [l10n.t('(an empty article)')]).join('\n')}\n`;
}
