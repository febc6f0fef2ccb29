import { strict as assert } from 'node:assert';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, openFile, seedName } from './seed.ts';

suite('Adoption of text files', () => {
  test('a .txt that reads like a news article becomes one', async () => {
    const document = await openFile(seedName);
    await eventually(() => assert.equal(document.languageId, 'news-article'));
  });

  test('any other .txt stays plain text', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Shopping\n\nmilk: 2\nbread: 1\n',
    });
    await vscode.window.showTextDocument(document);
    await sleep(500);
    assert.equal(document.languageId, 'plaintext');
  });

  test('an article in another language mode is left alone', async () => {
    const seed = await openFile(seedName);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: seed.getText() });
    await vscode.window.showTextDocument(document);
    await sleep(500);
    assert.equal(document.languageId, 'markdown');
  });
});
