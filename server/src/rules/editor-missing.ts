import type { Article } from '../article/article.ts';
import { articleWith } from './examples.ts';
import { metadataPlace } from './metadataPlace.ts';
import type { Rule } from './rule.ts';

/** `editor-missing`: see its metadata. */
export const editorMissing: Rule = {
  metadata: {
    name: 'editor-missing',
    element: 'metadata',
    severity: 'off',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The article does not name its editor (责任编辑)',
      'zh-cn': '稿件没有署责任编辑',
    },
    why: {
      en: 'Many newsrooms require that every article names the editor who is responsible for it. Others put the name elsewhere, so the rule is off until it is wanted.',
      'zh-cn': '许多编辑部要求每篇稿件署责任编辑，以明确责任；也有媒体将其标在别处。因此本规则默认关闭，需要时再启用。',
    },
    wrong: [{ text: articleWith('夜间门诊下周一开始。').replace(/^.+/, '‹$&›') }],
    right: [{ text: articleWith('夜间门诊下周一开始。', '', '责任编辑：李明') }],
  },
  article(article, _context, report) {
    const place = namesEditor(article) ? null : metadataPlace(article);
    if (place === null) return;
    report({
      span: place,
      message: {
        en: 'The article does not say who edited it. Add a line such as 责任编辑：李明 at its end.',
        'zh-cn': '稿件没有署责任编辑。请在稿尾加上，如“责任编辑：李明”。',
      },
      arguments: [],
      fix: null,
      related: [],
    });
  },
};

const editorLabel = /编辑|編輯|责编|責編/;

/** Whether an editor is named in the footer or on the line of the source or the date. */
function namesEditor({ footer, source, date }: Pick<Article, 'footer' | 'source' | 'date'>): boolean {
  if (footer?.fields.some(({ name, values }) => name === 'editors' && values.length > 0)) return true;
  return [source, date].some((element) => element && editorLabel.test(element.line.text));
}
