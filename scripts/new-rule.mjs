// npm run new-rule NAME: a new rule's file, its place in the catalogue, its test and its pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runNode } from './run.mjs';

const name = process.argv[2] ?? '';
const ruleFile = `server/src/rules/${name}.ts`;
const testFile = `test/rules/${name}.test.ts`;
const catalogueFile = 'server/src/rules/catalogue.ts';

const fault = !/^[a-z]+(?:-[a-z]+)*$/.test(name)
  ? 'Give the rule a name in lower case with hyphens, as in: npm run new-rule headline-too-long'
  : existsSync(path.join(root, ruleFile))
    ? `There is a ${ruleFile} already`
    : null;

if (fault !== null) {
  console.error(fault);
  process.exitCode = 2;
} else {
  write(ruleFile, ruleSource());
  write(testFile, testSource());
  write(catalogueFile, catalogueSource(read(catalogueFile)));
  await runNode('scripts/generate-rules.mjs');
  console.log(
    `Wrote ${ruleFile} and ${testFile}. Their tests fail until the rule reports what its\nexample marks. When it does, run: npm run generate`,
  );
}

/** The rule's name as a constant: headlineTooLong. */
function constantName() {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function ruleSource() {
  return `import { articleWith } from './examples.ts';
import type { Rule } from './rule.ts';

/** \`${name}\`: see its metadata. */
export const ${constantName()}: Rule = {
  metadata: {
    name: '${name}',
    element: 'text',
    severity: 'warning',
    fix: null,
    since: '${JSON.parse(read('package.json')).version}',
    summary: { en: 'What the rule reports', 'zh-cn': '检查内容' },
    why: { en: 'Why it matters, with its source.', 'zh-cn': '为什么重要，依据何在。' },
    wrong: [{ text: articleWith('‹夜间›门诊下周一开始。') }],
    right: [{ text: articleWith('门诊下周一开始。') }],
  },
  article(_article, _context, _report) {},
};
`;
}

function testSource() {
  return `import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

test.each(['‹夜间›门诊下周一开始。', '门诊下周一开始。'])('${name}: %s', (line) => {
  expect(remarked('${name}', articleWith(line))).toBe(articleWith(line));
});
`;
}

/**
 * The catalogue with the rule in its place.
 * @param {string} source
 */
function catalogueSource(source) {
  const rules = [...source.matchAll(/^import \{ (\w+) \} from '\.\/(.+)\.ts';$/gm)].map((match) => [
    match[2],
    match[1],
  ]);
  const all = [...rules, [name, constantName()]].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const imports = [...all.map(([file, constant]) => `import { ${constant} } from './${file}.ts';`)];
  const typeImport = "import type { Rule } from './rule.ts';";
  const after = all.findIndex(([file = '']) => file > 'rule');
  imports.splice(after < 0 ? all.length : after, 0, typeImport);
  const rest = source.slice(source.indexOf('\n\n'), source.indexOf('= [\n') + 4);
  return `${imports.join('\n')}${rest}${all.map(([, constant]) => `  ${constant},\n`).join('')}];\n`;
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** @param {string} file @param {string} content */
function write(file, content) {
  writeFileSync(path.join(root, file), content);
}
