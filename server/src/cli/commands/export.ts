import * as l10n from '@vscode/l10n';
import { contentOf } from '../../exports/content.ts';
import type { ExportFormat } from '../../exports/exportFormat.ts';
import { exportFormats } from '../../exports/exportFormats.ts';
import { textUri } from '../../exports/textUri.ts';
import { listOf } from '../../features/wording.ts';
import type { Context, ExitStatus } from '../context.ts';
import { FolderOutput } from '../export/folderOutput.ts';
import { outputPath } from '../export/outputPath.ts';
import { WriteError } from '../fix/writeError.ts';
import { articleOf } from '../input/articleOf.ts';
import { readSources, type Source } from '../input/sources.ts';
import { oneOf, text } from '../optionValues.ts';
import { UsageError } from '../usageError.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

interface Options {
  readonly encoding?: string;
  /** The name of one. */
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
}

const names = exportFormats.map(({ name }) => name);
const [usualFormat] = exportFormats;

export const addExport: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('write articles in other formats'),
    description: l10n.t(
      'Writes articles in another format, with headline, sections, speakers and metadata told apart, and without what the web page left behind. One article is printed; several are printed as JSON, one a line, or written to the files of a folder.',
    ),
    help: [],
  };
  addArticleCommand(program, 'export', texts, context)
    .option(
      '--format <name>',
      l10n.t('format: {0} (default: {1})', listOf(names), usualFormat.name),
      oneOf('--format', names),
      usualFormat.name,
    )
    .option('--output <folder>', l10n.t('write each article to a file in this folder'), text('--output'))
    .option('--force', l10n.t('replace files that are there already'))
    .action((paths: string[], options: Options) => run(() => exportAll(paths, options, context)));
};

/** Where exports go: `take` gets one article at a time, `end` is called after the last. */
interface Destination {
  readonly take: (source: Source, text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function exportAll(paths: readonly string[], options: Options, context: Context): Promise<ExitStatus> {
  const { output, force = false, encoding } = options;
  const format = exportFormats.find(({ name }) => name === options.format) ?? usualFormat;
  const destination =
    output === undefined ? print(format, context) : writeFiles(new FolderOutput(output, force), format, paths, context);
  const indent = output === undefined && format.lines ? 0 : 2;
  let status: ExitStatus = 0;
  for await (const source of readSources(paths, { encoding: encoding ?? null }, context)) {
    try {
      if (source.error !== null) throw source.error;
      const content = contentOf(articleOf(source, context));
      await destination.take(source, format.write(content, { uri: await textUri(source.text), indent }));
    } catch (error) {
      if (!(source.error === error || error instanceof WriteError)) throw error;
      status = 2;
      await tellUnreadable({ path: source.path, error: error as Error }, context);
    }
  }
  await destination.end();
  return status;
}

/**
 * Prints exports to standard output. If the format allows only one article, nothing is printed before it is clear that
 * there is only one.
 */
function print({ name, lines }: ExportFormat, { out }: Context): Destination {
  let only: string | null = null;
  return {
    take: async (_, exported) => {
      if (lines) return out.write(exported);
      if (only !== null)
        throw new UsageError(
          l10n.t('{0} takes a file for each article. Name a folder for them: --output FOLDER.', name),
        );
      only = exported;
    },
    end: async () => {
      if (only !== null) await out.write(only);
    },
  };
}

function writeFiles(
  files: FolderOutput,
  format: ExportFormat,
  paths: readonly string[],
  { err }: Context,
): Destination {
  let count = 0;
  return {
    take: async (source, exported) => {
      files.write(outputPath(source, paths, format), exported);
      count++;
    },
    end: () => err.write(`${l10n.t('Articles exported: {0}', count)}\n`),
  };
}
