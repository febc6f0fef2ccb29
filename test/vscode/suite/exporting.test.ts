import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, openSeed } from './seed.ts';

suite('Exporting', () => {
  test('the command opens the article in the format that is picked', async () => {
    await openSeed();
    const command = vscode.commands.executeCommand('newsmark.export');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    });
    await command;
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /\n# 疫情以来第四次通话 习近平与普京传递了哪些重要信息\?\n/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
