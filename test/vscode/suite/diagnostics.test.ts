import { strict as assert } from 'node:assert';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { countByRule, eventually, find, findings, openSeed, revert, ruleOf, seedFindings } from './seed.ts';

suite('Diagnostics', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = await openSeed();
  });
  teardown(revert);

  test('on the seed are its findings, each with a link to its rule’s page', async () => {
    assert.deepEqual(countByRule(findings(document)), seedFindings);
    for (const diagnostic of findings(document)) {
      const { code } = diagnostic;
      assert(typeof code === 'object', `${ruleOf(diagnostic)} has no link`);
      // The pages are unpacked while the server starts.
      const page = await eventually(async () => vscode.workspace.openTextDocument(code.target));
      assert.equal(page.lineAt(0).text, `# ${ruleOf(diagnostic)}`);
    }
  });

  test('follow the text', async () => {
    const speaker = find(document, '中国国家主席习近平');
    const onSpeaker = () => findings(document).filter(({ range }) => range.intersection(speaker));
    assert.deepEqual(countByRule(onSpeaker()), { 'speaker-delimiter-missing': 1 });

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, speaker.end, ':');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => assert.deepEqual(countByRule(onSpeaker()), {}));

    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.deepEqual(countByRule(findings(document)), seedFindings));
  });

  test('go when an article is closed', async () => {
    const other = vscode.Uri.joinPath(document.uri, '..', 'closed.news');
    const found = () => vscode.languages.getDiagnostics(other).map(ruleOf);
    const text = '两地合办春季书市 \n来源：云川日报\n2021-03-04\n\n书市设在河堤旁，市民走路就能到。\n';
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
    await vscode.commands.executeCommand('vscode.open', other);
    await eventually(() => assert.deepEqual(found(), ['trailing-space']));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => assert.deepEqual(found(), []));
    await vscode.workspace.fs.delete(other);
  });
});
