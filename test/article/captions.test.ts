import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../server/src/article/locate.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

const captions = `
▲老街的清晨
图为老街的清晨
右图：老街
图一：老街
上图为老街
图/新华社
图｜视觉中国
资料图
（资料图）
资料照片
网络图片
示意图：新站的出入口
图片来自网络
图片来源于网络
图源：视觉中国
这是7月10日拍摄的老街
新华社发
（新华社记者 张三 摄）
新华社记者 张三 摄
张三摄
王小明/摄
本报记者 王小明/图文
老街的清晨。 视频截图
来源：市档案馆
街坊们在新桥上合影。摄：周远/松岚社
左起周远、许晴川在新桥上合影     摄影/许大川
（资料来源：市档案馆）
老街的清晨。图源：视觉中国
老街的清晨。（民众提供）
老街的清晨。（资料照）
老街的清晨。图／晚报资料照片
老街的清晨。王小明 摄
老街的清晨，受访者供图
王小明。图／澜城日报资料照片
图为老街的清晨。张三 摄 （澜城新闻网、老街在线联合刊发，供各地媒体使用，转载须注明出处）
图为老街的清晨。 张三 摄 图为街口新开的书店，店里摆着两千多册旧书，周末常有读者来。
老街改造完成之后的第一个清晨，住在街口的王老伯推开店门，把祖上传下来的那块招牌重新挂了上去；邻居们陆续送来花篮，孩子们在石板路上追着跑，摄影爱好者们早早等在桥头，要拍下第一缕照在屋檐上的阳光。张三 摄
<p>
<div class="photo">
![老街](street.jpg)
`;

/** Begin or end as those do, and say something else. */
const headings = `
图书馆的夜晚
图为什么会动
图中人物的下落
资料图书馆重开
视频里的春天
网络图景
示意图纸里的秘密
他的摄影之路
由谁提供
等待受访者供图
旧街的资料照
春天的地图
走好自己的道
一张图
新华社发布消息
题图之外
上图书馆去
这是他第三次深入山区拍摄
本报记者 张三 文/图
`;

/** Paragraphs that end in or begin with what captions do. */
const paragraphs = `
图片来源：澜城网 老街改造完成之后的第一个清晨，住在街口的王老伯推开店门，把祖上传下来的那块招牌重新挂了上去；邻居们陆续送来花篮，孩子们在石板路上追着跑，摄影爱好者们早早等在桥头，要拍下第一缕照在屋檐上的阳光。
目前，事故原因正在进一步调查中。（来源：央视新闻客户端）
以上就是全部内容。来源：人民日报
这是我国首次举办以老街为主题的大型摄影展，展览将持续到月底。
新华社发表评论员文章指出，老街值得一看。
图为重开的老街。 张三 摄老街始建于二百年前，最热闹的时候有一百多家铺子，后来一家家关了门。
图为重开的老街。张三 摄今年起，老街的铺子陆续重开，市民和游客可以在网上预约参观。（完）
老街改造完成之后的第一个清晨，住在街口的王老伯推开店门，把祖上传下来的那块招牌重新挂了上去；邻居们陆续送来花篮，孩子们在石板路上追着跑，摄影爱好者们早早等在桥头，要拍下第一缕照在屋檐上的阳光。（图片来源：澜城在线）
谈到老街的重开，住在街口的王老伯说：“我在这里住了六十年，没有想到还能看见铺子一家家开起来。”他把祖上传下来的那块招牌重新挂了上去，邻居们陆续送来花篮，孩子们在石板路上追着跑，一直热闹到了傍晚时分。本报记者张三 摄
文/周远 摄影/许晴川
<p>老街今天重开，来了很多人。</p>
配图的文字写道，老街从前是码头。
上图中的数据显示，客流多了一成。
`;

const lines = (text: string) => text.trim().split('\n');
const captionsIn = (line: string) =>
  [
    ...blocksOf(
      parseArticle(
        `老街重开\n\n来源：本报\n2020-07-10\n\n老街今天重开，来了很多人。\n\n${line}\n\n店主说，晚上也开门。\n`,
      ),
    ),
  ]
    .filter(({ kind }) => kind === 'caption')
    .map(({ span }) => span.text);

describe('is a caption, in both scripts', () => {
  test.each(lines(captions))('%s', (line) => {
    expect(captionsIn(line)).toEqual([line]);
    const other = Array.from(line, inOtherScript).join('');
    expect(captionsIn(other)).toEqual([other]);
  });
});

describe('is no caption', () => {
  test.each([...lines(headings), ...lines(paragraphs)])('%s', (line) => {
    expect(captionsIn(line)).toEqual([]);
  });
});
