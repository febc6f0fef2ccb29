import { codeSet, codesAt, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, inOtherScript, wordsInBothScripts } from '../../text/scripts.ts';

/**
 * Surnames of the 2020 census name report of the Ministry of Public Security (the most frequent ones) and of the
 * Hundred Family Surnames. Those that open words far more often than names are left out: 水 那 么 达 律 麻 哈.
 */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷段龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常' +
  '汤习容佘康易乔牛樊安裴葛庞殷章鲁邢倪翟聂俞焦温颜柴兰齐季鲍关施柳申耿毕辛梅路霍童阮岳欧柯祝伍骆左管涂詹喻符舒纪项单盛屈卜游凌蒲包成费苗饶谷阎凤牟景华尚查曲靳祁宁甘解桑薄宗房车巩简阳冉司戚闻冷卞晏娄谌储' +
  '赖边滕丛古柏岑敖卓商党明席麦栾门隋苟原宫仇全米祖诸迟初艾褚荣沙臧卫应蓝丘权慕占芦闵连封匡苑寇桂虞都满农官计胥楼劳杭伊和买巫邬释揭缪练穆姬束虎洪晋楚强时仲郎濮邰庄池敬元佟粟居邸岩鹿鞠伏翁冼甄湛辜寿刁傅厉' +
  '屠撒蔺郜檀庹亓郇逄隗甯禤东师区励萧邝郏窦瞿奚鄢郦蓟竺亢糜荆郁漆冀帅荀晁茹雍仝阚矫逯郗桓颉狄芮靖旷俸昝谯禹扈雒栗菅鄞訾仉佴郄郤綦迮乜夔阙缑璩羿嵇蒯隽戢邴闾濮井芈庾眭钮朴酆裘宓茅钭戎宦殳厍笪琚镡褟呙撖禚郓翦骈蹇苻冮闳';
/** Traditional forms that `inOtherScript` does not give. */
const traditional =
  '於楊黃吳馮蔣餘葉呂盧鍾譚範韋賈鄒龔湯喬龐蘭駱饒閻鳳寧婁諶叢欒蘆閔鄔繆練莊閆蕭鄺凃査郟壽藺溫鮑鞏宮晉強衞塗';

/** Those that open words more often than names: 文化, 代表, 海关, 布局. */
const ambiguous = charactersInBothScripts(
  '言过蒙尧盘步巢苍怀尤代文惠况丰冶海展宣贡羊银幸那库宿昌衣候盖敏修贝英隆云滑竹弓税布宝燕萨暴纳麻刀鲜弥蔚操勾仓罕玉依吉庆汝睢颛谈花廉乐皮危乌牧索扶浦衡沃闪折玄毋鄂韶莘汲粘普卯班哈',
);

const ambiguousSurnames = codeSet(ambiguous);

const surnames = codeSet(single + Array.from(single, inOtherScript).join('') + traditional);

/** Chinese surnames of two characters, and the most frequent Japanese ones that are not Chinese words as well. */
const compound = wordsInBothScripts(
  '纳兰 完颜 那拉 叶赫 耶律 佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 松本 井上 木村 清水 斋藤 山崎 森田 桥本 阿部 前田 小川 冈田 藤田 后藤 近藤 村上 远藤 青木 坂本 西村 太田 藤井 金子 中野 三浦 中岛 松田 竹内 石田 上田 小野 安倍 岸田 茂木 石破 野田 枝野 鸠山 麻生 宫崎 宫本 内田 大谷 佐久 ' +
    '池田 石井 松尾 岩田 横山 河野 今井 原田 武田 森本 冈本 柴田 酒井 工藤 须藤 樱井 平井 菅原 大塚 增田 杉山 滨田 丸山 浅野 黑田 荒木 星野 细田 高市 玉木 小泉 谷口 谷垣 小池 宇野 羽生 羽田 若宫 横田 奥田 奥野 谷川 谷本 北川 北野 岛田 岛村 川村 川端 川岛 ' +
    '吉川 吉村 吉野 桥下 桥爪 泽田 矢野 菊地 菊池 片山 片冈 堀内 堀江 梶山 梶原 松冈 松浦 松井 松村 永井 永田 野村 关口 相泽 樋口 水野 土屋 土井 秋山 安藤 荻野 村山 村田 滨崎 盐崎 田村 田边 田原 竹下 竹中 森下 笠原 植田 筱原 藤本 藤原 藤野 藤冈 大岛 富田 冈崎 今村 山口 ' +
    '柴崎 岩崎 岩井 岩濑 岩下 黑泽 榎本 榊原 熊谷 神谷 神野 樱田 筒井 塚本 塚田 塚原 坂井 坂田 坂口 坂上 滨口 浜口 萩原 畑中 早川 早坂 荒井 荒川 稻垣 稻田 稻叶 饭田 饭岛 饭塚 饭野 浅井 浅田 浅见 津田 津村 户田 户塚 服部 德永 布施 保坂 堀川 堀田 堀口 本间 本多 真田 真锅 增井 增山 丸冈 丸尾 沟口 守屋 盐田 盐谷 盐野 横井 横川 若林 若松 涌井 渡部 鹫尾 关根 根岸 沼田 沼泽 矢部 矢岛 矢口 三宅 三好 深田 深泽 大泽 大槻 中谷 中泽 中曾根 北岛 广濑 长岛 长泽 菅野 久保 久米 小岛 小泽 小笠原 小久保 宫田 宫川 宫泽 宫下 宫岛 宫内 武藤 石黑 石塚 石崎 杉浦 杉田 杉原 杉村 桥口 桥田 藤泽 藤崎 藤森 ' +
    '长谷川 佐久间 大久保 小野寺 五十岚 宇都宫 久保田 佐佐木 长谷部 西园寺 二阶堂 日下部 大河内 小早川 ' +
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 司空 夏侯 端木 长孙 宇文 轩辕 独孤 南宫 拓跋 西门 第五 呼延 闻人 赫连 澹台 钟离 万俟 申屠 太史 淳于 单于 公冶 宗政 濮阳 仲孙 百里 东郭 公西 公良 鲜于 闾丘 亓官 司寇 颛孙 巫马 漆雕 乐正 壤驷 夹谷 宰父 谷梁 段干 羊舌 梁丘 左丘 太叔 相里 东门 子车 拓拔 贺兰 尔朱 斛律 屈突 乙弗 库狄',
);
const longestCompound = 3;

const compoundStarts = codesAt(compound, 0);

/** The length of the surname that the text has at `at`: 2 or 3 for a compound one (欧阳, 长谷川), 1 for a single one, 0 for none. */
export function surnameLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isIn(compoundStarts, code)) {
    for (let length = Math.min(longestCompound, text.length - at); length > 1; length--) {
      if (compound.has(text.slice(at, at + length))) return length;
    }
  }
  return isIn(surnames, code) ? 1 : 0;
}

/** Whether the text has at `at` a surname that rather opens a word, unless something else says that a person is named. */
export function opensWithAmbiguousSurname(text: string, at: number): boolean {
  return isIn(ambiguousSurnames, text.charCodeAt(at));
}
