import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { Client } from '../lsp/client.ts';
import { folderWith, newsmark } from './newsmark.ts';

const fixtures = 'test/article/fixtures';
const texts = readdirSync(fixtures).filter((file) => file.endsWith('.txt'));
const configuration = {
  rules: { 'trailing-space': 'error', 'page-chrome': 'off', 'turn-unterminated': 'hint' },
  style: { extends: 'ours', indent: 'two-spaces' },
  styles: { ours: 'gbt15834' },
};

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

interface JsonFinding {
  readonly range: object;
  readonly rule: string;
  readonly severity: keyof typeof severities;
  readonly message: string;
}

test.each(['en', 'zh-cn'])(
  'the command line finds what an editor is told, by the same configuration, in %s',
  async (locale) => {
    const cwd = folderWith({
      ...Object.fromEntries(texts.map((file) => [file, readFileSync(join(fixtures, file))])),
      'seed.txt': readFileSync('seeds/000_7213e1fea3ab3801.txt'),
      'newsmark.config.json': JSON.stringify(configuration),
    });
    const { stdout } = await newsmark(['check', '--format', 'json', '--locale', locale, 'seed.txt', ...texts], { cwd });
    const articles: { file: string; findings: JsonFinding[] }[] = JSON.parse(stdout).articles;
    const rules = articles.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(100);
    expect(rules).not.toContain('page-chrome');

    const editor = await Client.start({ locale });
    for (const { file, findings } of articles) {
      editor.open(readFileSync(join(cwd, file), 'utf8').replace(/^\ufeff/, ''), pathToFileURL(join(cwd, file)).href);
      const told = (await editor.diagnostics()).map(({ range, code, severity, message }) => ({
        range,
        code,
        severity,
        message,
      }));
      const found = findings.map(({ range, rule, severity, message }) => ({
        range,
        code: rule,
        severity: severities[severity],
        message,
      }));
      expect({ file, findings: told }).toEqual({ file, findings: found });
    }
  },
);
