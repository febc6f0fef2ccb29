import { patternWithHan } from '../text/scripts.ts';
import { articleWith } from './examples.ts';
import { metadataPlace } from './metadataPlace.ts';
import type { Rule } from './rule.ts';
import { mayNameOutlet } from './unreadMetadata.ts';

/**
 * An outlet that is named with its reporter or after the report: 晨光日报记者 · 晨光日报／記者 · 《晨光周刊》 记者 · 北京报道晨光报. Not 本报记者,
 * which names none.
 */
const outlet = patternWithHan(
  /\p{Script=Han}(?:(?<!本)[报報社网網台臺]|周刊|週刊|杂志|雜誌|新闻|新聞|电讯|電訊|卫视|衛視|客户端|客戶端)》?\s?(?:[／/╱·]|驻|駐|特派|特约|特約|实习|實習|记者|記者)|[报報][导導道]\p{Script=Han}{1,4}(?<!本)[报報]$/u,
);

/** `source-missing`: see its metadata. */
export const sourceMissing: Rule = {
  metadata: {
    name: 'source-missing',
    element: 'metadata',
    severity: 'warning',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The article has no source line, or an empty one',
      'zh-cn': '稿件没有注明来源，或来源为空',
    },
    why: {
      en: 'Readers judge news by where it comes from, and whoever reprints an article has to name its source. A dateline that names an agency (新华社北京7月10日电) says it as well as a source line does, and so does a byline that names a newspaper (晨光日报记者 李明). Where some other line at the top or the end may name an outlet, nothing is said.',
      'zh-cn':
        '读者要凭来源判断新闻是否可信，转载稿件也必须注明来源。电头已写明通讯社的（如“新华社北京7月10日电”），或署名已写明媒体的（如“晨光日报记者 李明”），视为已注明来源。稿首或稿尾其他文字可能写有媒体名称的，不作提示。',
    },
    wrong: [
      { text: '‹社区卫生服务中心延长开放时间›\n2020-07-10 15:03\n\n夜间门诊下周一开始，居民可以提前预约。\n' },
      { text: '社区卫生服务中心延长开放时间\n‹来源：›\n2020-07-10 15:03\n\n夜间门诊下周一开始，居民可以提前预约。\n' },
    ],
    right: [
      { text: articleWith('夜间门诊下周一开始，居民可以提前预约。') },
      {
        text: '社区卫生服务中心延长开放时间\n2020-07-10 15:03\n晨光日报记者 李明\n\n夜间门诊下周一开始，居民可以提前预约。\n',
      },
    ],
  },
  article(article, _context, report) {
    const { source, dateline, bylines } = article;
    const named = Boolean(dateline?.agency) || bylines.some(({ span }) => outlet.test(span.text));
    const sourced = source ? source.span.text !== '' : named;
    const place = sourced ? null : (source?.line ?? metadataPlace(article));
    if (place === null || mayNameOutlet(article)) return;
    report({
      span: place,
      message: {
        en: 'The article does not say where it comes from, so readers cannot judge it. Add a source line, as in 来源：新华社.',
        'zh-cn': '稿件没有注明来源，读者无从判断其可信程度。请补上来源，如“来源：新华社”。',
      },
      arguments: [],
      fix: null,
      related: [],
    });
  },
};
