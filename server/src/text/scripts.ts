import { type CodeSet, codeSet } from './characters.ts';

/**
 * Frequent characters that only one script uses. Characters in everyday use in the other script are left out: 后, 里, 台,
 * 著, 於, 划 (划船), and 况 (used in Hong Kong and Macau). Both strings have equal length, with the two forms of a character
 * at the same index (Unihan, kTraditionalVariant).
 */
export const simplifiedOnly =
  '国学说对时会来过们这为发经现问关实进动业产电长东车书见门开马风龙鱼鸟乐习军农写决减讲认议论设识词该详语请课谁调谈谢变让证评诉译读财责货质贸费资赛赵轮软转边达运' +
  '还连远选递邮银铁错钱闻阳队际陆险难须题颜额飞饭馆验齐龄单双压厅县员响团围图圆场块坏声处备头夺奋妇孙宝审宪宽宾导将尔层岁岛币师带帮庆库应张弹归忆态怀总恶战报担拥择' +
  '损换数断无显晓权条极构标树样档桥检楼欢欧残气汉汇济测湾满灭灯灵灾点炼热爱环状独献画疗监盘确码积称稳穷笔签简类粮纪约级纷纸线组细织终结给统继绩续维综绿编网罗罚职联' +
  '肃脑节艺苏药营获虑虽补装规视觉观触订计训记许诸访诺误贝负贡败贵贷赢较辆辉输办务劳势医华协卫厉亚亿仅从仓仪价众优传伤伦伟侧债倾储儿党兴养刘则刚创剧个与万严丧义乌买' +
  '卖乱争临举丽两击执扩扫扬护抢拟挥摄敌鲁鲜鸡麦龟顾预领频颗馈骂驾驻骗纳绝绍缓缩缴耻聪肤脱舰荣萨蓝虏蚁袭誉诚诞询谋谓谱赏趋跃踪轻辑辞迁违迟适遗邓郑释鉴针钢链锁镇闭' +
  '闲间阅阵阶陈隐雾静韩页顺项颁诊区话没录铜陕赠赖丝亏仑侨剑励劲呕哗坚坟垄壮娱尝岗峡异弃彻忧怜恳悬惊惧惨愤愿懒抚拦挤挠捞搁敛昼杀杂柠栏毕毙沟泪泻泽洁涛润涨渐渔湿滚滞' +
  '滤潜炉烦烧牵猎玛畅疮盐睁砖础礼祸禄笼粪紧纤纯纲纺纽绘绑绕绪绳缔缝罢翘聂聋胁胆茧莱莲萝虾蜡蝇衅褛讨讯讽诈谅谎谐谣贞贤贪贫购贯贴贺贿赌赔赚轨轰载辅辈辽迈逊邻酱钓钥钻' +
  '铃铅铭销锅锋锡键镜闪闷闹阔阴随隶雏韧顶顽顿颂颇颈颤飘饥饮饰饱饿驰驱驳驶骄骑骚鸣鸭鸿鹅鹰' +
  '删吗爷苍烫属贩妈寿辩红弥婶帅摇滨尧赶奖暂皱搀阐颠寻拨岂吨潇沪闽赣锐缮壳镑窝恋纵锦枪鸦烁耸喷娇驴斋鸠樱岚厨蚕屡斩诠脸阁瞒废闰狱兽绅侦';
