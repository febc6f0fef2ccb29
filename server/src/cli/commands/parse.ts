import * as l10n from '@vscode/l10n';
import { articleToJson, type JsonProblem } from '../../article/json.ts';
import { listOf } from '../../features/wording.ts';
import { localize } from '../../rules/message.ts';
import type { Finding, Locale } from '../../rules/rule.ts';
import type { Context, ExitStatus } from '../context.ts';
import { readSources, type Source } from '../input/sources.ts';
import { lintSource } from '../lintSource.ts';
import { oneOf } from '../optionValues.ts';
import { addArticleCommand } from './articleCommand.ts';
import type { AddCommand } from './command.ts';
import { tellUnreadable } from './tellUnreadable.ts';

const formats = ['json'];

interface Options {
  readonly encoding?: string;
}

export const addParse: AddCommand = (program, context, { run }) => {
  const texts = {
    summary: l10n.t('print articles as JSON, one a line'),
    description: l10n.t(
      'Prints what is read from each article as JSON, one article a line (JSON Lines), in the order of the input. What cannot be read has a line with "error".',
    ),
    help: [],
  };
  addArticleCommand(program, 'parse', texts, context)
    .option('--format <name>', l10n.t('format of the output: {0}', listOf(formats)), oneOf('--format', formats))
    .action((paths: string[], options: Options) => run(() => parse(paths, options, context)));
};

async function parse(paths: readonly string[], { encoding }: Options, context: Context): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for await (const source of readSources(paths, { encoding: encoding ?? null }, context)) {
    if (source.error === null) {
      await context.out.write(`${JSON.stringify(toJson(source, context))}\n`);
      continue;
    }
    status = 2;
    await tellUnreadable(source, context);
    const { code, message } = source.error;
    await context.out.write(`${JSON.stringify({ version: 1, file: source.path, error: { code, message } })}\n`);
  }
  return status;
}

function toJson(source: Source, context: Context): object {
  const { article, findings } = lintSource(source, {}, context);
  const problems = findings.map((finding) => toProblem(finding, context.locale));
  return articleToJson(article, source.path, source.encoding, problems);
}

function toProblem({ span, rule, severity, message, arguments: values, fix }: Finding, locale: Locale): JsonProblem {
  return {
    range: span.range,
    rule: rule.name,
    severity,
    message: localize(message, values, locale),
    fix: fix?.kind ?? null,
  };
}
