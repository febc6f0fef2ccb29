import { strict as assert } from 'node:assert';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { countByRule, eventually, find, findings, openFile, openSeed, revert, ruleOf, seedFindings } from './seed.ts';

suite('What to do with a finding besides mending it', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = await openSeed();
  });
  teardown(async () => {
    await remove('.newsmark');
    await remove('newsmark.config.json');
    await vscode.window.showTextDocument(document);
    await revert();
    await eventually(() => assert.deepEqual(countByRule(findings(document)), seedFindings));
  });

  test('ignored in its sentence, it is gone from the editor and stands in a saved file', async () => {
    await pick('page-chrome', 'Ignore “page-chrome” in this sentence');
    const { 'page-chrome': _, ...others } = seedFindings;
    await eventually(() => assert.deepEqual(countByRule(findings(document)), others));
    const { ignored } = JSON.parse(await read('.newsmark/ignored.json'));
    assert.equal(ignored.length, 1);
    assert.equal(ignored[0].file, document.uri.path.split('/').at(-1));
    assert.deepEqual(dirty(), []);
  });

  test('ignored in the article, all of its rule are; what ignores nothing any more is shown in the file', async () => {
    await pick('turn-unterminated', 'Ignore “turn-unterminated” in this article');
    await pick('page-chrome', 'Ignore “page-chrome” in this sentence');
    const { 'page-chrome': _, 'turn-unterminated': __, ...others } = seedFindings;
    await eventually(() => assert.deepEqual(countByRule(findings(document)), others));

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, find(document, '分享'), '分享到');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => {
      const [stale, ...more] = vscode.languages.getDiagnostics(uriOf('.newsmark/ignored.json'));
      assert.match(stale?.message ?? '', /no longer ignores.*page-chrome/);
      assert.deepEqual(more, []);
    });
  });

  test('what is ignored goes with an article that is renamed, and back', async () => {
    await pick('page-chrome', 'Ignore “page-chrome” in this sentence');
    const [before, after] = [document.uri, uriOf('renamed.txt')];
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(from, to);
      await vscode.workspace.applyEdit(rename);
      await eventually(async () => {
        const { ignored } = JSON.parse(await read('.newsmark/ignored.json'));
        assert.deepEqual(
          ignored.map(({ file }: { file: string }) => file),
          [to.path.split('/').at(-1)],
        );
        assert.deepEqual(dirty(), []);
      });
    }
    document = await openFile(before.path.split('/').at(-1) ?? '');
    const { 'page-chrome': _, ...others } = seedFindings;
    await eventually(() => assert.deepEqual(countByRule(findings(document)), others));
  });

  test('its severity can be set in the configuration', async () => {
    const actions = await quickFixes('page-chrome');
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles.slice(-2), [
      'Change the severity of “page-chrome”…',
      'Open the documentation of “page-chrome”',
    ]);
    const choice = actions.at(-2)?.command?.arguments?.[0];
    const edited = vscode.commands.executeCommand('newsmark.chooseSeverity', choice);
    // The question is open as soon as a way to accept it does something: the first answer is “off”.
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(JSON.parse(await read('newsmark.config.json')).rules['page-chrome'], 'off');
    });
    await edited;
    await eventually(() => assert.equal(countByRule(findings(document))['page-chrome'], undefined));
    assert.deepEqual(dirty(), []);
  });

  test('the page of its rule is opened to be read', async () => {
    const action = (await quickFixes('page-chrome')).at(-1);
    assert(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    await eventually(() => assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /page-chrome/));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  async function quickFixes(rule: string): Promise<vscode.CodeAction[]> {
    const finding = findings(document).find((diagnostic) => ruleOf(diagnostic) === rule);
    assert(finding);
    return quickFixesAt(document, finding.range);
  }

  /** Does what VS Code does when the user picks a quick fix that is a command alone: between an edit and a command it may lose one. */
  async function pick(rule: string, title: string): Promise<void> {
    const action = (await quickFixes(rule)).find((candidate) => candidate.title === title);
    assert(action?.command && !action.edit);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
});

suite('Renumbering', () => {
  const text =
    '四次通话\n\n【关键词一：支持】\n\n　　甲。\n\n【关键词三：合作】\n\n　　乙。\n\n【关键词四：共赢】\n\n　　丙。\n';
  teardown(async () => {
    await revert();
    await remove('numbered.news');
  });

  test('is one step to undo', async () => {
    await vscode.workspace.fs.writeFile(uriOf('numbered.news'), Buffer.from(text));
    const document = await openFile('numbered.news');
    const finding = await eventually(() => {
      const found = findings(document).find((diagnostic) => ruleOf(diagnostic) === 'marker-ordinal-sequence');
      assert(found);
      return found;
    });
    const [renumber] = await quickFixesAt(document, finding.range);
    assert(renumber?.edit);
    await vscode.workspace.applyEdit(renumber.edit);
    assert.match(document.getText(), /【关键词二：合作】[\s\S]*【关键词三：共赢】/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });
});

/** With their edits, which the server makes when they are asked for. */
function quickFixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return eventually(async () => {
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    assert.notEqual(actions.length, 0);
    return actions;
  });
}

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

async function read(name: string): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(uriOf(name))).toString();
}

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
  } catch {
    // It was not made.
  }
}

/** The names of files with changes that are not saved. */
function dirty(): string[] {
  const changed = vscode.workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty && !isUntitled);
  return changed.map(({ fileName }) => fileName);
}