export const traditionalOnly =
  '國學說對時會來過們這為發經現問關實進動業產電長東車書見門開馬風龍魚鳥樂習軍農寫決減講認議論設識詞該詳語請課誰調談謝變讓證評訴譯讀財責貨質貿費資賽趙輪軟轉邊達運' +
  '還連遠選遞郵銀鐵錯錢聞陽隊際陸險難須題顏額飛飯館驗齊齡單雙壓廳縣員響團圍圖圓場塊壞聲處備頭奪奮婦孫寶審憲寬賓導將爾層歲島幣師帶幫慶庫應張彈歸憶態懷總惡戰報擔擁擇' +
  '損換數斷無顯曉權條極構標樹樣檔橋檢樓歡歐殘氣漢匯濟測灣滿滅燈靈災點煉熱愛環狀獨獻畫療監盤確碼積稱穩窮筆簽簡類糧紀約級紛紙線組細織終結給統繼績續維綜綠編網羅罰職聯' +
  '肅腦節藝蘇藥營獲慮雖補裝規視覺觀觸訂計訓記許諸訪諾誤貝負貢敗貴貸贏較輛輝輸辦務勞勢醫華協衛厲亞億僅從倉儀價眾優傳傷倫偉側債傾儲兒黨興養劉則剛創劇個與萬嚴喪義烏買' +
  '賣亂爭臨舉麗兩擊執擴掃揚護搶擬揮攝敵魯鮮雞麥龜顧預領頻顆饋罵駕駐騙納絕紹緩縮繳恥聰膚脫艦榮薩藍虜蟻襲譽誠誕詢謀謂譜賞趨躍蹤輕輯辭遷違遲適遺鄧鄭釋鑑針鋼鏈鎖鎮閉' +
  '閒間閱陣階陳隱霧靜韓頁順項頒診區話沒錄銅陝贈賴絲虧侖僑劍勵勁嘔嘩堅墳壟壯娛嘗崗峽異棄徹憂憐懇懸驚懼慘憤願懶撫攔擠撓撈擱斂晝殺雜檸欄畢斃溝淚瀉澤潔濤潤漲漸漁濕滾滯' +
  '濾潛爐煩燒牽獵瑪暢瘡鹽睜磚礎禮禍祿籠糞緊纖純綱紡紐繪綁繞緒繩締縫罷翹聶聾脅膽繭萊蓮蘿蝦蠟蠅釁褸討訊諷詐諒謊諧謠貞賢貪貧購貫貼賀賄賭賠賺軌轟載輔輩遼邁遜鄰醬釣鑰鑽' +
  '鈴鉛銘銷鍋鋒錫鍵鏡閃悶鬧闊陰隨隸雛韌頂頑頓頌頗頸顫飄飢飲飾飽餓馳驅駁駛驕騎騷鳴鴨鴻鵝鷹' +
  '刪嗎爺蒼燙屬販媽壽辯紅彌嬸帥搖濱堯趕獎暫皺攙闡顛尋撥豈噸瀟滬閩贛銳繕殼鎊窩戀縱錦槍鴉爍聳噴嬌驢齋鳩櫻嵐廚蠶屢斬詮臉閣瞞廢閏獄獸紳偵';

/** The other form of each character that only one script uses. */
const oppositeForms = new Map<string, string>();
for (let at = 0; at < simplifiedOnly.length; at++) {
  oppositeForms.set(simplifiedOnly.charAt(at), traditionalOnly.charAt(at));
  oppositeForms.set(traditionalOnly.charAt(at), simplifiedOnly.charAt(at));
}

/** The character in the other script, or itself. */
export function inOtherScript(character: string): string {
  return oppositeForms.get(character) ?? character;
}

/**
 * Further groups of equivalent characters: some that both scripts use, some with several Traditional forms, and forms
 * of Taiwan and Hong Kong (Unihan, kTraditionalVariant, kZVariant). The Simplified form comes first.
 */
const further =
  '发發髮 划劃 况況 后後 里裏裡 台臺檯 于於 系係繫 为為爲 说說説 卫衛衞 众眾衆 群羣 录錄録 复復複覆 制製 号號 体體 广廣 余餘 几幾 只隻祇 准準 志誌 览覽 荐薦 赞贊讚 签簽籤 采採 征徵 钟鐘鍾 历歷曆 术術 云雲 占佔 游遊 周週 注註 户戶 温溫 启啟啓 线線綫 强強 内內 净淨 冲衝 ' +
  '却卻 叶葉 叹嘆歎 咨諮 坛壇 并並併 弯彎 戏戲 才纔 携攜 叙敘敍 旧舊 污汙 炮砲 秘祕 种種 竞競 舍捨 着著 证證証 账賬帳 面麵 布佈 须須鬚 干幹乾 念唸 向嚮 杰傑 升昇 丑醜 借藉 千韆 卷捲 同衕 回迴 团團糰 尽盡儘 岩巖 峰峯 帘簾 床牀 恤卹 托託 据據 扎紮 晒曬 板闆 ' +
  '核覈 梁樑 欲慾 泄洩 涌湧 烟煙 熏燻 痴癡 真眞 碍礙 筑築 胜勝 脏臟髒 腊臘 蒙矇 虫蟲 表錶 谷穀 迹跡蹟 郁鬱 鉴鑒鑑 雇僱 亲親 凤鳳 参參 听聽 启啟 咏詠 够夠 宁寧 当當噹 挂掛 摆擺 机機 汇匯彙 盖蓋 纠糾 获獲穫 试試 鸡雞鷄 黄黃 么麼 专專 丰豐 冈岡 卢盧 夹夾 斗鬥 ' +
  '旷曠 桩樁 氢氫 浅淺 腾騰 钦欽 别別 阅閲 浏瀏 络絡 吁籲 筹籌 范範 骤驟 届屆 诗詩 ' +
  '娅婭 绮綺 恺愷 兹茲 夸誇 缇緹 奥奧 鲍鮑 贾賈 凯凱 兰蘭 缪繆 庞龐 乔喬 琼瓊 圣聖 汤湯 韦韋 杨楊 宫宮 径徑 庄莊 涂塗 滩灘 芦蘆 苇葦 练練 缚縛 晋晉 吴吳 冯馮 蒋蔣 吕呂 谭譚 邹鄒 闫閆 龚龔 骆駱 饶饒 阎閻 巩鞏 娄婁 谌諶 丛叢 栾欒 闵閔 邬鄔 轩軒 辕轅 离離 乡鄉 园園 厂廠 矿礦 伙夥 硕碩 摊攤 锟錕 荆荊 册冊 叠疊 闾閭 颛顓 锛錛 晖暉 阅閲 粤粵 ' +
  '呗唄 帐帳 厦廈 锐鋭 凉涼 艳豔艷 恒恆 钳鉗 蔺藺 萧蕭 邝鄺 郏郟 窦竇 郦酈 蓟薊 阚闞 矫矯 颉頡 谯譙 阙闕 缑緱 隽雋 钭鈄 厍厙 镡鐔 呙咼 郓鄆 骈駢 闳閎 驷駟 衔銜 殁歿 丢丟 虚虛 骆駱 钮鈕 税稅 脚腳 横橫 凭憑 柜櫃 猫貓';

