/** Three questions and answers between two who are called as is said. */
export const talk = (asker: string, answerer: string): string => `
${asker}：您觉得这座桥修得怎么样？
${answerer}：我觉得很好，比从前的那座宽得多，走在上面心里踏实。
${asker}：您以后还坐渡船吗？
${answerer}：不坐了，我家就在桥头，走过去只要五分钟。
${asker}：您想对修桥的人说什么？
${answerer}：谢谢你们，我每天都会从桥上走过。
`;
