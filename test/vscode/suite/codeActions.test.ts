import { strict as assert } from 'node:assert';
import { setup, suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { countByRule, eventually, findings, openSeed, revert, ruleOf, seedFindings } from './seed.ts';

suite('Code actions', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = await openSeed();
  });
  teardown(revert);

  test('a quick fix gives the first speaker without a delimiter the article’s own', async () => {
    const finding = findings(document).find((diagnostic) => ruleOf(diagnostic) === 'speaker-delimiter-missing');
    assert(finding);
    const [fix] = await codeActions(finding.range, vscode.CodeActionKind.QuickFix);
    assert(fix?.edit);
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit);

    assert.match(document.lineAt(finding.range.start.line).text, /^ {2}中国国家主席习近平:中方将/);
    await eventually(() =>
      assert.deepEqual(countByRule(findings(document)), { ...seedFindings, 'speaker-delimiter-missing': 13 }),
    );
  });

  test('source.fixAll.newsmark leaves nothing that can be fixed safely, and every word as it was', async () => {
    const before = document.getText();
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await codeActions(everything, vscode.CodeActionKind.SourceFixAll.append('newsmark'));
    assert(fixAll?.edit);
    await vscode.workspace.applyEdit(fixAll.edit);

    assert.equal(words(document.getText()), words(before));
    await eventually(() => assert.deepEqual(countByRule(findings(document)), { 'page-chrome': 1 }));
  });

  /** VS Code gives none while a document it has just reverted is on its way to the server. */
  function codeActions(range: vscode.Range, kind: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
    return eventually(async () => {
      const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind.value,
      );
      assert.notEqual(actions.length, 0);
      return actions;
    });
  }
});

/** The text without punctuation and white space. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
