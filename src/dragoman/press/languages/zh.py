"""Chinese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="zh",
    english_name="Chinese",
    own_name="中文",
    script="Hans",
    sentence_ends="。！？!?…．.",
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
        ("《", "》"),
    ),
    months={
        1: ("一月", "1月", "yanvar", "yan"),
        2: ("二月", "2月", "fevral", "fev"),
        3: ("三月", "3月", "mart", "mar"),
        4: ("四月", "4月", "aprel", "apr"),
        5: ("五月", "5月", "may"),
        6: ("六月", "6月", "iyun", "iyn"),
        7: ("七月", "7月", "iyul", "iyl"),
        8: ("八月", "8月", "avqust", "avq"),
        9: ("九月", "9月", "sentyabr", "sen"),
        10: ("十月", "10月", "oktyabr", "okt"),
        11: ("十一月", "11月", "noyabr", "noy"),
        12: ("十二月", "12月", "dekabr", "dek"),
    },
    weekdays=phrases(
        "星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | پیر | منگل | "
        "بدھ | جمعرات | جمعہ | ہفتہ | اتوار"
    ),
    today=phrases("今天 | 今日"),
    yesterday=phrases("昨天 | 昨日"),
    published_words=phrases("发布 | 发表 | 刊登 | 發布 | 發表"),
    updated_words=phrases("更新 | 修改 | 编辑于"),
    byline_words=phrases("作者 | 作者： | 文 | 文／ | 文/ | 撰文 | 记者 | 采写"),
    role_words={
        "author": phrases("作者 | 文 | 撰文 | 撰稿 | 记者"),
        "translator": phrases("译者 | 翻译 | 编译 | 译"),
        "editor": phrases("编辑 | 责任编辑 | 责编 | 主编 | 校对"),
        "photographer": phrases("摄影 | 图片 | 摄 | 图"),
        "correspondent": phrases("记者 | 特派记者 | 本报记者 | 特约记者 | 驻"),
    },
    note_signatures={
        "translator": phrases("译注 | 译者注 | 译按 | 译者按 | 译者 | 译注： | 本文译者注 | 译者案"),
        "editor": phrases("编注 | 编者注 | 编者按 | 编按 | 编辑注 | 编者 | 本刊编者注 | 编辑部注"),
    },
    reports_verbs=phrases(
        "报道 | 写道 | 援引 | 引述 | 报导 | 透露 | 发表 | 刊登 | 报道称 | 指出 | 消息 | 報導 | 報道 | 寫道 | 報道稱 | 報導稱 | 撰文"
    ),
    citing_words=phrases("援引 | 引述 | 援用 | 引用 | 轉引"),
    outlet_words=phrases(
        "报纸 | 杂志 | 周刊 | 日报 | 晚报 | 通讯社 | 电视台 | 网站 | 媒体 | 報紙 | 雜誌 | 週刊 | 日報 | 晚報 | 通訊社 | 電視台 | 網站 | 媒體"
    ),
    source_words=phrases(
        "来源 | 消息来源 | 资料来源 | 信息来源 | 原载 | 转自 | 来源： | 来源: | 本文来源 | 稿件来源 | 文章来源 | 新闻来源 | 來源 | 消息來源 | 資料來源 | "
        "信息來源 | 轉自 | 原載 | 來源： | 來源: | 本文來源 | 文章來源 | 新聞來源 | 稿源 | 来源于"
    ),
    credit_words=phrases("图片来源 | 图 | 图片 | 摄影 | 图源 | 图片来自 | 资料图 | ©"),
    translated_words=phrases(
        "翻译 | 译自 | 编译自 | 译文 | 编译 | 译者 | 翻译自 | 编译整理 | 全文编译 | 翻譯 | 譯自 | 編譯自 | 譯文 | 編譯 | 譯者 | 翻譯自"
    ),
    republished_words=phrases(
        "转载 | 转载自 | 经授权转载 | 授权转载 | 首发于 | 原载于 | 原载 | 首发 | 首刊于 | 刊载于 | 原刊于 | 原刊 | 转载于 | 获授权转载 | 授权转载自 | 轉載 "
        "| 轉載自 | 經授權轉載 | 授權轉載 | 獲授權轉載 | 首發於 | 原載於 | 原刊於 | 刊載於 | 轉載於 | 首刊於"
    ),
    machine_words=phrases(
        "机器翻译 | 自动翻译 | 机翻 | 由机器翻译 | 由人工智能翻译 | ai翻译 | 機器翻譯 | 機械翻譯 | 自動翻譯 | ai翻譯"
    ),
    original_words=phrases(
        "原文 | 原文链接 | 阅读原文 | 原文标题 | 原载 | 原文連結 | 原文鏈接 | 閱讀原文 | 原文標題"
    ),
    original_title_words=phrases("原标题 | 原文标题 | 原题 | 原文题目 | 原題 | 原文標題"),
    rights_words=phrases(
        "版权 | 版权所有 | 著作权 | © | 本文版权 | 许可协议 | 版权归 | 未经授权 | 未经许可 | 转载请注明 | 转载须 | 采用知识共享 | 知识共享 | 版權 | 著作權 | "
        "未經授權 | 版权归属 | 版權歸"
    ),
    open_access_words=phrases("开放获取 | 公开获取 | 开放取用 | 免费阅读"),
    public_domain_words=phrases("公有领域 | 公共领域"),
    all_rights_words=phrases(
        "版权所有 | 保留所有权利 | 未经许可不得转载 | 未经授权不得转载 | 不得转载 | 版權所有 | 保留一切權利 | 保留所有權利 | 未經許可不得轉載 | 未經授權不得轉載 | 不得轉載 "
        "| 禁止转载 | 禁止轉載 | 翻印必究 | 请勿转载 | 請勿轉載 | 未经书面授权 | 未經書面授權"
    ),
    permission_words=phrases(
        "未经 | 未經 | 书面授权 | 授权 | 授權 | 许可 | 許可 | 转载 | 轉載 | 复制 | 複製 | 不得 | 禁止 | 镜像 | 必究"
    ),
    belonging_words=phrases("归属于 | 归属 | 归 | 歸屬 | 歸"),
    disclaimer_words=phrases(
        "本文仅代表作者观点 | 不代表本站立场 | 文章仅代表作者个人观点 | 不代表本刊立场 | 仅代表作者 | 不代表本报 | 不代表本网 | 不代表编辑部 | 不代表本站 | 观点仅代表 | "
        "不代表本刊 | 不代表本媒体 | 本文僅代表作者 | 不代表本站立場 | 不代表本報立場 | 不代表本報 | 僅代表作者個人 | 不代表本刊立場 | 文責自負"
    ),
    withdrawn_words=phrases(
        "该内容已被删除 | 文章已删除 | 本文已撤下 | 此内容已被发布者删除 | 文章已被删除 | 本文已删除 | 该文已删除 | 该文章已被删除 | 本文已被删除 | 稿件已撤回 | 文章已撤回 "
        "| 本文已撤回 | 已撤稿 | 该新闻已删除 | 已被作者删除 | 內容已被刪除 | 文章已刪除 | 本文已刪除 | 文章已下架 | 報導已撤下 | 此文章已移除"
    ),
    paywall_words=phrases(
        "仅限订阅用户 | 订阅后阅读 | 会员专享 | 付费阅读 | 仅限订阅者 | 订阅后继续阅读 | 开通会员 | 会员可读 | 付费后阅读全文 | 订阅即可阅读 | 以下内容为付费 | 僅限訂閱 "
        "| 訂閱後閱讀 | 訂閱以繼續閱讀 | 會員專享 | 付費閱讀 | 成為會員"
    ),
    read_more_words=phrases(
        "延伸阅读 | 相关阅读 | 相关新闻 | 阅读更多 | 更多 | 推荐阅读 | 更多阅读 | 相关报道 | 点击阅读"
    ),
    newsletter_words=phrases(
        "订阅 | 订阅我们的 | 关注我们 | 扫码关注 | 关注微信公众号 | 每日邮件 | 电子报 | 点击关注"
    ),
    speech_verbs=phrases(
        "说 | 表示 | 指出 | 认为 | 强调 | 补充说 | 补充道 | 解释说 | 写道 | 宣布 | 承认 | 警告 | 回答 | 问道 | 透露 | 告诉"
    ),
    negations=words("不 没 没有 无 非 未 别 从未 并非"),
    stopwords=frozenset(
        words("的 了 在 是 和 与 也 有 就 不 人 都 一 上 到 说 要 会 着 这 那 他 她 它 们 我 你")
    ),
    sample="星期一，市里的新大桥通车了。“我们等了十年，”市长说。工程花费350万元；汽车从6月1日起可以通行。为什么现在才开通？",
)
