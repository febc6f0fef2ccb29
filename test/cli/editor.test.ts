import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from '../lsp/client.ts';
import { folderWith, newsmark } from './newsmark.ts';

const fixtures = 'test/article/fixtures';
const texts = readdirSync(fixtures).filter((file) => file.endsWith('.txt'));
const ignored = [
  { rule: 'speaker-delimiter-missing', file: 'seed.txt' },
  { rule: 'footer-run-together', fingerprint: '关键词习近平普京责任编辑李明浩#33daecbacb588a58' },
];
const configuration = {
  rules: { 'trailing-space': 'error', 'page-chrome': 'off', 'turn-unterminated': 'hint' },
  style: { extends: 'ours', indent: 'two-spaces' },
  styles: { ours: 'gbt15834' },
};

const options = { tabSize: 2, insertSpaces: true };

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
  'the command line finds what an editor is told, by the same configuration and without the same that is ignored, in %s',
  async (locale) => {
    const cwd = folderWith({
      ...Object.fromEntries(texts.map((file) => [file, readFileSync(join(fixtures, file))])),
      'seed.txt': readFileSync('seeds/000_7213e1fea3ab3801.txt'),
      'newsmark.config.json': JSON.stringify(configuration),
      '.newsmark/ignored.json': JSON.stringify({ ignored }),
    });
    const { stdout } = await newsmark(['check', '--format', 'json', '--locale', locale, 'seed.txt', ...texts], { cwd });
    const articles: { file: string; findings: JsonFinding[] }[] = JSON.parse(stdout).articles;
    const rules = articles.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(100);
    expect(rules).not.toContain('page-chrome');
    const inSeed = articles.find(({ file }) => file === 'seed.txt')?.findings.map(({ rule }) => rule);
    expect(inSeed).toContain('turn-unterminated');
    expect(inSeed).not.toContain('speaker-delimiter-missing');
    expect(inSeed).not.toContain('footer-run-together');

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

test('the command line formats as an editor does, by the same configuration', async () => {
  const articles = Object.fromEntries(texts.map((file) => [file, readFileSync(join(fixtures, file), 'utf8')]));
  const cwd = folderWith({ ...articles, 'newsmark.config.json': JSON.stringify(configuration) });
  const capabilities = { ...modern, textDocument: { ...modern.textDocument, formatting: {} } };
  const editor = await Client.start({ capabilities });
  const inEditor: Record<string, string> = {};
  for (const file of texts) {
    const { href } = pathToFileURL(join(cwd, file));
    editor.open((articles[file] ?? '').replace(/^\ufeff/, ''), href);
    const edits = await editor.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri: href }, options });
    inEditor[file] = TextDocument.applyEdits(editor.document, edits);
  }
  await newsmark(['format', ...texts], { cwd });
  for (const file of texts) expect(readFileSync(join(cwd, file), 'utf8').replace(/^\ufeff/, '')).toBe(inEditor[file]);
  expect(Object.values(inEditor)).not.toEqual(Object.values(articles));
});
