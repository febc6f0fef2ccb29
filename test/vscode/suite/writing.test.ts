import { strict as assert } from 'node:assert';
import { setTimeout as sleep } from 'node:timers/promises';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, find, openSeed, revert } from './seed.ts';

suite('Writing', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = await openSeed();
  });
  teardown(revert);

  test('on a new line after a turn, speakers are found by pinyin', async () => {
    await insertAfter('再次印证了这点。', '\n\n  pj');
    const { items } = await completions('这点。\n\n  pj');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['俄罗斯总统普京:'],
    );
  });

  test('【 offers the next marker', async () => {
    await insertAfter('再次印证了这点。', '\n\n  【】');
    const { items } = await completions('这点。\n\n  【', '【');
    assert.equal(items[0]?.label, '【关键词二:】');
  });

  test('Enter keeps the indent, and the next speaker can be taken from the keyboard', async () => {
    moveTo(find(document, '再次印证了这点。').end);
    for (const text of ['\n', '\n']) await vscode.commands.executeCommand('type', { text });
    await eventually(async () => {
      await vscode.commands.executeCommand('selectFirstSuggestion');
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.match(document.getText(), /印证了这点。\n\n {2}中国国家主席习近平:\n/);
    });
  });

  test('Enter leaves no full-width indent on a blank line, and one undo takes all of that back', async () => {
    await insertAfter('再次印证了这点。', '\n\n　　他说：“好。”');
    moveTo(find(document, '他说：“好。”').end);
    for (const text of ['\n', '\n']) await vscode.commands.executeCommand('type', { text });
    await eventually(() => assert.match(document.getText(), /　　他说：“好。”\n\n　　\n/));
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /　　他说：“好。”\n(　　\n)?\n {2}【/);
  });

  test('a new article offers what it may be filled with', async () => {
    await vscode.commands.executeCommand('newsmark.newArticle');
    const article = vscode.window.activeTextEditor?.document;
    assert.deepEqual([article?.languageId, article?.isUntitled], ['news-article', true]);
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.match(article?.getText() ?? '', /【关键词一/);
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('nothing is offered within text', async () => {
    const { items } = await completions('疫情发生以来');
    assert.deepEqual(items, []);
  });

  test('a speaker is renamed where it is certain, and elsewhere after a look', async () => {
    const { end } = find(document, '俄罗斯总统普');
    const edit: vscode.WorkspaceEdit = await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      end,
      '梅德韦杰夫',
    );
    assert.equal(edit.get(document.uri).length, 10);
  });

  test('a name that is none is refused with a reason', async () => {
    const { end } = find(document, '俄罗斯总统普');
    const rename = vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, end, '普：京');
    await assert.rejects(async () => rename, /name cannot contain/);
  });

  test('a section is moved by command with its cursor, and one undo takes it back', async () => {
    const before = document.getText();
    moveTo(find(document, '近日俄罗斯全民投票').start);
    await vscode.commands.executeCommand('newsmark.moveUp');
    await eventually(() => assert.notEqual(document.getText(), before));
    const { active } = vscode.window.activeTextEditor?.selection ?? {};
    assert.deepEqual(active, find(document, '近日俄罗斯全民投票').start);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('the labels of a run are edited together', async () => {
    const before = document.getText();
    const editor = vscode.workspace.getConfiguration('editor', document);
    await editor.update('linkedEditing', true);
    await eventually(async () => {
      moveTo(find(document, '【关键词').end);
      await sleep(500);
      await vscode.commands.executeCommand('type', { text: '汇' });
      await sleep(200);
      const text = document.getText();
      await vscode.commands.executeCommand('undo');
      assert.equal(text, before.replaceAll('【关键词', '【关键词汇'));
    });
    await editor.update('linkedEditing', undefined);
  });

  async function insertAfter(text: string, inserted: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, find(document, text).end, inserted);
    await vscode.workspace.applyEdit(edit);
  }

  async function completions(after: string, trigger?: string): Promise<vscode.CompletionList> {
    return await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      find(document, after).end,
      trigger,
    );
  }

  function moveTo(position: vscode.Position): void {
    const editor = vscode.window.activeTextEditor;
    assert(editor);
    editor.selection = new vscode.Selection(position, position);
  }
});
