import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, openFile, seedName } from './seed.ts';

suite('Adoption of text files', () => {
  test('a .txt that reads like a news article becomes one', async () => {
    await adopted(await openFile(seedName));
  });

  test('any other text stays plain text', async () => {
    const shopping = await show('plaintext', 'Shopping\n\nmilk: 2\nbread: 1\n');
    await adopted(await show('plaintext', await seedText()));
    assert.equal(shopping.languageId, 'plaintext');
  });

  test('an article in another language mode is left alone', async () => {
    const markdown = await show('markdown', await seedText());
    await adopted(await show('plaintext', await seedText()));
    assert.equal(markdown.languageId, 'markdown');
  });
});

async function show(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

async function seedText(): Promise<string> {
  return (await openFile(seedName)).getText();
}

async function adopted(document: vscode.TextDocument): Promise<void> {
  await eventually(() => assert.equal(document.languageId, 'news-article'));
}
