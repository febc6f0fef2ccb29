import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, openSeed } from './seed.ts';

suite('The folder', () => {
  test('has symbols in the workspace, by pinyin too', async () => {
    const document = await openSeed();
    await eventually(async () => {
      const found = await symbols('rzz');
      assert.deepEqual(
        found.filter(({ kind }) => kind === vscode.SymbolKind.Event).map(({ name }) => name),
        ['阮宗泽 (ruanzongze)'],
      );
      assert.equal(found[0]?.location.uri.toString(), document.uri.toString());
      assert.equal(found[0]?.containerName, '疫情以来第四次通话 习近平与普京传递了哪些重要信息?');
    });
  });

  test('has its commands', async () => {
    await openSeed();
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['refreshFolder', 'stopReadingFolder', 'speakers.filter', 'keywords.filter', 'speakers.focus']) {
      assert(commands.includes(`newsmark.${name}`), name);
    }
    await vscode.commands.executeCommand('newsmark.speakers.focus');
    await vscode.commands.executeCommand('newsmark.refreshFolder');
  });
});

suite('A report of a problem', () => {
  test('opens in front, without the article’s words', async () => {
    const seed = await openSeed();
    await vscode.commands.executeCommand('newsmark.reportProblem');
    const report = await eventually(() => {
      const document = vscode.window.activeTextEditor?.document;
      assert.equal(document?.languageId, 'markdown');
      return document;
    });
    assert.match(report.getText(), /Newsmark \d+\.\d+\.\d+/);
    assert.match(report.getText(), /来源: 某某某/);
    assert(!report.getText().includes('习近平'));
    assert.equal(await vscode.env.clipboard.readText(), report.getText());
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(seed.isClosed, false);
  });
});

async function symbols(query: string): Promise<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}
