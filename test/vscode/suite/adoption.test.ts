import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { legacyBytes } from '../../workspace/index/legacyBytes.ts';
import { eventually, openFile, seedName } from './seed.ts';

suite('Adoption of text files', () => {
  test('a .txt that reads like a news article becomes one', async () => {
    await adopted(await openFile(seedName));
  });

  test('an article that is pasted into a new text becomes one', async () => {
    const text = await seedText();
    const document = await show('plaintext', '');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
    await adopted(document);
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

  test('an article that was opened in the wrong encoding becomes one in the right one', async () => {
    await write('gbk.txt', legacyBytes('gb18030', await seedText()));
    try {
      const garbled = await openFile('gbk.txt');
      await adopted(await show('plaintext', await seedText()));
      assert.equal(garbled.languageId, 'plaintext');
      await vscode.window.showTextDocument(garbled);
      await inEncoding(garbled.uri, 'gb18030');
      await adopted(garbled);
      assert.equal(garbled.getText(), await seedText());
    } finally {
      await vscode.workspace.fs.delete(uriOf('gbk.txt'));
    }
  });

  test('what the configuration says of files decides, whatever they read like, also of those that are open', async () => {
    const files = ['notes/**/*.txt', '!**/drafts/**'];
    await write('newsmark.config.json', JSON.stringify({ files }));
    try {
      await write('notes/2024/a.txt', '明天记得带伞。\n');
      await write('notes/drafts/b.txt', await seedText());
      const draft = await openFile('notes/drafts/b.txt');
      const note = await openFile('notes/2024/a.txt');
      await adopted(note);
      assert.equal(draft.languageId, 'plaintext');

      await write(
        'newsmark.config.json',
        JSON.stringify({ files: files.map((pattern) => `!${pattern}`.replace('!!', '')) }),
      );
      await adopted(draft);
      await eventually(() => assert.equal(note.languageId, 'plaintext'));
    } finally {
      await vscode.workspace.fs.delete(uriOf('newsmark.config.json'));
      await vscode.workspace.fs.delete(uriOf('notes'), { recursive: true });
    }
  });
});

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(name), Buffer.from(content));
}

/** Since VS Code 1.100. */
async function inEncoding(uri: vscode.Uri, encoding: string): Promise<void> {
  const open: (uri: vscode.Uri, options: { encoding: string }) => Thenable<unknown> = vscode.workspace.openTextDocument;
  await open(uri, { encoding });
}

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
