import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { find, openSeed } from './seed.ts';

/** Asks for something at the start of a text of the seed. */
async function at<T>(command: string, text: string): Promise<{ document: vscode.TextDocument; result: T }> {
  const document = await openSeed();
  const { start } = find(document, text);
  return { document, result: await vscode.commands.executeCommand<T>(command, document.uri, start) };
}

suite('Navigation', () => {
  test('goes from a speaker in the lead to the first turn', async () => {
    const { document, result } = await at<vscode.LocationLink[]>('vscode.executeDefinitionProvider', '普京通电话');
    const [link] = result;
    assert(link && result.length === 1);
    assert.deepEqual(link.targetSelectionRange?.start, find(document, '普京俄中均').start);
  });

  test('finds every place of a speaker', async () => {
    const { document, result } = await at<vscode.Location[]>('vscode.executeReferenceProvider', '普京通电话');
    const here = result.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      Array(10).fill('普京'),
    );
  });

  test('highlights a keyword in its marker and in the text', async () => {
    const { result } = await at<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', '协调】');
    const kinds = result.map(({ kind }) => kind);
    assert.deepEqual(kinds, [vscode.DocumentHighlightKind.Write, ...Array(2).fill(vscode.DocumentHighlightKind.Text)]);
  });

  test('grows a selection from the word to the article', async () => {
    const document = await openSeed();
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [find(document, '主权安全').start],
    );
    const texts: string[] = [];
    for (let step = selection; step; step = step.parent) texts.push(document.getText(step.range));
    for (const text of ['主权', '俄中均珍视本国主权安全', document.getText()]) assert(texts.includes(text), text);
  });

  test('folds sections, markers and metadata', async () => {
    const document = await openSeed();
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const starts = folds.map(({ start }) => document.lineAt(start).text.trim());
    for (const text of ['来源: 人民网', '这次通话传递了哪些重要信息?', '【关键词五:协调】'])
      assert(starts.includes(text), text);
  });

  test('follows addresses', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'news-article',
      content: '夜间门诊下周开始\n\n原文链接：www.example.com/a。',
    });
    await vscode.window.showTextDocument(document);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const label = links.find(({ range }) => document.getText(range) === '原文链接');
    assert.equal(label?.target?.toString(), 'http://www.example.com/a');
  });
});
