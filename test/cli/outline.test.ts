import { describe, expect, test } from 'vitest';
import { simplified } from './articles.ts';
import { encode } from './encode.ts';
import { folderWith, newsmark } from './newsmark.ts';

describe('newsmark outline', () => {
  test('prints the table of contents', async () => {
    const { status, stdout } = await newsmark(['outline', 'seeds/000_7213e1fea3ab3801.txt', '--locale', 'zh-cn']);
    expect(status).toBe(0);
    expect(stdout).toBe(`\
疫情以来第四次通话 习近平与普京传递了哪些重要信息?  人民网 · 2020-07-10
├ 导语                                              1 段
├ 中俄两国元首通话商谈了哪些大事?                   5 个关键词 · 8 段发言
│ ├ 关键词一:支持                                   2 段发言
│ │ ├ 习近平                                        中国国家主席
│ │ └ 普京                                          俄罗斯总统
│ ├ 关键词二:反对                                   2 段发言
│ │ ├ 习近平                                        中国国家主席
│ │ └ 普京                                          俄罗斯总统
│ ├ 关键词三:战略                                   2 段发言
│ │ ├ 习近平                                        中国国家主席
│ │ └ 普京                                          俄罗斯总统
│ ├ 关键词四:合作                                   1 段发言
│ │ └ 习近平                                        中国国家主席
│ └ 关键词五:协调                                   1 段发言
│   └ 习近平                                        中国国家主席
├ 这次通话传递了哪些重要信息?                       3 个小标题 · 4 段发言
│ ├ 展示了中俄双方高度信任的关系                    2 段发言
│ │ ├ 阮宗泽                                        中国国际问题研究院常务副院长、研究员
│ │ └ 苏晓辉                                        中国国际问题研究院国际战略研究所副所长
│ ├ 体现了中俄关系的高水平和特殊性                  1 段发言
│ │ └ 阮宗泽                                        中国国际问题研究院常务副院长、研究员
│ └ 反映了中俄双方相互尊重、反对外来干涉            1 段发言
│   └ 阮宗泽                                        中国国际问题研究院常务副院长、研究员
├ 两国元首密切交流对中俄未来发展有何影响?           4 个小标题 · 4 段发言
│ ├ 诠释了新时代中俄战略协作伙伴关系丰富的内涵      1 段发言
│ │ └ 阮宗泽                                        中国国际问题研究院常务副院长、研究员
│ ├ 有利于更加稳定双边关系、维护全球战略稳定        1 段发言
│ │ └ 苏晓辉                                        中国国际问题研究院国际战略研究所副所长
│ ├ 有利于加强中俄双方的战略互信                    1 段发言
│ │ └ 阮宗泽                                        中国国际问题研究院常务副院长、研究员
│ └ 有利于两国联合抗击疫情、打赢防控阻击战          1 段发言
│   └ 苏晓辉                                        中国国际问题研究院国际战略研究所副所长
└ 关键词 / 责任编辑                                 习近平, 普京 · 李明浩
`);
  });

  test('puts the path above each of several articles, and the encoding if it is not UTF-8', async () => {
    const cwd = folderWith({ '1.news': '标题\n', '2.news': encode(simplified, 'gb18030') });
    const { stdout } = await newsmark(['outline', '.'], { cwd });
    expect(stdout).toBe(`\
./1.news
标题

./2.news (gb18030)
新城图书馆周末延长开放时间  新城日报 · 2024-03-05
└ Body                      2 paragraphs
`);
  });

  test('says of an empty article that it is empty', async () => {
    const { status, stdout } = await newsmark(['outline', '-'], { input: '' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '(an empty article)\n' });
  });
});
