/** An article with nothing to report. */
export const simplified = `新城图书馆周末延长开放时间

来源：新城日报
2024-03-05 09:30

　　新城图书馆3月5日宣布，从本周起，周末的开放时间延长到晚上九点。
　　馆内还新设了儿童阅览区，由志愿者轮流讲故事，市民可以在网上预约座位。
`;

/** The same in Traditional characters. */
export const traditional = `新城圖書館週末延長開放時間

來源：新城日報
2024-03-05 09:30

　　新城圖書館3月5日宣布，從本週起，週末的開放時間延長到晚上九點。
　　館內還新設了兒童閱覽區，由志工輪流講故事，市民可以在網上預約座位。
`;

/** An article with one warning: what a web page left behind. */
export const warned = simplified.replace('\n\n　', '\n分享：\n\n　');

/** An article with one error: a marker without a title. */
export const erroneous = `${simplified}\n【关键词一：】\n\n　　新城区共有三座图书馆。\n`;
