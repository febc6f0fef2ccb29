import { strict as assert } from 'node:assert';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, openSeed, seedName } from './seed.ts';

suite('Preview', () => {
  let article: vscode.TextDocument;
  setup(async () => {
    article = await openSeed();
  });
  teardown(async () => {
    await vscode.window.tabGroups.close(previews());
  });

  test('opens to the side, once, and leaves the cursor in the article', async () => {
    await vscode.commands.executeCommand('newsmark.openPreviewToSide');
    await vscode.commands.executeCommand('newsmark.openPreviewToSide');
    await eventually(() => assert.equal(previews().length, 1));
    assert.match(previews()[0]?.label ?? '', new RegExp(`^(Preview|预览) ${seedName}$`));
    assert.equal(vscode.window.activeTextEditor?.document, article);
  });

  test('opens in the place of the article, and leads back to it', async () => {
    await vscode.commands.executeCommand('newsmark.openPreview', article.uri);
    await eventually(() => assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, previews()[0]?.label));
    assert.equal(vscode.window.activeTextEditor, undefined);
    await vscode.commands.executeCommand('newsmark.showSource');
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document, article));
  });

  test('follows to another article', async () => {
    await vscode.commands.executeCommand('newsmark.openPreviewToSide');
    const other = await showOther();
    await eventually(() => assert(previews()[0]?.label.endsWith(other.uri.path), previews()[0]?.label));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.window.showTextDocument(article);
    await eventually(() => assert(previews()[0]?.label.endsWith(seedName), previews()[0]?.label));
  });

  test('follows to a text that becomes an article once it is in the editor', async () => {
    await vscode.commands.executeCommand('newsmark.openPreviewToSide');
    const file = vscode.Uri.joinPath(article.uri, '..', 'adopted.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(article.getText()));
    await vscode.window.showTextDocument(file);
    await eventually(() => assert(previews()[0]?.label.endsWith('adopted.txt'), previews()[0]?.label));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(file);
  });

  test('stays with its article while it is locked; for another one a second preview opens', async () => {
    await vscode.commands.executeCommand('newsmark.openPreview', article.uri);
    await eventually(() => assert(previews()[0]?.isActive));
    await vscode.commands.executeCommand('newsmark.togglePreviewLock');
    await eventually(() => assert.match(previews()[0]?.label ?? '', new RegExp(`^\\[(Preview|预览)\\] ${seedName}$`)));
    const other = await showOther();
    await vscode.commands.executeCommand('newsmark.openPreview', other.uri);
    await eventually(() => assert.equal(previews().length, 2));
    assert(previews()[0]?.label.endsWith(seedName));
    assert(previews()[1]?.label.endsWith(other.uri.path));
  });

  test('goes with its article where that is renamed', async () => {
    const folder = vscode.Uri.joinPath(article.uri, '..', 'renaming');
    const [before, after] = ['before', 'after'].map((name) => vscode.Uri.joinPath(folder, name, 'a.news'));
    assert(before && after);
    await vscode.workspace.fs.writeFile(before, new TextEncoder().encode('新桥今日通车\n\n新桥今日通车。\n'));
    await vscode.commands.executeCommand('newsmark.openPreview', before);
    await vscode.commands.executeCommand('newsmark.togglePreviewLock');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(vscode.Uri.joinPath(before, '..'), vscode.Uri.joinPath(after, '..'));
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('newsmark.showSource');
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document.uri.path, after.path));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});

async function showOther(): Promise<vscode.TextDocument> {
  const content = '新桥今日通车\n\n新桥今日通车。\n';
  const other = await vscode.workspace.openTextDocument({ language: 'news-article', content });
  await vscode.window.showTextDocument(other);
  return other;
}

/** The tabs with a preview. VS Code adds to the type that an extension gives. */
function previews(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('newsmark.preview'));
}