/** The other forms of each character that has any, by its code. */
const otherForms = new Map<number, string>();
for (let at = 0; at < simplifiedOnly.length; at++) addForms(simplifiedOnly.charAt(at) + traditionalOnly.charAt(at));
for (const forms of further.split(' ')) addForms(forms);

function addForms(forms: string): void {
  let all = forms;
  for (let at = 0; at < forms.length; at++) {
    const others = otherForms.get(forms.charCodeAt(at));
    if (others !== undefined) for (const other of others) if (!all.includes(other)) all += other;
  }
  for (let at = 0; at < all.length; at++) otherForms.set(all.charCodeAt(at), all.slice(0, at) + all.slice(at + 1));
}

/** The characters and their forms in the other script, for a set of characters. */
export function charactersInBothScripts(characters: string): string {
  let result = characters;
  for (let at = 0; at < characters.length; at++) result += otherForms.get(characters.charCodeAt(at)) ?? '';
  return result;
}

/** The set of some characters and their forms in the other script. */
export function setInBothScripts(characters: string): CodeSet {
  return codeSet(charactersInBothScripts(characters));
}

/**
 * The set of the words in a string, which are separated by blanks, and of their forms in the other script: with only those
 * characters changed that the other does not use (里长, 里長), and with all that have another form (后卫, 後衛).
 */
export function wordsInBothScripts(words: string): ReadonlySet<string> {
  const necessary = Array.from(words, inOtherScript).join('');
  return new Set(`${words} ${necessary} ${inOtherForms(words, 0)} ${inOtherForms(words, 1)}`.split(' '));
}

/**
 * A text in which each character has its other form or, for `which` above 0, its second other form if it has one (说, 說,
 * 説).
 */
function inOtherForms(text: string, which: number): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => {
    const forms = otherForms.get(character.charCodeAt(0)) ?? character;
    return forms.charAt(Math.min(which, forms.length - 1));
  });
}

/**
 * A pattern that matches both Simplified and Traditional characters, so that vocabularies are written only once. Ranges
 * in its character classes must be ASCII. `\p{Script=Han}` is expanded as by `patternWithHan`.
 */
export function patternInBothScripts(pattern: RegExp): RegExp {
  return writeOut(pattern, otherForms);
}

/**
 * The same pattern with `\p{Script=Han}` expanded into ranges. Otherwise V8 would build that set again for each pattern
 * when it is first used, which takes up to a millisecond, more than anything else about a pattern.
 */
export function patternWithHan(pattern: RegExp): RegExp {
  return writeOut(pattern, noForms);
}

const noForms: ReadonlyMap<number, string> = new Map();
const han = '\\p{Script=Han}';
/**
 * The ranges of that script (Unicode 17, Scripts.txt), including unassigned code points between them, without reading
 * marks (U+16FE2…).
 */
const hanRanges =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{33479}';

/** What of a pattern may have to be written out, and what tells whether it stands in a class. */
const toWriteOut = /\\p\{Script=Han\}|\\.|[[\]\u3400-\u9fff]/g;

function writeOut({ source, flags }: RegExp, otherForms: ReadonlyMap<number, string>): RegExp {
  let inClass = false;
  const result = source.replace(toWriteOut, (found) => {
    if (found === han) return inClass ? hanRanges : `[${hanRanges}]`;
    if (found === '[') inClass = true;
    else if (found === ']') inClass = false;
    const forms = otherForms.get(found.charCodeAt(0));
    if (forms === undefined) return found;
    return inClass ? found + forms : `[${found}${forms}]`;
  });
  return new RegExp(result, flags);
}
