import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

/** One line for each kind of thing that pages leave behind, in the words of many sites. */
const chrome = `
分享：微信 微博 QQ空间
分享到
分享给好友
转发：0
我要分享
一键分享
分享让更多人看到，推荐给朋友
分享至好友和朋友圈
字号：大 中 小
字体大小
调整字体
[字体：大 中 小]
小字号
大字号
缩小字体 放大字体 收藏 打印
放大字体
T+ T-
T | T
A+
A A
点击上方蓝字关注我们
点击蓝字，关注我们
点击上方“松岚晨报”关注
点个“在看”
点个在看吧
点亮“在看”，让更多人看到
Skip to content
Skip to main content
跳转到主要内容
无障碍浏览
+1
打印
收藏 打印 纠错
微信 微博
新浪微博
腾讯QQ
腾讯QQ QQ空间
朋友圈
图集
视频
手机看
复制链接
返回顶部
返回首页
关闭窗口
点赞 12
推荐
列印
Facebook
客户端下载
站内
人民日报客户端
打开APP
查看更多
加载更多
更多
首页 | 正文
广告
ADVERTISEMENT
好文 钦佩 喜欢 泪奔 可爱 思考
赞 3
踩
相关推荐
我要反馈
友情链接
网站地图
【纠错】 【责任编辑】
【打印】【关闭窗口】
【大 中 小】
微信扫一扫
用微信扫码阅读
扫描二维码
扫码看视频
长按识别二维码
识别图中二维码
点击进入专题
点击查看大图
点击下一页
欢迎关注本报公众号
更多内容欢迎扫描
关注新华网微博
下载新闻客户端
参与评论
128人参与评论
人参与 评论
评论(12)
阅读：1,024
浏览量 300
12条评论
300人评论
1024次阅读
8参与
上一篇：雨天行车要当心
下一页
返回列表
搜索
搜索 新闻
搜索 网站地图 设置首页
本地新浪公众号
新闻评论
网友评论
最新评论
发表评论
我来说两句
登录后发表
视频 | 图集
收藏 | 分享 | 评论 1.2万
字号：[大] [中] [小] 打印本页
听新闻
朗读
已关注
阅读量：10.2万
本文约3200字，阅读需8分钟
放大 缩小 默认
字号：默认 超大 | 打印 |
登录 | 注册 | 加入收藏 | 设为首页
关于我们 | 广告服务 | 联系我们 | 网站地图
跳至主要内容
跳至正文
跳到主要内容区块
Skip to content
手机版
EN
EN | 繁体
听报道
收听本文
收听全文 00:00/03:20
您已点过
+ 订阅
+关注
字号变大| 字号变小
合集下载
文章图片
读者回响
请输入验证码
请继续往下阅读...
更多 24小时排行榜
更多热门排行
查看原文
】 【打 印】
【打 印】
【 第1页 第2页 第3页 】
第1版(要闻)
第03版：国际
专栏:
二维码
文章二维码
手机扫码看新闻
【查看原图】
【看原文链接】
[查看全文]
没有留言：
发布留言
请发表评论
正在加载...
努力加载中，请稍后...
我是广告 请继续往下阅读
[an error occurred while processing this directive]
京公网安备 11010802021749号
浙ICP备15026615号-3 网站标识码:3303000050
互联网新闻信息服务许可证 | 联系方式 | 欢迎投稿
Copyright © 2020 lancheng.com All rights reserved.
© 澜城网 2020
上一版3  4下一版
3上一篇  下一篇4
下一版 >>
您的浏览器版本过低，请升级后再访问
抱歉，我们并不支援你正使用的浏览器。
建议使用最新版本的浏览器浏览本站
返回主页
返回目录  放大缩小全文复制   下一篇
即可将网页分享至朋友圈
`;

/** Begin or end as those do, and are said by the article. */
const words = `
分享会上，三位作者谈了新书
转发这条消息的人超过一万
字号里的百年老店
推荐信的分量
关闭煤矿之后
手机里的家乡
首页上的头条
思考的乐趣
评论家的眼光
搜索救援进入第三天
搜索 失踪少年
搜索引擎之外
注册 | 开一家书店要几天
登录月球
二维码里的老街
查看原图的人们
没有留言的留言簿
听报道里的老街故事
收听本文录音的读者
您已点过的菜单
+ 订阅：一个时代的告别
字号变大之后
文章图片里的街角
读者回响热烈
请输入验证码的时代
请继续往下阅读这本书
更多排行榜上的书
跳到第二章
跳至正文之后
查看原文的人
EN这两个字母
Skip to the end
【 第1页的秘密 】
第1版(要闻)的编辑
第3版：修订的词典
专栏：老街
手机扫码进老街
正在加载的新生活
我是广告人
点击率背后的生意
更多的人选择留下
视频｜书店里的一天
评论｜老街靠什么留住人
收藏 | 最全的书单来了
图集：各地书店换新颜
分享：我的读书经验
转发：这条消息很重要
点击查看！书店开张了
识别诈骗二维码的方法
参与评论的读者
关注微信公众号里的新书
登录后的第一天
放大字体的背后
本文的作者
点击上方的视频，看书店怎样开张
点个灯，照亮回家的路
点亮在看书的孩子的心
点个赞的工夫
无障碍
跳到海里的人
浏览器里的老街
抱歉，我们今天不营业
请使用公筷
上一版地图的错误
今天是个好日子
现在是读书的时候
返回目录学的本义
京公网的建设者
`;

const lines = (text: string) => text.trim().split('\n');
/** The second line below the paragraph of an article. */
const chromeOf = (line: string) =>
  parseArticle(
    `街角书店开张\n\n来源：本报\n2020-07-10\n\n书店今天开张，来了很多读者。\n\n${line}\n\n店主说，晚上也开门。\n`,
  ).chrome.map(({ span }) => span.text);

describe('is page chrome, in both scripts', () => {
  test.each(lines(chrome))('%s', (line) => {
    expect(chromeOf(line)).toEqual([line]);
    const other = Array.from(line, inOtherScript).join('');
    expect(chromeOf(other)).toEqual([other]);
  });
});

describe('is no page chrome', () => {
  test.each(lines(words))('%s', (line) => {
    expect(chromeOf(line)).toEqual([]);
  });
});
