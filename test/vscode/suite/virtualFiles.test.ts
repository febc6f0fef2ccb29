import { strict as assert } from 'node:assert';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { countByRule, eventually, findings } from './seed.ts';

const uri = vscode.Uri.parse('newsroom:/articles/old-houses.txt');
const article = [
  '谁在买老房子',
  '来源：石桥旧闻',
  '2020-07-10 15:03',
  '',
  '老城区去年成交了二百一十套房子。',
  '',
  '记者：买主是谁？',
  '答：有一半是三十岁以下的年轻人。  ',
].join('\n');

/** A file system of one file, as those of remote repositories are: nothing of it is on this machine. */
class OneFile implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  content: Uint8Array = new TextEncoder().encode(article);

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path !== uri.path) throw vscode.FileSystemError.FileNotFound();
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.content.length };
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    if (path !== uri.path) throw vscode.FileSystemError.FileNotFound();
    return this.content;
  }

  writeFile(_: vscode.Uri, content: Uint8Array): void {
    this.content = content;
  }

  readDirectory = refuse;
  createDirectory = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

suite('A file that is not on this machine', () => {
  const files = new OneFile();
  let registered: vscode.Disposable;

  suiteSetup(() => {
    registered = vscode.workspace.registerFileSystemProvider(uri.scheme, files);
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    registered.dispose();
  });

  test('is taken for an article, read, checked, mended and saved', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually(() => assert.equal(document.languageId, 'news-article'));
    await eventually(() => assert.deepEqual(countByRule(findings(document)), { 'trailing-space': 1 }));

    const [headline] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.equal(headline?.name, '谁在买老房子');

    await vscode.commands.executeCommand('editor.action.fixAll');
    await eventually(() => assert.deepEqual(findings(document), []));
    await document.save();
    assert.equal(new TextDecoder().decode(files.content), article.trimEnd());
  });
});
