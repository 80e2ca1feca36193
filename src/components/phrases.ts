/**
 * The words of more than one character in the sentences for a clerk and in the replies, the longest first. A word that
 * is missing may be cut at the end of a line; a test finds those that no sentence has.
 */
export const WORDS = (
  '身份证件 可不可以 什么时候 退休年龄 改天再来 医保码 外国人 幼儿园 身份证 居留证 无国籍 医疗费 是不是 留学生 看一下 好了吗 不一致 查不到 有效期 不需要 不知道 医保 参保 缴费 社保 异地 就医 报销 结算 您好 麻烦 规定 办理 社会 保险 登记 参加 职工 基本 医疗 谢谢 请问 哪一 开始 享受 待遇 已经 激活 不能 一下 原因 ' +
  '证件 号码 更新 信息 没有 哪里 地方 看病 一个 地区 备案 港澳 居民 应该 告诉 需要 什么 材料 外国 可以 现在 有效 身份 手续 持有 边境 这里 如果 孩子 中国 出生 父母 一方 公民 国籍 怎样 城乡 学校 最晚 永久 居留 单位 工作 合法 哪些 灵活 就业 人员 这次 自费 签证 或者 以前 退休 原来 怎么 处理 配偶 许可 ' +
  '境外 公司 亲情 账户 上学 幼儿 通过 记录 多久 才能 难民 人道 主义 国外 同时 兼职 实习 远程 用人 外交 领事 哪个 部门 咨询 过期 正在 换发 护照 受理 停留 入境 超过 法定 外地 取得 成都 住宿 长期 居住 语言 交换 学生 不要 不是 重庆 家属 引进 人才 专家 有人 海外 随行 当地 保障 写给 地址 社区 户口 凭证 ' +
  '代替 业务 卡片 卡里 出示 电子 通知 标准 多少 但是 手机 成功 签订 银行 协议 缴纳 窗口 姓名 核对 家人 家庭 个人 挂号 住院 附近 系统 接受 自己 以后 申请 收费 票据 费用 清单 诊断 证明 病历 资料 一张 名字 储蓄 支付 不了 刷卡 现金 中文 不好 英语 其他 外语 换了 搬到 关系 转移 接续 离开 本国 想把 换到 ' +
  '新旧 翻译 附加 认证 看看 病人 属于 抢救 日期 是否 一致 自助 识别 人工 这个 门诊 普通 这些 单据 急救 救护 说明 我们 填写 税收 声明 必须 纳税 抱歉 目前 符合 条件 服务 热线 稍等 这项 请先 等候 大约 别的 楼层 付款 金额 再来'
).split(' ')

/** A clause of at most this many characters, with its punctuation, fits on one line of a phone. */
const SHORT = 6

const CLAUSE = /[^，。！？；：、]+[，。！？；：、）”]*/g

/** A clause in words; everything that is no known word is one character. */
function wordsOf(clause: string): string[] {
  const words: string[] = []
  for (let at = 0; at < clause.length;) {
    const latin = /^[A-Za-z0-9]+/.exec(clause.slice(at))?.[0]
    const word = latin ?? WORDS.find((known) => clause.startsWith(known, at)) ?? clause.charAt(at)
    const previous = words.length - 1
    // No line begins with punctuation.
    if (/^[，。！？；：、）”]/.test(word) && previous >= 0) words[previous] = `${String(words[previous])}${word}`
    else words.push(word)
    at += word.length
  }
  return words
}

/**
 * A Chinese sentence in parts, between which a line may break: short clauses as a whole, longer ones word by word.
 * @example phrasesOf('您好，我的医保码不能结算。') // ['您好，', '我', '的', '医保码', '不能', '结算。']
 */
export function phrasesOf(sentence: string): string[] {
  return (sentence.match(CLAUSE) ?? [sentence]).flatMap((clause) =>
    clause.length <= SHORT ? [clause] : wordsOf(clause),
  )
}
