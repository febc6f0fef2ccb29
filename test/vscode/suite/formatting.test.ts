import { strict as assert } from 'node:assert';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, find, findings, isDirty, openSeed, revert, ruleOf } from './seed.ts';

suite('Formatting', () => {
  let document: vscode.TextDocument;
  let before: string;
  setup(async () => {
    document = await openSeed();
    before = document.getText();
  });
  teardown(async () => {
    await setStyle(undefined);
    await revert();
  });

  test('Format Document sets the article in the style that it has', async () => {
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await eventually(() => assert.equal(document.getText(), before.replace('人民网  ', '人民网')));
  });

  test('Format Document sets it by the house style, and a second time changes nothing', async () => {
    await setStyle('gbt15834');
    await eventually(() => assert(findings(document).map(ruleOf).includes('punctuation-width')));
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await eventually(() => assert.match(document.getText(), /疫情发生以来，中俄两国元首互动密切，/));
    const { version } = document;
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.version, version);
    assert.equal(words(document.getText()), words(before));
  });

  test('Format Selection formats the lines that are selected', async () => {
    const { activeTextEditor } = vscode.window;
    assert(activeTextEditor);
    activeTextEditor.selection = new vscode.Selection(0, 0, 3, 0);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    assert.equal(document.getText(), before);
    activeTextEditor.selection = new vscode.Selection(4, 0, 4, 2);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    await eventually(() => assert.equal(document.getText(), before.replace('人民网  ', '人民网')));
  });

  test('what is typed is formatted', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, find(document, '疫情发生以来,'), '疫情发生以来，');
    await vscode.workspace.applyEdit(edit);
    const { end } = find(document, '疫情发生以来，');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatOnTypeProvider',
      document.uri,
      end,
      '，',
      { tabSize: 4, insertSpaces: true },
    );
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      [','],
    );
  });

  test('Adopt This Article’s Style writes the configuration file, by which articles are then set', async () => {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'newsmark.config.json');
    await setStyle('gbt15834');
    await eventually(() => assert(findings(document).map(ruleOf).includes('punctuation-width')));
    // The command ends when its message is answered.
    void vscode.commands.executeCommand('newsmark.adoptStyle');
    try {
      await eventually(async () => {
        const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        assert.equal(written, '{\n  "style": "people-daily-online"\n}\n');
        assert(!isDirty(file));
      });
      // The file comes before the setting: only the space at a line’s end is left to take away.
      await eventually(async () =>
        assert.deepEqual(
          (await formattingEdits()).map(({ newText }) => newText),
          [''],
        ),
      );
      await vscode.commands.executeCommand('editor.action.formatDocument');
      assert.equal(document.getText(), before.replace('人民网  ', '人民网'));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  test('it does so while somebody types, too', async () => {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'newsmark.config.json');
    const start = new vscode.Position(0, 0);
    void vscode.commands.executeCommand('newsmark.adoptStyle');
    try {
      await eventually(async () => {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, start, '新');
        await vscode.workspace.applyEdit(edit);
        assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), /people-daily-online/);
        assert(!isDirty(file));
      });
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  async function formattingEdits(): Promise<readonly vscode.TextEdit[]> {
    const options = { tabSize: 4, insertSpaces: true };
    const command = 'vscode.executeFormatDocumentProvider';
    return (await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(command, document.uri, options)) ?? [];
  }
});

/** The house style in the settings of the workspace. */
async function setStyle(style: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('newsmark').update('style', style, vscode.ConfigurationTarget.Workspace);
}

/** The text without punctuation and white space. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
