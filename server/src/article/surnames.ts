import { codeSet, isIn } from '../text/characters.ts';
import { inOtherScript } from '../text/scripts.ts';

/**
 * Surnames of the 2020 census name report of the Ministry of Public Security (the most frequent ones) and of the
 * Hundred Family Surnames, with the Traditional forms that are not those of one character only. Those that open words far
 * more often than names are left out: 水 那 么 达 律 麻 哈.
 */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷段龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤' +
  '习習容佘習康易乔牛樊安裴葛庞殷章鲁邢倪翟聂俞焦温颜柴兰齐季鲍关施柳申耿毕辛梅路霍童阮岳欧柯祝伍骆左管涂詹喻符舒纪项单盛屈卜游凌蒲包成费苗饶谷阎凤牟景华尚查曲靳祁詹宁路游甘霍解桑薄宗房车巩简阳冉司戚闻冷卞晏娄谌储' +
  '赖边滕丛古柏岑敖卓商党明席麦栾门隋苟原宫仇柏全米祖诸迟初艾褚司荣沙臧卫应蓝丘权慕占芦闵连封匡佘苑寇桂虞都满农官计胥楼劳杭伊和买巫邬释揭缪练穆姬束应虎洪计晋楚强时於仲郎濮车邰庄杭池敬元佟粟居邸岩鹿储鞠伏柏池' +
  '張劉陳楊黃趙吳孫馬鄭羅謝許韓鄧馮蕭潘蔣餘葉蘇呂盧鍾譚陸範廖韋賈鄒龔萬錢嚴湯喬龐齊顏聶蘭關畢駱紀項單費饒閻鳳華寧簡婁諶賴邊叢黨麥欒門儲諸遲榮衛應藍權蘆閔連滿農計樓勞買鄔釋繆練時鄔莊東師翁冼區岑甄鄺卓湛勵凃査閆郟辜' +
  '寿壽刁傅厉屠撒蔺藺郜檀庹亓郇逄隗甯禤';

const surnames = codeSet(single + Array.from(single, inOtherScript).join(''));

const compound = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 司空 夏侯 端木 长孙 長孫 宇文 轩辕 独孤 南宫 南宮 拓跋 西门 西門 第五 呼延 闻人 聞人 赫连 赫連 澹台 钟离 鍾離 万俟 申屠 太史 淳于 单于 公冶 宗政 濮阳 濮陽 仲孙 百里 东郭 阿不都'.split(
    ' ',
  ),
);

const compoundStarts = codeSet(Array.from(compound, (name) => name.charAt(0)).join(''));

/** The length of the surname that the text has at `at`: 2 for a compound one (欧阳), 1 for a single one, 0 for none. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (isIn(compoundStarts, code) && compound.has(text.slice(at, at + 2))) return 2;
  return isIn(surnames, code) ? 1 : 0;
}
