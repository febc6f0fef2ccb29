import { wordsInBothScripts } from '../../text/scripts.ts';

// Frequent words of two characters, by which articles are told from other texts. Where Taiwan and Hong Kong have another word,
// or one with other Traditional forms than the first of each character, it stands beside.

/** Words of public affairs. */
export const affairs = wordsInBothScripts(
  '政府 国家 总统 总理 主席 书记 部长 外长 首相 大使 外交 军事 军队 国防 政治 政策 制裁 战略 改革 建设 发展 合作 社会 人民 民族 群众 群眾 民众 干部 党员 党委 党组 中央 全国 我国 ' +
    '国际 全球 地区 各地 省委 市委 领导 落实 推动 推进 治理 法治 民主 贯彻 举措 立法 选举 议员 国会 会议 会谈 谈判 峰会 峰會 举行 召开 举办 出席 开幕 委员 代表 部门 官员 当局 特首 ' +
    '白宫 联合 欧盟 北京 广东 浙江 湖北 四川 中国 美国 日本 韩国 朝鲜 俄罗 印度 欧洲 英国 德国 法国 非洲 台湾 台灣 香港 本港 城市 两国 中方 美方 经济 贸易 关税 關稅 出口 企业 产业 ' +
    '工业 农业 市场 消费 投资 融资 增长 同比 上涨 下跌 亿元 万元 美元 公司 集团 股份 股市 银行 基金 央行 收入 就业 价格 民生 财政 乡村 农村 农民 脱贫 贫困 生态 环保 污染 旅游 游客 ' +
    '工程 居民 市民 村民 警察 民警 交警 警员 消防 法院 法庭 检察 嫌疑 受伤 死亡 遇难 伤者 伤亡 事故 火灾 爆炸 地震 暴雨 洪水 防汛 救援 医院 疫情 病例 疫苗 患者 感染 医疗 专家 学者 ' +
    '院长 示威 抗议 高速 车辆 比赛 球队 联赛 冠军 主场 教练 奥运 票房 观众 纪录 获奖',
);

/** Words with which news is reported. */
export const reporting = wordsInBothScripts(
  '记者 报道 報導 获悉 据悉 日前 近日 昨日 当地 日电 日讯 表示 指出 透露 宣布 强调 采访 专访 新闻 媒体 发言 公布 评论 通讯 本报 社评 批评 回应 回應 呼吁 质疑 今年 去年 年底 目前 ' +
    '此前 此次 首次 凌晨 下午 上午 晚间 连日 周一 周二 周三 周四 周五 星期 今天 当天 警方 人士',
);

/** Words of technical documents. */
export const technical = wordsInBothScripts(
  '使用 命令 指令 参数 引數 函数 配置 默认 預設 缺省 版本 安装 代码 程式 接口 介面 用户 字符 字串 字元 返回 类型 型別 选项 组件 套件 示例 目录 脚本 腳本 输出 点击 设置 設定 ' +
    '伺服 请求 软件 軟體 插件 下载 浏览 端口 权限 缓存 快取 编译 调用 变量 變數 线程 執行 日志 测试 指定 添加 修改 删除 刪除 页面 頁面 渲染 属性 屬性 定义 格式 列表 文档 兼容 创建 ' +
    '加载 載入 运行 模块 模組 数组 陣列 按钮 按鈕 错误 登录 登入 账号 密码 字段 欄位 模板 文件 自动 更新 说明 步骤 检查 保存',
);

/** Words of examinations and of preparing for them. Not those that two neighbouring words can form by chance (停课标准). */
export const study = wordsInBothScripts('试题 试卷 题目 题型 习题 考点 考题 作答 答题 答卷 填空 简答 范文 申论 复习');
